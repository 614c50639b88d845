import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import hyphen from 'hyphen/nl/index.js';
import { Hyphenator, softHyphen, wordsOf } from '../domain/text/hyphenate.ts';
import { fewAtATime } from '../files/few-at-a-time.ts';
import type { Store } from '../files/store/store.ts';
import type { HtmlPage } from './page.ts';

/** Where words stand large, or in a narrow column. Running text is copied, so it keeps its words whole. */
const large = new Set('h1 h2 h3 h4 a summary th td dt dd label legend button'.split(' '));
/**
 * What is not Dutch text, or is there to be taken over as it is. A link whose label says more than its words keeps them
 * as they are, for who speaks them aloud to click it.
 */
const left = new Set(['script', 'style', 'template', 'svg', 'textarea', 'code', 'pre']);

/** A text of a page, and where it stands in it. */
interface Text {
  start: number;
  end: number;
  large: boolean;
}

/** The texts of a page, in order. What is only there to be copied, a model text, is left out. */
function textsOf(html: string): Text[] {
  const texts: Text[] = [];
  const open: { name: string; large: boolean; left: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { class: names = '', 'aria-label': label }) => {
        const above = open.at(-1);
        open.push({
          name,
          large: (above?.large ?? false) || large.has(name) || /\blead\b/.test(names),
          left:
            (above?.left ?? false) ||
            left.has(name) ||
            (label !== undefined && (name === 'a' || name === 'button')) ||
            /\bmodel\b/.test(names),
        });
      },
      onclosetag: (name) => {
        const at = open.findLastIndex((element) => element.name === name);
        if (at >= 0) open.length = at;
      },
      ontext: () => {
        const now = open.at(-1);
        if (!now || now.left) return;
        texts.push({ start: parser.startIndex, end: parser.endIndex + 1, large: now.large });
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return texts;
}

/** Puts soft hyphens into the long words of titles, links and narrow columns. */
function hyphenated(html: string, hyphenator: Hyphenator): string {
  const from = html.indexOf('<main');
  if (from < 0) return html;
  let done = html.slice(0, from);
  let at = from;
  for (const { start, end, large } of textsOf(html)) {
    if (start < from || !large) continue;
    done += html.slice(at, start) + hyphenator.text(html.slice(start, end));
    at = end;
  }
  return done + html.slice(at);
}

/** A page without what only the search index is made from; the index has it by now. */
export const withoutIndexData = (html: string): string =>
  html
    .replace(/<div hidden data-zoek="[^"]*">.*?<\/div>/s, '')
    .replace(/ data-pagefind-(?:body|ignore|meta|filter|sort|weight|index-attrs)(?:="[^"]*")?(?=[\s>])/g, '');

/**
 * Writes the pages as visitors get them, or takes them from the store: without the words that were there for the index, and with soft hyphens
 * where a word may not fit. Twins, feeds and the index are made before, from the words as they were written.
 */
export async function publishPages(root: string, pages: readonly HtmlPage[], store: Store): Promise<string> {
  let made = 0;
  const hashes = pages.map(({ html }) => hashOf(html));
  // One page more may make a compound of a word on another.
  const kept = await store.keep(['woorden', hashes], () => Buffer.from(JSON.stringify([...wordsIn(pages)])));
  const words = JSON.parse(Buffer.from(await store.read(kept)).toString()) as string[];
  const hyphenator = new Hyphenator(new Set(words), (word) => hyphen.hyphenateSync(word).split(softHyphen));
  await fewAtATime("Pagina's schrijven", pages, async (page) => {
    const source = ['pagina', page.address, hashOf(page.html), kept.sha256];
    const { file } = await store.keep(source, () => {
      made++;
      return Buffer.from(published(page, hyphenator));
    });
    await copyFile(file, path.join(root, page.file));
  });
  return `${pages.length} pages, of which ${made} made now`;
}

const hashOf = (html: string): string => createHash('sha256').update(html).digest('hex');

const wordsIn = (pages: readonly HtmlPage[]): Set<string> =>
  wordsOf(pages.flatMap(({ html }) => textsOf(html).map(({ start, end }) => html.slice(start, end))));

/** The web editor shows fields, not sentences. */
const published = ({ address, html }: HtmlPage, hyphenator: Hyphenator): string =>
  withoutIndexData(address === '/redactie/' ? html : hyphenated(html, hyphenator));
