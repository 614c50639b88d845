import { call, text, type Cell, type Sheet } from '../../sheet/sheet.ts';
import { readEuro } from '../../text/euro.ts';
import { readDate } from '../../tool/date.ts';
import { counted, marks } from '../marks.ts';
import { priorities } from '../plan.ts';
import type { Result } from './plan-document.ts';

/** A day as it was typed; what is no day stays text. */
function day(typed: string): Cell {
  if (typed.trim() === '') return undefined;
  const read = readDate(typed);
  return 'iso' in read ? { date: read.iso } : text(typed);
}

/** An amount as it was typed; what is none stays text. */
function amount(typed: string): Cell {
  if (typed.trim() === '') return undefined;
  const number = readEuro(typed);
  return number === undefined ? text(typed) : { number, shown: 'euro' };
}

const heads = (names: readonly string[]): Cell[] => names.map((name) => text(name, true));

function planSheet({ plan }: Result): Sheet {
  const first = 2;
  const last = Math.max(first, plan.length + 1);
  const range = (column: string): string => `${column}${first}:${column}${last}`;
  const rows = plan.map(({ measure, act, priority, row, instrument }) => [
    text(measure),
    text(act),
    text(priorities[priority]),
    text(row.who),
    day(row.start),
    day(row.end),
    amount(row.cost),
    text(row.done),
    text(instrument?.title ?? ''),
  ]);
  return {
    name: 'Plan',
    widths: [26, 48, 10, 24, 12, 12, 12, 10, 34],
    head: 1,
    rows: [
      heads(['Maatregel', 'Stap', 'Soort', 'Wie', 'Begin', 'Klaar', 'Kosten', 'Gedaan', 'Instrument']),
      ...(rows.length > 0 ? rows : [[]]),
      [],
      [
        text('Totaal', true),
        { formula: `${call('COUNTA', range('B'))}&" stappen"` },
        undefined,
        undefined,
        undefined,
        undefined,
        { formula: call('SUM', range('G')), shown: 'euro', strong: true },
        { formula: call('COUNTIF', range('H'), '"ja"'), shown: 'getal', strong: true },
      ],
    ],
  };
}

function answersSheet({ questionnaire, scan }: Result): Sheet {
  const titles = new Map(questionnaire.measures.map(({ id, number, title }) => [id, `${number}. ${title}`]));
  const rows = questionnaire.statements.map(({ key, measure, text: statement }) => {
    const agreed = scan.agreed.get(key);
    const said = scan.voices.get(key) ?? [];
    return [
      text(titles.get(measure) ?? ''),
      text(statement),
      text(agreed ? marks[agreed.mark].word : ''),
      text(agreed?.note ?? ''),
      text(said.map(({ by, mark }) => `${by || 'zonder naam'}: ${marks[mark].word}`).join('\n')),
    ];
  });
  return {
    name: 'Antwoorden',
    widths: [26, 60, 22, 40, 34],
    head: 1,
    rows: [heads(['Maatregel', 'Stelling', 'Antwoord', 'Al geregeld, namelijk', 'Per persoon']), ...rows],
  };
}

function countsSheet({ questionnaire, outcome }: Result): Sheet {
  const last = questionnaire.statements.length + 1;
  const rows = outcome.measures.map(({ measure }, index) => [
    text(`${measure.number}. ${measure.title}`),
    ...counted.map((mark): Cell => ({
      formula: call(
        'COUNTIFS',
        ranged('A', last),
        `A${index + 2}`,
        ranged('C', last),
        `"${marks[mark].word}"`,
      ),
      shown: 'getal',
    })),
  ]);
  return {
    name: 'Per maatregel',
    widths: [30, 12, 12, 14, 12],
    head: 1,
    rows: [heads(['Maatregel', ...counted.map((mark) => marks[mark].word)]), ...rows],
  };
}

const ranged = (column: string, last: number): string => `Antwoorden!${column}2:${column}${last}`;

/** The plan, the answers and the counts as sheets; the totals are worked out there. */
export const workbook = (result: Result): Sheet[] => [
  planSheet(result),
  answersSheet(result),
  countsSheet(result),
];

/** The plan as rows for a CSV. */
export const planRows = ({ plan }: Result): string[][] => [
  ['Maatregel', 'Stap', 'Soort', 'Wie', 'Begin', 'Klaar', 'Kosten', 'Gedaan', 'Instrument'],
  ...plan.map(({ measure, act, priority, row, instrument }) => [
    measure,
    act,
    priorities[priority],
    row.who,
    row.start,
    row.end,
    row.cost,
    row.done,
    instrument?.title ?? '',
  ]),
];
