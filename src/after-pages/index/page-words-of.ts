import type { PageWords } from '../../domain/search/page-words.ts';
import { decodeHtml } from '../page.ts';

const carried = / data-zoek="([^"]*)"/;

/** What search knows a page by, as the page carries it; undefined for one that search leaves out. */
export function searchWordsOf(html: string): PageWords | undefined {
  const given = carried.exec(html)?.[1];
  return given === undefined ? undefined : (JSON.parse(decodeHtml(given)) as PageWords);
}
