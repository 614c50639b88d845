import { call, column, text, type Cell, type Sheet } from '../sheet/sheet.ts';
import type { Cost } from './cost.ts';
import { costLines } from './lines.ts';

const heads = [
  'Post',
  'Soort',
  'Eenheid',
  'Minstens',
  'Hoogstens',
  'Prijs',
  'Prijs van',
  'Hoe u eraan komt',
  'Laag',
  'Hoog',
];
const first = 2;
const last = first + costLines.length - 1;

const input = (value: number | undefined, shown?: 'euro'): Cell =>
  value === undefined ? undefined : { number: value, input: true, ...(shown && { shown }) };

/** Sum of a column, of one kind of line or of all. */
const total = (at: string, kind?: string): string =>
  kind
    ? call('SUMIF', `B${first}:B${last}`, `"${kind}"`, `${at}${first}:${at}${last}`)
    : call('SUM', `${at}${first}:${at}${last}`);

/** The calculation as a sheet that goes on working: every figure can be changed there. */
export function costWorkbook({ lines, incidents, breakEven }: Cost): Sheet[] {
  const rows = costLines.map((line, index): Cell[] => {
    const row = first + index;
    const filled = lines.find((one) => one.line.id === line.id);
    const times = (at: string): Cell => ({ formula: `${at}${row}*F${row}`, shown: 'euro' });
    return [
      text(line.title),
      text(line.kind),
      text(line.unit === 'bedrag' ? 'euro' : line.unit),
      input(filled?.amount.low),
      input(filled?.amount.high),
      input(line.price ? filled?.price : 1, 'euro'),
      text(filled?.dated ?? ''),
      text(filled?.source ?? ''),
      times('D'),
      times('E'),
    ];
  });
  const sums = (name: string, kind?: string): Cell[] => [
    text(name, true),
    ...Array.from({ length: 7 }, (): Cell => undefined),
    ...[column(8), column(9)].map((at): Cell => ({ formula: total(at, kind), shown: 'euro', strong: true })),
  ];
  const [direct, all] = [last + 2, last + 4];
  const known = all + 2;
  const each = (at: string): string => call('IF', `$D$${known}>0`, `${at}${all}/$D$${known}`, 0);
  const needed = (at: string): string =>
    call('IF', `${at}${known + 1}>0`, call('ROUNDUP', `$D$${known + 2}/${at}${known + 1}`, 0), 0);
  const wide = (
    name: string,
    value: Cell,
    low?: string,
    high?: string,
    shown: 'euro' | 'getal' = 'euro',
  ): Cell[] => [
    text(name),
    undefined,
    undefined,
    value,
    ...Array.from({ length: 4 }, (): Cell => undefined),
    low === undefined ? undefined : { formula: low, shown },
    high === undefined ? undefined : { formula: high, shown },
  ];
  return [
    {
      name: 'Kosten per jaar',
      widths: [32, 10, 10, 12, 12, 12, 16, 34, 14, 14],
      head: 1,
      rows: [
        heads.map((head) => text(head, true)),
        ...rows,
        [],
        sums('Direct', 'direct'),
        sums('Indirect', 'indirect'),
        [
          text('Totaal', true),
          ...Array.from({ length: 7 }, (): Cell => undefined),
          ...['I', 'J'].map((at): Cell => ({
            formula: `${at}${direct}+${at}${direct + 1}`,
            shown: 'euro',
            strong: true,
          })),
        ],
        [],
        wide('Incidenten in dat jaar', input(incidents)),
        wide('Kosten per incident', undefined, each('I'), each('J')),
        wide('Een maatregel kost per jaar', input(breakEven?.cost, 'euro')),
        // The dearer an incident, the fewer must be prevented: so high cost gives the low number.
        wide(
          'Verdient zich terug bij zoveel incidenten minder',
          undefined,
          needed('J'),
          needed('I'),
          'getal',
        ),
      ],
    },
  ];
}
