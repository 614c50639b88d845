import { answers } from './answering.ts';
import { packSparse, packTable, unpackSparse, unpackTable, type Sparse, type Table } from './packed.ts';
import { shownText, type IndexedPage } from './page-words.ts';
import { packAddresses, unpackAddresses } from './short-address.ts';
import type { ShownPage } from './site-index.ts';
import { shownKeys } from './word-bags.ts';

/** What the list shows of some pages in a row, in columns: alike stands beside alike, and packs small. */
export interface PageBlock {
  addresses: string;
  titles: string;
  texts: string;
  icons: Table;
  sectors: Table;
  /** Who says so and when it was checked, of the pages that may answer above the list. */
  sources: Table;
  checked: Table;
  questions: Sparse;
  /** Address, a tab and text, with a sign for what the page is called, its address, and the last part of that. */
  downloads: Sparse;
}

/** Stand for what a page says already. */
const sign = { title: '~', address: '~', slug: '^' };

const slugOf = (address: string): string => address.split('/').at(-2)!;

/** Whether a question has other words than the title that stands for it. */
function saysMore(question: string, title: string): boolean {
  const known = new Set(shownKeys(title));
  const own = shownKeys(question);
  return own.filter((key) => known.has(key)).length * 2 < own.length;
}

const line = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** A page as the list shows it. */
const shownOf = ({ words }: IndexedPage): Pick<ShownPage, 'title' | 'text'> => ({
  title: line(words.title),
  text: line(shownText(words)),
});

function shortDownload({ address, words: { download } }: IndexedPage, title: string): string | undefined {
  if (!download) return undefined;
  const href = download.href.replace(address, sign.address).replace(slugOf(address), sign.slug);
  return `${href}\t${download.text.replace(title, sign.title)}`;
}

/** Packs what the list shows of some pages. */
export function packPages(pages: readonly IndexedPage[]): PageBlock {
  const titles = pages.map((page) => shownOf(page).title);
  const of = (value: (words: IndexedPage['words']) => string): Table =>
    packTable(pages.map(({ words }) => value(words)));
  const ofAnswers = (value: (words: IndexedPage['words']) => string): Table =>
    of((words) => (answers(words.facets.soort?.[0] ?? '') ? value(words) : ''));
  return {
    addresses: packAddresses(
      pages.map(({ address }) => address),
      titles,
    ),
    titles: titles.join('\n'),
    texts: pages.map((page) => shownOf(page).text).join('\n'),
    icons: of(({ icon }) => icon),
    sectors: of(({ sector }) => sector),
    sources: ofAnswers(({ source = '' }) => source),
    checked: ofAnswers(({ checked = '' }) => checked),
    questions: packSparse(
      pages.map(({ words: { question, title } }) =>
        question && saysMore(question, title) ? line(question) : undefined,
      ),
    ),
    downloads: packSparse(pages.map((page, at) => shortDownload(page, titles[at]!))),
  };
}

/** Reads what `packPages` wrote. */
export function unpackPages(block: PageBlock): ShownPage[] {
  const [titles, texts] = [block.titles.split('\n'), block.texts.split('\n')];
  const [icons, sectors, sources, checked] = [block.icons, block.sectors, block.sources, block.checked].map(
    unpackTable,
  );
  const [questions, downloads] = [block.questions, block.downloads].map(unpackSparse);
  return unpackAddresses(block.addresses, titles).map((address, at): ShownPage => {
    const title = titles[at]!;
    const [href = '', text = ''] = downloads!.get(at)?.split('\t') ?? [];
    const question = questions!.get(at);
    return {
      address,
      title,
      text: texts[at]!,
      kind: '',
      historic: false,
      icon: icons![at]!,
      sector: sectors![at]!,
      source: sources![at]!,
      checked: checked![at]!,
      ...(question && { question }),
      ...(href && {
        download: {
          href: href.replace(sign.slug, slugOf(address)).replace(sign.address, address),
          text: text.replace(sign.title, title),
        },
      }),
    };
  });
}
