import type { CouncilContent } from '../../schemas/or-pakket.ts';
import { capital, listInDutch } from '../text/dutch.ts';

/** A right of a council, and about what. */
export interface Right {
  /** What it is about: a subject, or everything. */
  subject: string;
  kind: CouncilContent['raden'][number]['rechten'][number]['recht'];
  article: string;
  about: string;
  condition: string;
}

type Council = CouncilContent['raden'][number];
type Occasion = CouncilContent['aanleidingen'][number];

/** What the page calls a right. */
export const rightWords: Readonly<Record<Right['kind'], string>> = {
  instemming: 'Instemming',
  advies: 'Advies',
  informatie: 'Informatie',
  overleg: 'Overleg',
  voorstel: 'Eigen voorstel',
  taak: 'Taak',
};

/** The rights of a council: about each subject, then those that it always has. */
export const rightsOf = (council: Council, occasions: readonly Occasion[]): Right[] => [
  ...occasions.flatMap(({ inZin, rechten }) =>
    rechten
      .filter(({ raad }) => raad === council.waarde)
      .map(({ recht, artikel, over, voorwaarde = '' }) => ({
        ...{ subject: capital(inZin), kind: recht, article: artikel },
        ...{ about: over, condition: voorwaarde },
      })),
  ),
  ...council.rechten.map(({ recht, artikel, over, voorwaarde = '' }) => ({
    ...{ subject: 'Altijd', kind: recht, article: artikel, about: over, condition: voorwaarde },
  })),
];

/** The rights of consent that hold whatever else is true. */
export const consentIn = (rights: readonly Right[]): Right[] =>
  rights.filter(({ kind, condition }) => kind === 'instemming' && condition === '');

/**
 * Articles in words, those that differ in their letter alone taken together:
 * "WOR, artikel 27 lid 1 onder d en k".
 */
export function articlesInWords(articles: readonly string[]): string {
  const split = [...new Set(articles)].map((article) => {
    const [, before = '', letter = '', after = ''] = /^(.* onder )([a-z])\b(.*)$/.exec(article) ?? [];
    return before ? { place: `${before}@${after}`, letter } : { place: article, letter: '' };
  });
  return [...Map.groupBy(split, ({ place }) => place)]
    .map(([place, found]) => place.replace('@', listInDutch(found.map(({ letter }) => letter).sort())))
    .join('; ');
}
