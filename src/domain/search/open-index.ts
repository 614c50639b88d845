import type { IndexHead } from './index-file.ts';
import { unpackPages, type PageBlock } from './page-block.ts';
import { unpackNumbers, unpackSparse, unpackTable } from './packed.ts';
import type { FacetGroup } from './page-words.ts';
import type { ShownPage, SiteIndex } from './site-index.ts';
import { rowKeys, wholeNames, worth, type Level, type RowKeys } from './word-bags.ts';
import { knownWords, unpackPlaces, type WordBlock } from './word-block.ts';
import { readVocabulary, type Vocabulary } from './lexicon.ts';
import { wordKey, wordsAndParts, wordsIn } from './words.ts';

/** Asks for another file of the index, by name. @throws when it does not come */
export type LoadPart = (name: string) => Promise<unknown>;

/** An index whose files come when they are needed; of a small one everything is there from the start. */
export class OpenIndex implements SiteIndex {
  readonly size: number;
  readonly average: number;
  readonly #head: IndexHead;
  readonly #load: LoadPart;
  readonly #kinds: readonly string[];
  readonly #lengths: readonly number[];
  readonly #rows = new Map<number, ShownPage>();
  readonly #names = new Map<string, Set<number>>();
  readonly #asked = new Map<string, Promise<void>>();
  /** Grows as files come. */
  readonly words = new Map<string, Map<number, Level>>();
  parts = 0;

  constructor(head: IndexHead, load: LoadPart) {
    [this.#head, this.#load] = [head, load];
    this.#kinds = unpackTable(head.kinds);
    this.size = this.#kinds.length;
    if (head.whole) {
      this.#addPages(head.whole.pages, 0);
      const keys = new Map([...this.#rows].map(([page, row]) => [page, rowKeys(row)]));
      this.#addWords(head.whole.words, knownWords([...keys.values()]));
      const names = unpackSparse(head.names);
      for (const [page, { title }] of this.#rows) {
        this.#name([title, ...(names.get(page)?.split('\t') ?? [])], page);
        this.#addKeys(page, keys.get(page)!);
      }
    }
    this.#lengths = head.lengths === undefined ? this.#count() : unpackNumbers(head.lengths);
    this.average = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size);
  }

  /** What a page that is shown tells by itself: the words of its title and those of its text. */
  #addKeys(page: number, { title, text }: RowKeys): void {
    const add = (key: string, level: Level): void => {
      const pages = this.words.get(key) ?? new Map<number, Level>();
      this.words.set(key, pages);
      if (level === 'title' || !pages.has(page)) pages.set(page, level);
    };
    for (const key of title) add(key, 'title');
    for (const key of text) add(key, 'text');
  }

  /** Words of each page, by what each is worth. */
  #count(): number[] {
    const lengths = new Array<number>(this.size).fill(0);
    for (const pages of this.words.values())
      for (const [page, level] of pages) lengths[page]! += worth[level];
    return lengths;
  }

  #name(names: readonly string[], page: number): void {
    for (const name of wholeNames(names)) this.#names.set(name, new Set([...this.named(name), page]));
  }

  #addPages(block: PageBlock, first: number): void {
    for (const [at, row] of unpackPages(block).entries()) {
      const page = first + at;
      const kind = this.#head.kindNames[this.#head.kinds.texts.indexOf(this.kindOf(page))]!;
      this.#rows.set(page, { ...row, kind, historic: this.isHistoric(page) });
    }
  }

  #addWords(block: WordBlock, known?: readonly string[]): void {
    for (const [word, pages] of unpackPlaces(block, known)) this.words.set(word, pages);
    for (const [name, pages] of Object.entries(block.names ?? {})) this.#names.set(name, new Set(pages));
    this.parts++;
  }

  /** Asks for a file once; what went wrong is asked again. */
  #part(name: string, add: (part: unknown) => void): Promise<void> {
    const asked = this.#asked.get(name) ?? this.#load(name).then(add);
    this.#asked.set(name, asked);
    asked.catch(() => this.#asked.delete(name));
    return asked;
  }

  /** Loads what is known of words, when it is not there: each by its first letters. */
  async loadWords(texts: readonly string[]): Promise<void> {
    const { starts } = this.#head;
    if (starts.length === 0) return;
    const wanted = texts.flatMap((text) => [...wordsIn(text).map(wordKey), wordsIn(text).join('')]);
    const files = new Set(wanted.flatMap((word) => starts.find((start) => word.startsWith(start)) ?? []));
    await Promise.all(
      [...files].map((start) =>
        this.#part(`w-${start}`, (part) => {
          this.#addWords(part as WordBlock);
        }),
      ),
    );
  }

  /** The words that search knows, for a lexicon. */
  vocabulary(): Vocabulary {
    const read = readVocabulary(this.#head.vocabulary);
    const titles = [...this.#rows.values()].flatMap(({ title, text }) => wordsAndParts(`${title} ${text}`));
    const words = titles.filter((word) => word.length > 1 && !/\d/.test(word));
    return { ...read, words: [...new Set([...read.words, ...words])].sort() };
  }

  /** What the list shows of a page. */
  async load(page: number): Promise<ShownPage> {
    if (!this.#rows.has(page)) {
      const block = Math.floor(page / this.#head.perBlock);
      await this.#part(`p-${block}`, (part) => {
        this.#addPages(part as PageBlock, block * this.#head.perBlock);
      });
    }
    return this.page(page);
  }

  /** @throws when it is not loaded */
  page(page: number): ShownPage {
    const row = this.#rows.get(page);
    if (!row) throw new Error(`Pagina ${page} is niet geladen.`);
    return row;
  }

  kindOf(page: number): string {
    return this.#kinds[page] ?? '';
  }
  isHistoric(page: number): boolean {
    return this.#head.historic[page] === '1';
  }
  isShort(page: number): boolean {
    return this.#head.short[page] === '1';
  }
  length(page: number): number {
    return this.#lengths[page] ?? 0;
  }
  named(name: string): ReadonlySet<number> {
    return this.#names.get(name) ?? new Set();
  }

  having(group: FacetGroup, slug: string): ReadonlySet<number> {
    if (group === 'soort') return new Set(this.#kinds.flatMap((kind, page) => (kind === slug ? [page] : [])));
    const { slugs, of } = this.#head.facets[group];
    const wanted = slugs.indexOf(slug);
    if (wanted < 0) return new Set();
    const masks = unpackNumbers(of);
    return new Set([...masks.keys()].filter((page) => Math.floor(masks[page]! / 2 ** wanted) % 2 === 1));
  }
}
