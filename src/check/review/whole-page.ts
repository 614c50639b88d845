import { nodesIn, startOf, textOf } from '../../domain/text/markdown.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import type { Remark } from '../report/findings.ts';
import type { Advice, ReadEntry } from '../rule.ts';

/** Fewest pages that a page of advice or background leads on to. */
const fewestWays = 3;
/** Fewest sentences to say, and not to say, once there are any: one sentence is a formula. */
const fewestSentences = 2;
/** Heading under which a page about the past says what serves today. */
const today = 'Wat u er nu aan hebt';

const linksIn = ({ source }: ReadEntry): { url: string; line: number; column: number }[] =>
  [...nodesIn(source.tree.root)].flatMap((node) =>
    node.type === 'link' && node.url?.startsWith('/')
      ? [{ url: node.url.split('#')[0]!, ...startOf(node) }]
      : [],
  );

const remark = (line: number, wat: string, doen: string): Remark => ({ line, soort: 'samenhang', wat, doen });

/** A page that leads nowhere leaves its reader there. */
const aloneAdvice: Advice = (entry) => {
  if (entry.collection !== 'advies' && entry.collection !== 'dossiers') return [];
  const { maatregelen = [], instrumenten = [] } = entry.data as Partial<Record<string, string[]>>;
  const ways = new Set([
    ...linksIn(entry).map(({ url }) => url),
    ...[...maatregelen, ...instrumenten].map((id) => `#${id}`),
  ]).size;
  return ways >= fewestWays
    ? []
    : [
        remark(
          1,
          `Deze pagina leidt naar ${ways} andere. Wie verder wil, heeft er minstens ${fewestWays} nodig.`,
          'Noem een maatregel of instrument meer, of link in de tekst naar een pagina die helpt.',
        ),
      ];
};

/** A link to the page that one reads already. */
const selfLinkAdvice: Advice = (entry) => {
  const own = addressOf(entry);
  return linksIn(entry)
    .filter(({ url }) => url === own)
    .map(({ line, column }) => ({
      ...remark(
        line,
        'Deze link gaat naar de pagina zelf.',
        'Haal de link weg, of noem een kop op de pagina.',
      ),
      column,
    }));
};

/** Advice that says what to say, says it more than once, and what not to say too. */
const sentencesAdvice: Advice = ({ collection, data, source }) => {
  if (collection !== 'advies') return [];
  const { zegWel = [], zegNiet = [] } = data as Partial<Record<string, string[]>>;
  const lists = { zegWel, zegNiet };
  if (zegWel.length + zegNiet.length === 0) return [];
  return (Object.keys(lists) as (keyof typeof lists)[])
    .filter((key) => lists[key].length < fewestSentences)
    .map((key) => ({
      ...remark(
        source.placeOf([key]).line,
        `Bij ${key} ${lists[key].length === 1 ? 'staat één zin' : 'staat geen zin'}.`,
        'Zet er minstens twee zinnen, in gewone spreektaal.',
      ),
      key,
    }));
};

/** Background on what has ended, without what a reader can do with it. */
const dossierAdvice: Advice = ({ collection, data, source }) => {
  if (collection !== 'dossiers' || !(data.periode as { tot?: number }).tot) return [];
  const headings = [...nodesIn(source.tree.root)].filter(({ type }) => type === 'heading').map(textOf);
  return headings.includes(today)
    ? []
    : [
        remark(
          source.bodyLine,
          `Er is geen kop "${today}".`,
          'Vertel onderaan wat een lezer vandaag aan deze geschiedenis heeft.',
        ),
      ];
};

/** A made-up case that does not say that it is one. */
const madeUpAdvice: Advice = ({ source: { text } }) =>
  text.includes('<VerzonnenVoorbeeld>')
    ? []
    : text
        .split('\n')
        .flatMap((line, index) =>
          /\bstelt? u (?:zich )?voor\b/i.test(line)
            ? [
                remark(
                  index + 1,
                  'Dit lijkt een verzonnen situatie, maar dat staat er niet bij.',
                  'Zet haar tussen <VerzonnenVoorbeeld> en </VerzonnenVoorbeeld>.',
                ),
              ]
            : [],
        );

/** What an editor should know of a page as a whole. A draft is being written. */
export const wholePageAdvice: Advice = (entry) =>
  entry.data.status === 'concept'
    ? []
    : [aloneAdvice, selfLinkAdvice, sentencesAdvice, dossierAdvice, madeUpAdvice].flatMap((advice) =>
        advice(entry),
      );
