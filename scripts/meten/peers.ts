import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from '../chromium.ts';
import { firstView, median, type FirstView } from './first-view.ts';
import { servePacked } from './packed-server.ts';
import { watched } from './watched.ts';

/** A page as each maker gets it. */
interface Page {
  /** Folder of the page, without slashes at its ends; empty for the home page. */
  place: string;
  title: string;
  body: string;
}

/** A maker of sites, and how it is set up for our pages. */
interface Peer {
  name: string;
  /** Packages with their versions; none for a program of the machine. */
  packages: readonly string[];
  /** Files beside the pages, by name. */
  files: Readonly<Record<string, string>>;
  /** Where a page goes. */
  page: (page: Page) => string;
  /** The command that builds, from the folder of the site. */
  build: readonly [program: string, ...args: string[]];
  out: string;
  /** Why it cannot be measured here. */
  absent?: () => string | undefined;
}

const bin = (name: string): string => path.join('node_modules', '.bin', name);
const below =
  (folder: string) =>
  ({ place }: Page) =>
    path.join(folder, place === '' ? 'index.md' : `${place}/index.md`);
const config = 'export default ';

/** Each as its own starter sets it up; search is on where the maker brings one. */
const peers: readonly Peer[] = [
  {
    name: 'Starlight 0.42.4',
    packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0'],
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Vergelijking' })] });`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    },
    page: below('src/content/docs'),
    build: [bin('astro'), 'build'],
    out: 'dist',
  },
  {
    name: 'VitePress 1.6.4',
    packages: ['vitepress@1.6.4'],
    files: {
      '.vitepress/config.mjs': `${config}{ title: 'Vergelijking', ignoreDeadLinks: true, cleanUrls: true,
  themeConfig: { search: { provider: 'local' } } }`,
    },
    page: below('.'),
    build: [bin('vitepress'), 'build', '.'],
    out: '.vitepress/dist',
  },
  {
    name: 'Eleventy 3.1.8, bare',
    packages: ['@11ty/eleventy@3.1.8'],
    files: {
      'eleventy.config.js': `${config}function (site) { site.setInputDirectory('pages'); }`,
      'pages/_includes/page.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{{ title }}</title></head><body><main>{{ content }}</main></body></html>`,
      'pages/pages.json': '{ "layout": "page.html", "templateEngineOverride": "md" }',
    },
    page: below('pages'),
    build: [bin('eleventy')],
    out: '_site',
  },
  {
    name: 'Hugo of this machine, bare',
    packages: [],
    files: {
      'hugo.toml': 'title = "Vergelijking"\nlanguageCode = "nl"\n',
      'layouts/_default/list.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>`,
      'layouts/index.html': '<!doctype html><html lang="nl"><body><main>{{ .Content }}</main></body></html>',
    },
    // A page with pages below it is a section to Hugo; below an index.md they would be no pages.
    page: ({ place }) => path.join('content', place, '_index.md'),
    build: ['hugo', '--quiet'],
    out: 'public',
    absent: () => (spawnSync('hugo', ['version']).status === 0 ? undefined : 'hugo is not installed'),
  },
];

/** The pages of the site as Markdown, as they stand beside the HTML. */
function twins(dist: string): Page[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.md')
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(dist, name), 'utf8');
      const place = path.dirname(name).split(path.sep).join('/').replace(/^\.$/, '');
      const title = /^# (.+)$/m.exec(text)?.[1] ?? place;
      // Signs that one maker or another takes for its own language.
      const body = text
        .replace(/^# .+\n/m, '')
        .replace(/[<{]/g, (sign) => (sign === '<' ? '&lt;' : '&#123;'));
      return { place, title, body };
    });
}

function lay(peer: Peer, pages: readonly Page[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vergelijking-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('package.json', '{ "private": true, "type": "module" }');
  for (const [name, text] of Object.entries(peer.files)) write(name, text);
  for (const page of pages)
    write(peer.page(page), `---\ntitle: ${JSON.stringify(page.title)}\n---\n\n${page.body}`);
  return folder;
}

/** How much search loads is left to each maker's own page; this is the first view of the same four pages. */
async function views(browser: Browser, folder: string, places: readonly string[]): Promise<FirstView> {
  const { address, server } = await servePacked(folder);
  const seen: FirstView[] = [];
  try {
    for (const place of places)
      for (let turn = 0; turn < 3; turn++) seen.push(await firstView(browser, `${address}/${place}/`));
  } finally {
    server.close();
  }
  const middle = (of: keyof FirstView): number => median(seen.map((view) => view[of]));
  return { bytes: middle('bytes'), fonts: middle('fonts'), requests: middle('requests'), lcp: middle('lcp') };
}

/** Pages of four kinds: short and long, a list, a law. */
const looked = [
  'advies/uitgescholden-aan-de-balie',
  'instrumenten/agressieprotocol',
  'maatregelen/laat-melden',
  'wet/sr-267',
];

function row(name: string, build: string, { bytes, fonts, requests, lcp }: FirstView): void {
  const kB = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
  console.log([name, build, kB(bytes), kB(fonts), `${requests}`, `${lcp.toFixed(0)} ms`].join(' · '));
}

/** Builds the same pages with other makers of sites, and prints what each build and each first view takes. */
export async function measurePeers(): Promise<void> {
  const dist = path.resolve('dist');
  const pages = twins(dist);
  const browser = await chromium.launch({ ...(await ensureChromium()), args: ['--no-sandbox'] });
  console.log(`${pages.length} pages; first view on a slow phone, the median of four pages three times each`);
  console.log('maker · build, memory · first view · fonts · requests · LCP');
  try {
    const own = await watched(process.execPath, ['scripts/build.ts'], { folder: process.cwd() });
    row('this site, nothing changed', told(own), await views(browser, dist, looked));
    for (const peer of peers) {
      const why = peer.absent?.();
      if (why) {
        console.log(`${peer.name} · not measured: ${why}`);
        continue;
      }
      const folder = lay(peer, pages);
      try {
        if (peer.packages.length > 0)
          await watched('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...peer.packages], {
            folder,
          });
        const [program, ...args] = peer.build;
        const first = await watched(program, args, { folder });
        const second = await watched(program, args, { folder });
        row(
          peer.name,
          `${told(first)}, again ${told(second)}`,
          await views(browser, path.join(folder, peer.out), looked),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
}

const told = ({ seconds, memory }: { seconds: number; memory?: number | undefined }): string =>
  `${seconds.toFixed(1)} s${memory === undefined ? '' : ` ${memory.toFixed(0)} MiB`}`;
