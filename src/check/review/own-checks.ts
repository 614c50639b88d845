import { measure } from '../../domain/readability/measure.ts';
import { goodUntil, isDue, nextReview, reviewMonths, type Upkeep } from '../../domain/review/due.ts';
import { dateInDutch } from '../../domain/text/dutch.ts';
import { nodesIn, startOf, textOf } from '../../domain/text/markdown.ts';
import type { PublicationKind } from '../../schemas/publicaties.ts';
import type { ReadEntry } from '../rule.ts';
import type { Remark } from '../report/findings.ts';

/** A review date that has passed, or that is further away than its kind allows. */
export function reviewRemarks(
  { collection, data, source }: Pick<ReadEntry, 'collection' | 'data' | 'source'>,
  today: string,
): Remark[] {
  const { gecontroleerdOp, controlerenVoor, nazichtMaand, status } = data as Partial<Upkeep> & {
    status?: string;
  };
  if (!gecontroleerdOp || !controlerenVoor || status === 'concept') return [];
  const upkeep = { gecontroleerdOp, controlerenVoor, nazichtMaand };
  const latest = nextReview(collection, gecontroleerdOp);
  const remark = isDue(upkeep, today)
    ? {
        wat: `Deze tekst had vóór ${dateInDutch(goodUntil(upkeep))} nagekeken moeten zijn.`,
        doen: 'Klopt alles nog? Zet gecontroleerdOp op vandaag en controlerenVoor op een nieuwe datum.',
      }
    : controlerenVoor > latest && {
        wat: `Deze tekst wordt pas na ${dateInDutch(controlerenVoor)} nagekeken. Hier (${collection}) mag dat na hooguit ${reviewMonths(collection)} maanden.`,
        doen: `Zet controlerenVoor op ${latest} of eerder.`,
      };
  return remark
    ? [{ ...source.placeOf(['controlerenVoor']), key: 'controlerenVoor', soort: 'nakijken', ...remark }]
    : [];
}

/** Kinds of source that change all the time. */
const undated: ReadonlySet<string> = new Set<PublicationKind>([
  'webpagina',
  'overheidspagina',
  'juridische-uitleg',
  'wetgeving',
  'arbocatalogus',
]);

/** A source of which nobody knows how old it is. What changes all the time may go without. */
export function sourceRemarks({ collection, data, source }: ReadEntry): Remark[] {
  if (collection !== 'publicaties' || data.datum || undated.has(String(data.soort))) {
    return [];
  }
  return [
    {
      ...source.placeOf(['soort']),
      key: 'datum',
      soort: 'bron',
      wat: 'Deze bron heeft geen datum.',
      doen: 'Zet erbij van wanneer de bron is: een jaar is genoeg, bijvoorbeeld datum: 2015.',
    },
  ];
}

/** An advice that is too thin to help, or too long to read. Source lists and labels do not count. */
export function lengthRemarks({ collection, passages, data }: ReadEntry): Remark[] {
  if (collection !== 'advies' || data.status === 'concept') return [];
  const { words } = measure(passages);
  if (words >= 300 && words <= 900) return [];
  return [
    {
      line: 1,
      soort: 'lengte',
      wat: `Dit advies telt ${words} woorden.`,
      doen: words < 300 ? 'Vul aan tot 300 woorden.' : 'Kort in tot 900 woorden, of maak er twee van.',
    },
  ];
}

const saysNothing = /^(?:(?:klik |lees |kijk )?(?:hier|meer|verder|link|deze link|deze pagina|website))$/i;

/** Link texts that do not say where the link goes. */
export const linkTextRemarks = ({ source }: Pick<ReadEntry, 'source'>): Remark[] =>
  [...nodesIn(source.tree.root)]
    .filter((node) => node.type === 'link' && saysNothing.test(textOf(node).trim()))
    .map((node) => ({
      ...startOf(node),
      soort: 'link',
      wat: `De link "${textOf(node).trim()}" zegt niet waar hij heen gaat.`,
      doen: 'Noem de pagina: [agressieprotocol](/instrumenten/agressieprotocol/).',
    }));
