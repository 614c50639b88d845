import type { Data } from '../../schemas/index.ts';
import type { Link, Measure, Questionnaire, Statement } from './statements.ts';

type Part = Data<'zelfscan'>;

/** The parts of the scan as the content holds them, and what else must be known of the entries they name. */
export interface FromContent {
  parts: readonly Part[];
  /** The measures, in their order. */
  measures: readonly { id: string; title: string; number: number; href: string }[];
  /** Title and address of an instrument or advice. */
  link: (collection: 'instrumenten' | 'advies', id: string) => Link;
}

/** A part with the measure that it is about. */
interface Placed {
  part: Part;
  measure: Measure;
}

/** The parts in the order of the measures; a measure without statements is left out. */
const placed = ({ parts, measures }: FromContent): Placed[] =>
  measures.flatMap(({ id, title, number, href }) => {
    const part = parts.find(({ maatregel }) => maatregel === id);
    return part ? [{ part, measure: { id, title, number, href, short: part.kort, begin: part.begin } }] : [];
  });

/** What the scan asks, as the content says it. */
export function questionnaireOf(content: FromContent): Questionnaire {
  const all = placed(content);
  return {
    measures: all.map(({ measure }) => measure),
    statements: all.flatMap(({ part, measure }) =>
      part.stellingen.map((item): Statement => ({
        key: item.sleutel,
        measure: measure.id,
        text: item.stelling,
        ask: item.vraagAan,
        law: item.wetten.length > 0,
        ...(item.alleenBij && {
          only: {
            sectors: item.alleenBij.sectoren,
            work: item.alleenBij.werk,
            sizes: item.alleenBij.grootte,
          },
        }),
        first: { act: item.eersteStap.doe, more: item.eersteStap.uitleg ?? '' },
        instrument: content.link('instrumenten', item.instrument),
        advice: content.link('advies', item.advies),
        rie: item.rie,
      })),
    ),
  };
}

/** Ways of working and sizes, in words. */
export const workWords = {
  bezoek: 'Bezoekers, klanten, patiënten of leerlingen komen bij ons',
  telefoon: 'Wij bellen, mailen of chatten met mensen',
  huisbezoek: 'Wij komen bij mensen thuis',
  onderweg: 'Wij werken op straat, buiten of in een voertuig',
  alleen: 'Iemand werkt weleens alleen',
} as const satisfies Record<string, string>;

/** Sizes in words. */
export const sizeWords = {
  klein: 'Minder dan 10 mensen',
  midden: '10 tot 50 mensen',
  groot: '50 mensen of meer',
} as const satisfies Record<string, string>;

/**
 * When a statement is asked, in words; empty for always.
 * @param sector name of a sector
 */
export function onlyInWords({ only }: Pick<Statement, 'only'>, sector: (id: string) => string): string {
  if (!only) return '';
  const words = [
    ...only.sectors.map((id) => `voor ${sector(id)}`),
    ...(only.work.length > 0
      ? [
          `als dit past: ${only.work.map((one) => workWords[one as keyof typeof workWords].toLowerCase()).join(', of ')}`,
        ]
      : []),
    ...(only.sizes.length > 0
      ? [
          `bij ${only.sizes.map((one) => sizeWords[one as keyof typeof sizeWords].toLowerCase()).join(' of ')}`,
        ]
      : []),
  ];
  return `Alleen ${words.join(', ')}.`;
}
