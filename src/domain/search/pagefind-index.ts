import { facetWord, fields, fieldWords, type FacetGroup, type Field } from './fields.ts';

/** One result of Pagefind, https://pagefind.app/docs/api/. */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

/** What Pagefind keeps of a page. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** The part of Pagefind's API that is used. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (words: string) => Promise<{ results: readonly PagefindResult[] }>;
}

/** Ranking of Pagefind: only the text counts, the fields are weighed by `rank`. */
export const pagefindOptions = {
  ranking: { metaWeights: { title: 0, kort: 0, soort: 0, icoon: 0, sector: 0, historisch: 0 } },
};

/** With this many pages that are about a word, those that happen to have it in their text add nothing. */
const enough = 12;
/** Shorter words are the beginning of too many others. */
const shortestStart = 5;

/** Where words were found. */
export interface Lookup {
  /** How well the text of each page fits, by the engine's own measure. */
  text: ReadonlyMap<string, number>;
  /** Pages with the words in a field. */
  fields: Readonly<Record<Field, ReadonlySet<string>>>;
}

/**
 * The index, asked word by word. Pagefind by itself takes a word that it does not have for the beginning of another,
 * and wants all words of a question on a page; here a word is there or not, and the ranking decides.
 */
export class PagefindIndex {
  readonly #engine: Pagefind;
  readonly #looked = new Map<string, Promise<Lookup>>();
  readonly #exact = new Map<string, Promise<readonly PagefindResult[]>>();
  readonly #results = new Map<string, PagefindResult>();

  constructor(engine: Pagefind) {
    this.#engine = engine;
  }

  /** Results with the words in a row, nothing else. */
  #exactly(words: string): Promise<readonly PagefindResult[]> {
    return remember(this.#exact, words, async () => (await this.#engine.search(`"${words}"`)).results);
  }

  async #inField(words: string, field: Field): Promise<ReadonlySet<string>> {
    const results = await this.#exactly(fieldWords(words, field));
    for (const result of results) if (!this.#results.has(result.id)) this.#results.set(result.id, result);
    return new Set(results.map(({ id }) => id));
  }

  async #inText(words: string): Promise<ReadonlyMap<string, number>> {
    const exact = await this.#exactly(words);
    if (exact.length === 0) return new Map();
    // The exact search does not tell how well a page fits. The usual one also finds longer words: for a word that
    // the site has, those are its forms and compounds.
    const scored = (await this.#engine.search(words)).results;
    const wanted = new Set(exact.map(({ id }) => id));
    const results = words.length < shortestStart ? scored.filter(({ id }) => wanted.has(id)) : scored;
    for (const result of results) if (!this.#results.has(result.id)) this.#results.set(result.id, result);
    return new Map(results.map(({ id, score }) => [id, score]));
  }

  /**
   * Where the words are, in a row when there are more. Asked once for each.
   * @param everywhere whether the text counts too; otherwise only the fields do, which costs a download less
   */
  find(words: string, everywhere = true): Promise<Lookup> {
    return remember(this.#looked, `${words}${everywhere ? '' : ' '}`, async () => {
      const found = await Promise.all(
        fields.map((field) =>
          field === 'naam' || (field === 'delen' && words.includes(' '))
            ? Promise.resolve(new Set<string>())
            : this.#inField(words, field),
        ),
      );
      const pages = new Set(found.flatMap((set) => [...set])).size;
      const inText = everywhere && !words.includes(' ') && pages < enough;
      const text = inText ? await this.#inText(words) : new Map<string, number>();
      return {
        text,
        fields: Object.fromEntries(fields.map((field, at) => [field, found[at]!])) as Lookup['fields'],
      };
    });
  }

  /** Where a word is as it was typed; the fields know no spelling. */
  async findLiterally(word: string): Promise<Lookup> {
    const none = new Set<string>();
    return {
      text: await this.#inText(word),
      fields: { titel: none, 'lange titel': none, zoektermen: none, delen: none, naam: none },
    };
  }

  /** Pages of which the words, written as one, are the whole name. */
  named(name: string): Promise<ReadonlySet<string>> {
    return this.#inField(name, 'naam');
  }

  /** Number of pages with the words in their text or in their search words. */
  async count(words: string): Promise<number> {
    const found = await Promise.all([this.#exactly(words), this.#exactly(fieldWords(words, 'zoektermen'))]);
    return Math.max(...found.map(({ length }) => length));
  }

  /** Ids of the pages with a property. */
  async having(group: FacetGroup, slug: string): Promise<ReadonlySet<string>> {
    return new Set((await this.#exactly(facetWord(group, slug))).map(({ id }) => id));
  }

  /**
   * What the index keeps of a page that was found.
   * @throws when no search has found it
   */
  page(id: string): Promise<PagefindPage> {
    const result = this.#results.get(id);
    if (!result) throw new Error(`Pagina ${id} is niet gevonden.`);
    return result.data();
  }
}

/** Asks once; what went wrong is asked again. */
function remember<T>(memory: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known) return known;
  const asked = ask();
  memory.set(key, asked);
  asked.catch(() => memory.delete(key));
  return asked;
}
