import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFindings } from '../../src/check/report/findings.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { copyContent, entriesIn } from '../support/content-copy.ts';
import { built, dist, sitemapPaths } from '../support/dist.ts';
import { desk, EditorForm, heldBackOn, signIn } from '../support/editor-form.ts';
import { GitHubStandIn } from '../support/github-stand-in.ts';
import { patience } from '../support/patience.ts';

const page = 'content/advies/uitgescholden-aan-de-balie.mdx';
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = copyContent();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
/** The files that an entry refers to, so that its lists of choices are filled. */
const files = (): Record<string, string> =>
  entriesIn(folder, [
    'advies',
    'maatregelen',
    'instrumenten',
    'rollen',
    'sectoren',
    'wetten',
    'publicaties',
    'begrippen',
  ]);

/** Hosts a page got through to: what its policy held back does not count. */
function hostsOf(tab: Page): Set<string> {
  const hosts = new Set<string>();
  tab.on('response', (response) => {
    if (response.url().startsWith('http')) hosts.add(new URL(response.url()).origin);
  });
  return hosts;
}

test('the editor is not for search engines, and no other page fetches any of it', () => {
  const html = built('redactie/index.html');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(sitemapPaths()).not.toContain('/redactie/');
  const policy = /content-security-policy" content="([^"]*)"/.exec(html)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("font-src 'self';");
  expect(policy).toContain("connect-src 'self' data: https://api.github.com;");
  expect(policy).not.toMatch(/wasm-unsafe-eval|worker-src/);
  expect(policy.match(/https?:\/\/[^ ;]+/g)).toEqual(['https://api.github.com']);
  const app = readdirSync(path.join(dist, '_astro')).filter((name) => /^start\..*\.js$/.test(name));
  expect(app).toHaveLength(1);
  // It stands in a folder of its own, and none of it names a font at another host.
  const folders = readdirSync(path.join(dist, '_astro')).filter((name) =>
    /^redactie-[0-9a-f]{8}$/.test(name),
  );
  expect(folders).toHaveLength(1);
  expect(built(`_astro/${app[0]!}`)).toContain(`${folders[0]!}/index.js`);
  const parts = readdirSync(path.join(dist, '_astro', folders[0]!), { recursive: true, encoding: 'utf8' });
  expect(parts.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0);
  for (const name of parts.filter((part) => part.endsWith('.js')))
    expect(built(`_astro/${folders[0]!}/${name}`), name).not.toContain('cdn.jsdelivr.net');
  // The door fetches it when somebody asks for it; the page itself, like every other, does not.
  expect(html).not.toContain(app[0]!);
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) => match[1]!);
  const door = scripts.filter((name) => built(name.slice(1)).includes(app[0]!));
  expect(door).toHaveLength(1);
  expect(built('advies/uitgescholden-aan-de-balie/index.html')).not.toContain(door[0]!);
});

test('the page and every list of entries say what a draft is and when the form checks', () => {
  const html = built('redactie/index.html');
  expect(html).toMatch(/Bij <b[^>]*>In review<\/b> kijkt het formulier of alles er is\./);
  expect(html).toContain('scopes=public_repo');
  const config = built('redactie/config.json');
  const { collections } = JSON.parse(config) as { collections: { description?: string }[] };
  expect(collections.filter(({ description }) => !description?.includes('**In review**'))).toEqual([]);
  // A tag in a hint would be drawn as one: nobody would read it.
  const hints = config.match(/"hint":"(?:[^"\\]|\\.)*"/g)!;
  expect(hints.filter((hint) => /<[A-Za-z]/.test(hint))).toEqual([]);
});

test('without JavaScript the page says how it can be done all the same', async () => {
  await withPage(browser, { ...desk, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(`${inject('site')}/redactie/`);
    expect(await tab.locator('main').innerText()).toContain('De redactie werkt alleen met JavaScript.');
    expect(await tab.getByRole('button', { name: 'Open de redactie' }).isVisible()).toBe(false);
  });
});

describe('on a stand-in for GitHub', () => {
  test('a change becomes a proposal with that change and nothing else; only the host of the repository is asked', async () => {
    await withPage(browser, desk, async (tab) => {
      const hosts = hostsOf(tab);
      const hub = new GitHubStandIn(files());
      await hub.serve(tab);
      const heldBack = heldBackOn(tab);
      await tab.goto(`${inject('site')}/redactie/#/collections/advies/entries/uitgescholden-aan-de-balie`);
      await signIn(tab);
      const form = await new EditorForm(tab).ready();
      await form.write('Titel', 'Iemand scheldt u uit aan de balie');
      await form.save();
      await expect.poll(() => hub.proposals.length, { timeout: patience }).toBe(1);
      const [proposal] = hub.proposals;
      expect(hub.commits).toEqual(['Gewijzigd: advies uitgescholden-aan-de-balie']);
      expect(hub.branches.get('main')!.get(page)).toBe(read(page));
      const saved = hub.branches.get(proposal!.branch)!.get(page)!;
      expect(saved).toBe(
        read(page).replace('titel: Uitgescholden aan de balie', 'titel: Iemand scheldt u uit aan de balie'),
      );
      expect(proposal!.draft).toBe(true);
      expect([...hosts].sort()).toEqual([inject('site'), 'https://api.github.com'].sort());
      expect(hub.unknown).toEqual([]);
      expect(heldBack).toEqual([]);
    });
  });
});

describe('on the test backend of the editor', () => {
  test('a new term passes the check as it was saved', async () => {
    await withPage(browser, desk, async (tab) => {
      await tab.route('**/redactie/config.json', async (route) => {
        const config = (await (await route.fetch()).json()) as object;
        await route.fulfill({ json: { ...config, backend: { name: 'test-repo' }, publish_mode: 'simple' } });
      });
      await tab.goto(`${inject('site')}/redactie/#/collections/begrippen/new`);
      await tab.getByRole('button', { name: /test/i }).first().click();
      const save = tab.getByRole('button', { name: 'Opslaan' });
      const title = tab.getByRole('textbox', { name: 'Titel' });
      await title.waitFor({ timeout: patience });
      await save.click();
      await tab.getByRole('alert').filter({ hasText: 'Dit veld is verplicht.' }).first().waitFor();
      await title.fill('Tegenspreekbalie');
      await tab
        .getByRole('textbox', { name: 'Uitleg' })
        .fill('Plek waar iemand bezwaar kan maken, en gehoord wordt.');
      await new EditorForm(tab).write('Controleren voor', '2028-11-20');
      await save.click();
      const readSaved = (): Promise<string> =>
        tab.evaluate(async () => {
          let place = await navigator.storage.getDirectory();
          for (const name of ['sveltia-cms-test', 'content', 'begrippen']) {
            place = await place.getDirectoryHandle(name);
          }
          const file = await place.getFileHandle('tegenspreekbalie.mdx');
          return (await file.getFile()).text();
        });
      await expect
        .poll(() => readSaved().catch(() => ''), { timeout: patience })
        .toContain('Tegenspreekbalie');
      const saved = await readSaved();
      mkdirSync(path.join(folder, 'content/begrippen'), { recursive: true });
      writeFileSync(path.join(folder, 'content/begrippen/tegenspreekbalie.mdx'), saved);
      expect(formatFindings(checkContent(folder).findings)).toBe('');
      expect(saved).toContain('titel: Tegenspreekbalie\n');
      expect(saved).not.toContain('bestand');
    });
  });
});
