import CMS from '@sveltia/cms';
import { readEntry, writeEntry } from './entry-file.ts';

const formats = [
  ['redactie-frontmatter', 'mdx'],
  ['redactie-yaml', 'yaml'],
] as const;

/** Where the editor asks how the host of the repository is doing, and whether it has a newer version. */
const idleTalk = ['www.githubstatus.com', 'status-api.hostedstatus.com', 'unpkg.com'];

/**
 * Answers idle questions to others without asking them. The policy of the page forbids them as well; like this the
 * console stays free for what is really wrong.
 */
function keepToTheHost(): void {
  const fetch = window.fetch.bind(window);
  window.fetch = (input, options) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input, location.href);
    return idleTalk.includes(hostname)
      ? Promise.resolve(new Response(null, { status: 503 }))
      : fetch(input, options);
  };
}

/**
 * Starts the editor in the place of the page.
 * @throws when its configuration cannot be fetched; the page is then as it was
 */
export async function start(): Promise<void> {
  const response = await fetch('config.json');
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  for (const [name, kind] of formats) {
    CMS.registerCustomFormat(name, kind, {
      fromFile: (text: string) => readEntry(`${text}\n`, kind) as never,
      toFile: (content: Record<string, unknown>) => writeEntry(content, kind),
    });
  }
  const config = (await response.json()) as never;
  // The editor brings a page of its own; styles of the site would reach into it.
  const main = document.createElement('main');
  // By this name the editor finds its place.
  main.id = 'nc-root';
  main.style.cssText = 'position: fixed; inset: 0';
  document.body.replaceChildren(main);
  for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
  keepToTheHost();
  await CMS.init({ config });
  // It forbids to zoom in, which somebody may need to read.
  for (const fixed of document.querySelectorAll('meta[name=viewport][content*=maximum-scale]'))
    fixed.remove();
}
