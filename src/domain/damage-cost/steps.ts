import type { HintedField, HintedStep } from '../tool/hinted.ts';
import type { SavedKind } from '../tool/saved.ts';
import { costLines, lineField } from './lines.ts';

/** The file that keeps a calculation. */
export const costFile: SavedKind = { kind: 'schadecalculator', name: 'Schadecalculator', version: 1 };

const number = (id: string, label: string, hint?: string): HintedField => ({
  id,
  kind: 'text',
  label,
  max: 20,
  ...(hint && { hint }),
});

/** The questions: incidents first, then a line each, then a measure. */
export const costSteps: readonly HintedStep[] = [
  {
    id: 'incidenten',
    title: 'Hoeveel incidenten waren er in een jaar?',
    fields: [
      number(
        'incidenten',
        'Aantal incidenten',
        'Neem de meldingen van het laatste hele jaar. Weet u het niet? Laat het leeg.',
      ),
    ],
  },
  ...costLines.map(({ id, question, unit, price, hint }): HintedStep => ({
    id,
    title: question,
    fields: [
      number(lineField(id, 'min'), unit === 'bedrag' ? 'Minstens, in euro' : `Minstens, in ${unit}`, hint),
      number(
        lineField(id, 'max'),
        unit === 'bedrag' ? 'Hoogstens, in euro' : `Hoogstens, in ${unit}`,
        'Leeg? Dan rekenen wij met één getal.',
      ),
      ...(price
        ? [
            number(
              lineField(id, 'prijs'),
              price,
              'In euro. Vraag het aan financiën: wij vullen niets voor u in.',
            ),
            number(lineField(id, 'datum'), 'Van wanneer is die prijs?', 'Een jaar of datum, zoals 2026.'),
          ]
        : []),
      { id: lineField(id, 'bron'), kind: 'text' as const, label: 'Hoe komt u eraan?', max: 200 },
    ],
  })),
  {
    id: 'maatregel',
    title: 'Wat zou een maatregel per jaar kosten?',
    fields: [
      number(
        'maatregel',
        'Kosten per jaar, in euro',
        'Bijvoorbeeld een tweede persoon aan de balie, of een alarm. Mag leeg blijven.',
      ),
    ],
  },
];
