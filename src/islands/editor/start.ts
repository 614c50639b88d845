import CMS from '@sveltia/cms';
import { readEntry, writeEntry } from './entry-file.ts';

const formats = [
  ['redactie-frontmatter', 'mdx'],
  ['redactie-yaml', 'yaml'],
] as const;

/**
 * Starts the editor in the place of the page.
 * @throws when its configuration cannot be fetched; the page is then as it was
 */
export async function start(): Promise<void> {
  const response = await fetch('/redactie/config.json');
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  for (const [name, kind] of formats) {
    CMS.registerCustomFormat(name, kind, {
      fromFile: (text: string) => readEntry(`${text}\n`, kind) as never,
      toFile: (content: Record<string, unknown>) => writeEntry(content, kind),
    });
  }
  const config = (await response.json()) as never;
  // The editor brings a page of its own; styles of the site would reach into it.
  document.body.replaceChildren();
  for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
  await CMS.init({ config });
}
