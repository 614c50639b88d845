import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/domain/document/model/text.ts';
import { costOf, readNumber, rounded } from '../../src/domain/damage-cost/cost.ts';
import { costLines, lineField } from '../../src/domain/damage-cost/lines.ts';
import { boardNote, formulaInWords, rangeInWords } from '../../src/domain/damage-cost/note.ts';
import { costSteps } from '../../src/domain/damage-cost/steps.ts';
import { costWorkbook } from '../../src/domain/damage-cost/workbook.ts';
import { writeOds } from '../../src/domain/sheet/write-ods.ts';
import { writeXlsx } from '../../src/domain/sheet/write-xlsx.ts';
import { absent } from '../support/absent.ts';
import { whyNoOffice } from '../support/libreoffice.ts';
import { workOut } from '../support/worked-out.ts';

const about = { name: 'Agressievrij Werk', address: 'https://voorbeeld.nl/', today: '2026-11-30' };
const answers = {
  incidenten: '120',
  'afhandelen-min': '300',
  'afhandelen-max': '420',
  'afhandelen-prijs': '45,50',
  'afhandelen-datum': '2026',
  'verzuim-min': '60',
  'verzuim-prijs': '€ 310',
  'reparatie-min': '2.400',
  'reparatie-max': '3.100',
  'vertrek-min': '1',
  'vertrek-max': '2',
  'vertrek-prijs': '9.000',
  'vertrek-bron': '=HYPERLINK("x")',
  maatregel: '25.000',
};

describe('what aggression costs', () => {
  test('is how many times what one costs, direct and indirect, and when a measure pays for itself', () => {
    const cost = costOf(answers);
    expect(cost.direct).toEqual({ low: 300 * 45.5 + 60 * 310 + 2400, high: 420 * 45.5 + 60 * 310 + 3100 });
    expect(cost.indirect).toEqual({ low: 9000, high: 18000 });
    const { low, high } = cost.total;
    expect(cost.breakEven!.incidents).toEqual({
      low: Math.ceil(25000 / (high / 120)),
      high: Math.ceil(25000 / (low / 120)),
    });
    expect(formulaInWords(cost.lines[0]!)).toBe('300 tot 420 uur × € 45,5');
  });

  test('says which line cannot be counted, and counts the others', () => {
    const { wrong, lines } = costOf({
      ...answers,
      'afhandelen-min': 'veel',
      'verzuim-prijs': '',
      'reparatie-min': '9.000',
    });
    expect(wrong).toEqual([
      { title: 'Afhandelen van incidenten', why: 'het aantal is geen getal' },
      { title: 'Verzuim', why: 'de prijs ontbreekt' },
      { title: 'Reparaties en spullen', why: 'minstens is meer dan hoogstens' },
    ]);
    expect(lines.map(({ line }) => line.id)).toEqual(['vertrek']);
  });

  test('is nothing when nothing was filled in, and never anything but a number', () => {
    expect(costOf({}).total).toEqual({ low: 0, high: 0 });
    const names = costSteps.flatMap(({ fields }) => fields.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.nat().map(String))),
        (typed) => {
          const { total, direct, indirect, breakEven } = costOf(typed);
          for (const { low, high } of [total, direct, indirect]) {
            expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
            expect(low).toBeLessThanOrEqual(high);
          }
          if (breakEven) expect(breakEven.incidents.low).toBeLessThanOrEqual(breakEven.incidents.high);
          expect(rangeInWords(total)).not.toContain('NaN');
        },
      ),
    );
  });

  test('is told without false precision', () => {
    expect([rounded(34567), rounded(98), rounded(1049), rounded(0)]).toEqual([35000, 98, 1000, 0]);
    expect(rangeInWords({ low: 43650, high: 58810 })).toBe('€\u00A044.000 tot €\u00A059.000');
    expect(readNumber('12,5')).toBe(12.5);
    expect(readNumber('1e9')).toBeUndefined();
  });

  test('becomes a page for the board with every line', () => {
    const cost = costOf(answers);
    const text = plain(boardNote(cost, about).blocks);
    for (const line of cost.lines) expect(text).toContain(formulaInWords(line));
  });

  test('asks of every line how somebody came to it, and of every price when it held', () => {
    for (const { id, price } of costLines) {
      const names = costSteps.find((step) => step.id === id)!.fields.map((field) => field.id);
      expect(names).toContain(lineField(id, 'bron'));
      expect(names.includes(lineField(id, 'datum'))).toBe(price !== undefined);
    }
  });
});

test.skipIf(absent('the calculation in LibreOffice', whyNoOffice()))(
  'the sheet comes to the same figures in LibreOffice, as XLSX and as ODS',
  async () => {
    const cost = costOf(answers);
    const books = workOut({
      'excel.xlsx': await writeXlsx(costWorkbook(cost)),
      'open.ods': await writeOds(costWorkbook(cost)),
    });
    for (const book of books) {
      const rows = book.get('Kosten per jaar')!;
      const row = (name: string) => rows.find(([first]) => first === name)!.slice(8, 10);
      expect(row('Direct')).toEqual([cost.direct.low, cost.direct.high]);
      expect(row('Indirect')).toEqual([cost.indirect.low, cost.indirect.high]);
      expect(row('Totaal')).toEqual([cost.total.low, cost.total.high]);
      expect(row('Verdient zich terug bij zoveel incidenten minder')).toEqual([
        cost.breakEven!.incidents.low,
        cost.breakEven!.incidents.high,
      ]);
      expect(rows.flat()).toContain('=HYPERLINK("x")');
    }
  },
  300_000,
);
