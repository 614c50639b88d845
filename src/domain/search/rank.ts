import { places, type Lookup, type Place } from './look-up.ts';
import type { SiteIndex } from './site-index.ts';
import type { Because, Term } from './understanding.ts';

/** How much each thing counts. Tuned on the first half of the judged questions, in tests/search/vragen.yaml. */
export interface Weights {
  titel: number;
  'lange titel': number;
  zoektermen: number;
  /** Part of a compound in the title or the search words. */
  delen: number;
  text: number;
  /** The question is the whole name of a page. */
  name: number;
  /** Power of the share of the question that a page answers. */
  coverage: number;
  historic: number;
  /** Factor of words that stand in texts only. */
  asides: number;
  /** Factor of words that the site does not have. */
  unknown: number;
  /** Factor of each kind there is, by slug. */
  kinds: Readonly<Record<string, number>>;
}

/** Weights in use. */
export const weights: Weights = {
  titel: 1.8,
  'lange titel': 2,
  zoektermen: 1.2,
  delen: 1.4,
  text: 0.8,
  name: 4,
  coverage: 0.9,
  historic: 0.6,
  asides: 0.4,
  unknown: 0.9,
  kinds: {
    advies: 1.3,
    instrumenten: 1.5,
    maatregelen: 1.1,
    begrippen: 1,
    wetten: 1,
    'net-gebeurd': 1.1,
    overzichten: 1,
    sectoren: 0.8,
    rollen: 0.8,
    dossiers: 0.8,
    campagne: 0.8,
    praktijkvoorbeelden: 0.65,
    trainingen: 0.9,
    publicaties: 0.4,
    paginas: 0.6,
  },
};

/** Kinds to do something with: asked for by name, they come before a page that explains the word. */
const toUse: ReadonlySet<string> = new Set(['instrumenten', 'maatregelen']);

/** Why a page stands where it stands. */
export interface Reason {
  typed: string;
  words: string;
  because: Because;
  where: readonly Place[];
  score: number;
}

/** A page with its place. */
export interface Ranked {
  page: number;
  score: number;
  /** Share of the question that the page answers, 0 to 1, by how telling each word is. */
  coverage: number;
  /** Share of the question that the page is about: in its title or search words. */
  about: number;
  reasons: readonly Reason[];
}

/** Pages that answer less of a question than this are left out. */
const leastCoverage = 0.3;

/** How telling a word is by the number of pages that have it, as in BM25. */
const telling = (pages: number, all: number): number => Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

/** What a term adds to the pages that have it. */
interface Weighed {
  telling: number;
  best: ReadonlyMap<number, Reason>;
}

/** Alternatives below this are too far from what was typed to say how common it is. */
const strong = 0.6;

function weigh(term: Term, found: ReadonlyMap<string, Lookup>, all: number, by: Weights): Weighed {
  const given = term.alternatives.map((alternative) => ({
    alternative,
    scores: found.get(alternative.words)!,
  }));
  const having = (place: Place): Set<number> =>
    new Set(
      given
        .filter(({ alternative }) => alternative.weight >= strong)
        .flatMap(({ scores }) => [...scores[place].keys()]),
    );
  const pages = new Set(places.flatMap((place) => [...having(place)]));
  const general = telling(pages.size, all);
  // A common word in a title tells more than in a text, but less than a rare word.
  const worth = Object.fromEntries(
    places.map((place) => [place, by[place] * Math.sqrt(general * telling(having(place).size, all))]),
  ) as Record<Place, number>;
  const best = new Map<number, Reason>();
  for (const { alternative, scores } of given) {
    for (const page of new Set(places.flatMap((place) => [...scores[place].keys()]))) {
      const where = places.filter((place) => scores[place].has(page));
      const score =
        alternative.weight *
        where.reduce((sum, place) => sum + worth[place] * (scores[place].get(page) ?? 0), 0);
      if (score <= (best.get(page)?.score ?? 0)) continue;
      best.set(page, {
        typed: term.typed,
        words: alternative.words,
        because: alternative.because,
        where,
        score,
      });
    }
  }
  // A word that stands in texts only is hardly ever what a question is about; one that the site lacks may well be.
  const aside = pages.size > 0 && places.every((place) => place === 'text' || having(place).size === 0);
  return { best, telling: general * (aside ? by.asides : pages.size === 0 ? by.unknown : 1) };
}

/** What a ranking is made from. */
export interface Findings {
  terms: readonly Term[];
  /** Where each alternative of each term is. */
  found: ReadonlyMap<string, Lookup>;
  /** Pages of which the question is the whole name. */
  names: ReadonlySet<number>;
  index: Pick<SiteIndex, 'size' | 'kindOf' | 'isHistoric'>;
}

/**
 * Puts pages in order: for each term the best of its alternatives counts, by how telling it is where it stands;
 * then how much of the question is answered, the name of the page, its kind and its time.
 */
export function rank({ terms, found, names, index }: Findings, by: Weights = weights): Ranked[] {
  const weighed = terms.map((term) => weigh(term, found, index.size, by));
  const total = weighed.reduce((sum, { telling: value }) => sum + value, 0);
  const pages = new Set(weighed.flatMap(({ best }) => [...best.keys()]));
  const share = (those: readonly Weighed[]): number =>
    those.reduce((sum, { telling: value }) => sum + value, 0) / total;
  const ranked = [...pages].map((page): Ranked => {
    const having = weighed.filter(({ best }) => best.has(page));
    const reasons = having.map(({ best }) => best.get(page)!);
    const coverage = share(having);
    const kind = index.kindOf(page);
    const base =
      reasons.reduce((sum, { score }) => sum + score, 0) +
      (names.has(page) ? by.name * (total + 2) * (toUse.has(kind) ? 2 : 1) : 0);
    return {
      page,
      coverage,
      about: share(having.filter(({ best }) => best.get(page)!.where.some((place) => place !== 'text'))),
      reasons,
      score:
        base * coverage ** by.coverage * (by.kinds[kind] ?? 1) * (index.isHistoric(page) ? by.historic : 1),
    };
  });
  return ranked.filter(({ coverage }) => coverage >= leastCoverage).sort((a, b) => b.score - a.score);
}
