import { caution, Form, heading, list, paragraph } from '../document/model/build.ts';
import type { DocumentModel } from '../document/model/model.ts';
import { euro } from '../text/euro.ts';
import { rounded, type Cost, type Range } from './cost.ts';

/** A range in words, without false precision. */
export function rangeInWords({ low, high }: Range): string {
  const [from, to] = [rounded(low), rounded(high)];
  return from === to ? `ongeveer ${euro(from)}` : `${euro(from)} tot ${euro(to)}`;
}

/** How many incidents must be prevented, in words. */
export const preventedInWords = ({ low, high }: Range): string =>
  low === high ? `${low} ${low === 1 ? 'incident' : 'incidenten'}` : `${low} tot ${high} incidenten`;

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Units of which there is only one. */
const ones: Readonly<Record<string, string>> = { mensen: 'mens', dagen: 'dag' };

/** How a line was worked out: "100 tot 120 uur × € 45". */
export function formulaInWords({ line, amount, price }: Cost['lines'][number]): string {
  const { low, high } = amount;
  const count = low === high ? numbers.format(low) : `${numbers.format(low)} tot ${numbers.format(high)}`;
  const unit = low === 1 && high === 1 ? (ones[line.unit] ?? line.unit) : line.unit;
  return line.price ? `${count} ${unit} × € ${numbers.format(price)}` : `€ ${count}`;
}

/** One page for the board. */
export function boardNote(
  cost: Cost,
  about: { name: string; address: string; today: string },
): DocumentModel {
  const form = new Form();
  const { total, direct, indirect, lines, incidents, breakEven } = cost;
  return {
    title: 'Wat agressie ons per jaar kost',
    subject: 'Notitie voor het bestuur, met de berekening per post.',
    version: '1.0',
    date: about.today,
    facts: [],
    source: { name: about.name, address: about.address },
    blocks: [
      heading('Kern'),
      list([
        ['Samen', `${rangeInWords(total)} per jaar${incidents ? `, bij ${incidents} incidenten` : ''}.`],
        ['Direct', `${rangeInWords(direct)}. Indirect: ${rangeInWords(indirect)}.`],
        ...(breakEven
          ? [
              [
                'Een maatregel',
                `van ${euro(breakEven.cost)} per jaar verdient zich terug bij ${preventedInWords(breakEven.incidents)} minder.`,
              ] as const,
            ]
          : []),
      ]),
      heading('Berekening'),
      form.table(
        ['Post', 'Berekening', 'Per jaar', 'Prijs van, en hoe'],
        lines.map((line) => [
          line.line.title,
          formulaInWords(line),
          rangeInWords({ low: line.amount.low * line.price, high: line.amount.high * line.price }),
          [line.dated, line.source].filter(Boolean).join('; '),
        ]),
      ),
      caution(
        'Lees dit als een orde van grootte',
        'De aantallen zijn van ons zelf en deels geschat. Bedragen zijn afgerond op twee cijfers. Wat het met mensen doet, staat hier niet in.',
      ),
      heading('Wij vragen het bestuur'),
      form.field('Besluit', 2),
      paragraph(
        'Een incident minder telt ook mee als het niets oplevert in geld. De werkgever is wettelijk verplicht om agressie te voorkomen of te beperken (Arbowet, artikel 3).',
      ),
    ],
  };
}
