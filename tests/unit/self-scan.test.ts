import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScans } from '../../src/domain/self-scan/compare.ts';
import { readRows, writeRows } from '../../src/domain/self-scan/lines.ts';
import { marks, type Mark } from '../../src/domain/self-scan/marks.ts';
import { differencesIn, mergeScans } from '../../src/domain/self-scan/merge.ts';
import { countsInWords, outcomeOf, summaryOf } from '../../src/domain/self-scan/outcome.ts';
import { planOf, type PlanStep } from '../../src/domain/self-scan/plan.ts';
import { keyOfOwn } from '../../src/domain/self-scan/plan-row.ts';
import { noteField, readScan, scanAnswers, type Scan } from '../../src/domain/self-scan/scan.ts';
import { applies, asked } from '../../src/domain/self-scan/statements.ts';
import { scanFile, scanSteps } from '../../src/domain/self-scan/steps.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { writeSaved } from '../../src/domain/tool/saved.ts';
import { rieParts, sizes, statementKinds, workForms } from '../../src/schemas/self-scan-words.ts';
import { sizeWords, workWords } from '../../src/domain/self-scan/from-content.ts';
import { readFileSync } from 'node:fs';
import { realQuestionnaire, scanParts } from '../support/self-scan.ts';

const questionnaire = realQuestionnaire();
const { statements, measures } = questionnaire;
const keys = statements.map(({ key }) => key);
const nobody = { sectors: [], work: [], size: '' };
const steps = scanSteps(questionnaire, [
  { id: 'zorg', title: 'Zorg' },
  { id: 'onderwijs', title: 'Onderwijs' },
]);

/** A scan in which every statement has the answer that is asked for. */
const scanWith = (mark: (key: string, index: number) => Mark, by = 'HR'): Scan =>
  readScan({ door: by, ...Object.fromEntries(keys.map((key, index) => [key, mark(key, index)])) }, keys);

const givenMark = fc.constantFrom(...(Object.keys(marks) as Mark[]));
const line = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyScan: fc.Arbitrary<Scan> = fc
  .record({
    by: line,
    size: fc.constantFrom('', ...sizes),
    work: fc.subarray([...workForms]),
    given: fc.array(fc.tuple(fc.constantFrom(...keys.slice(0, 8)), givenMark, line), { maxLength: 12 }),
    plan: fc.array(fc.tuple(fc.constantFrom(...keys.slice(0, 4)), line, line, line), { maxLength: 4 }),
    own: fc.array(line, { maxLength: 3 }),
  })
  .map(({ by, size, work, given, plan, own }) =>
    readScan(
      {
        door: by,
        grootte: size,
        werk: work,
        ...Object.fromEntries(
          given.flatMap(([key, mark, note]) => [
            [key, mark],
            [noteField(key), note],
          ]),
        ),
        plan: writeRows([
          ...plan.map(([key, who, start, cost]) => [key, who, start, '', cost, '']),
          ...own.filter((text) => text.trim()).map((text) => ['eigen', '', '', '', '', '', text.trim()]),
        ]),
      },
      keys,
    ),
  );
/** A scan as the saved file holds it: what is in it, whatever way it came together. */
const asFile = (scan: Scan): unknown =>
  Object.entries(scanAnswers(scan)).sort(([a], [b]) => (a < b ? -1 : 1));

describe('the statements', () => {
  test(`are 32 to 40 for every organisation, of ${statements.length} in all`, () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const size of ['', ...sizes])
      for (const sector of ['', 'zorg', 'onderwijs', 'sociale-zekerheid', 'veiligheid'])
        for (const work of [[], ['telefoon'], ['bezoek'], [...workForms]]) {
          const profile = { sectors: sector ? [sector] : [], work, size };
          expect(asked(questionnaire, profile).length).toBeGreaterThanOrEqual(32);
          expect(asked(questionnaire, profile).length).toBeLessThanOrEqual(40);
        }
  });

  test('ask of every measure what was agreed, who knows it, whether it is done and what was learned', () => {
    const parts = scanParts();
    expect(parts).toHaveLength(8);
    for (const { maatregel, stellingen } of parts)
      expect([
        maatregel,
        statementKinds.filter((kind) => stellingen.some(({ soort }) => soort === kind)),
      ]).toEqual([maatregel, [...statementKinds]]);
  });

  test('name questions that the list for the RI&E has', () => {
    const list = readFileSync('content/instrumenten/rie-vragen.mdx', 'utf8');
    for (const part of rieParts) expect(list).toContain(`label="${part}"`);
    expect(Object.keys(workWords)).toEqual([...workForms]);
    expect(Object.keys(sizeWords)).toEqual([...sizes]);
  });

  test('are left out where they do not apply, and only there', () => {
    const care = statements.find(({ key }) => key === 'reactie-zorg')!;
    expect(applies(care, nobody)).toBe(true);
    expect(applies(care, { ...nobody, sectors: ['zorg'] })).toBe(true);
    expect(applies(care, { ...nobody, sectors: ['onderwijs'] })).toBe(false);
  });
});

describe('the outcome', () => {
  test.each(Object.keys(marks) as Mark[])(
    'from "%s" everywhere, every measure leads to an instrument and an advice, or stands',
    (mark) => {
      const scan = scanWith(() => mark);
      const outcome = outcomeOf(questionnaire, scan);
      const plan = planOf(questionnaire, scan, outcome);
      if (mark === 'geregeld' || mark === 'nvt') {
        expect(plan).toEqual([]);
        return;
      }
      for (const measure of measures) {
        const own = outcome.measures.find((one) => one.measure === measure)!;
        expect(own.gaps.length).toBeGreaterThan(0);
        for (const gap of own.gaps) {
          expect(gap.instrument.href).toMatch(/^\/instrumenten\/.+\/$/);
          expect(gap.advice.href).toMatch(/^\/advies\/.+\/$/);
          expect(plan.some(({ row }) => row.key === gap.key)).toBe(true);
        }
      }
      expect(outcome.first).toHaveLength(3);
    },
  );

  test('puts the widest gap first, and where two tie what the law asks', () => {
    const scan = scanWith((key) =>
      key === 'norm-in-het-team' || key === 'schade-afspraak' || key === 'schade-bekend'
        ? 'niet'
        : 'geregeld',
    );
    const outcome = outcomeOf(questionnaire, scan);
    expect(outcome.measures[0]!.measure.id).toBe('verhaal-de-schade');
    expect(outcome.title).toBe('Begin bij de schade');
    expect(outcome.first.map(({ key }) => key)).toEqual([
      'schade-afspraak',
      'norm-in-het-team',
      'schade-bekend',
    ]);
    const advice = statements.find(({ law, measure }) => !law && measure === 'laat-melden')!;
    const law = statements.find((one) => one.law && one.measure === 'laat-melden')!;
    const tie = outcomeOf(
      questionnaire,
      scanWith((key) => (key === advice.key || key === law.key ? 'niet' : 'geregeld')),
    );
    expect(tie.first[0]!.key).toBe(law.key);
  });

  test('says to ask around when nobody knows, and to look again in a year when all stands', () => {
    expect(
      outcomeOf(
        questionnaire,
        scanWith(() => 'weet-niet'),
      ).title,
    ).toBe('Vraag eerst rond');
    const done = outcomeOf(
      questionnaire,
      scanWith(() => 'geregeld'),
    );
    expect(done.title).toBe('Alles staat. Kijk over een jaar opnieuw');
    expect(
      outcomeOf(
        questionnaire,
        scanWith(() => 'nvt'),
      ).title,
    ).toBe('Er is nog niets ingevuld');
    expect(summaryOf(done).gaps).toBe('');
  });

  test('counts what was answered, in words too', () => {
    const order: Mark[] = ['geregeld', 'deels', 'niet', 'weet-niet', 'nvt'];
    const scan = scanWith((_, index) => order[index % 5]!);
    const { totals, total, answered } = outcomeOf(questionnaire, scan);
    expect(total).toBe(keys.filter((_, index) => index % 5 !== 4).length);
    expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(answered);
    expect(countsInWords(['geregeld', 'niet', 'niet'])).toBe('1 geregeld en 2 niet');
  });

  test('asks around first in the plan where the answer is not known', () => {
    const scan = scanWith(() => 'weet-niet');
    const [step] = planOf(questionnaire, scan, outcomeOf(questionnaire, scan)) as [PlanStep];
    expect(step.act).toMatch(/^Vraag na bij [^:]+: [a-z].+\.$/);
  });

  test('keeps what somebody wrote at a step that is no gap any more, and steps of their own', () => {
    const scan = scanWith(() => 'geregeld');
    const rows = readScan(
      {
        ...scanAnswers(scan),
        plan: writeRows([
          [keys[0]!, 'Eva', '', '', '', ''],
          ['eigen', '', '', '', '', '', 'Ruit voor de balie'],
        ]),
      },
      keys,
    );
    const plan = planOf(questionnaire, rows, outcomeOf(questionnaire, rows));
    expect(plan.map(({ row }) => row.who || row.own)).toEqual(['Eva', 'Ruit voor de balie']);
  });
});

describe('scans of several people', () => {
  test('come together whatever the order, and however they are grouped', () => {
    fc.assert(
      fc.property(anyScan, anyScan, anyScan, (a, b, c) => {
        expect(asFile(mergeScans(a, b))).toEqual(asFile(mergeScans(b, a)));
        expect(asFile(mergeScans(mergeScans(a, b), c))).toEqual(asFile(mergeScans(a, mergeScans(b, c))));
        expect(asFile(mergeScans(mergeScans(a, b), b))).toEqual(asFile(mergeScans(a, b)));
      }),
      { numRuns: 300 },
    );
  });

  test('lose no answer, no note and nothing of the plan', () => {
    fc.assert(
      fc.property(anyScan, anyScan, (a, b) => {
        const merged = mergeScans(a, b);
        for (const scan of [a, b]) {
          for (const [key, { mark, note }] of scan.agreed)
            expect(merged.voices.get(key)).toContainEqual({ by: scan.by, mark, note });
          for (const [key, row] of scan.plan)
            for (const part of ['who', 'start', 'cost', 'own'] as const)
              for (const text of row[part]
                .split(' / ')
                .map((one) => one.trim())
                .filter(Boolean))
                expect(merged.plan.get(key)![part]).toContain(text);
          expect(merged.profile.work).toEqual(expect.arrayContaining([...scan.profile.work]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('survive being saved and opened again', () => {
    fc.assert(
      fc.property(anyScan, anyScan, (a, b) => {
        const merged = mergeScans(a, b);
        const file = writeSaved(scanFile, steps, scanAnswers(merged), '2026-11-30');
        const opened = readSaved(file, scanFile, steps);
        expect(typeof opened).toBe('object');
        expect(asFile(readScan((opened as { answers: object }).answers as never, keys))).toEqual(
          asFile(merged),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('count with the lowest answer, and show who differs', () => {
    const [leader, floor] = [
      scanWith(() => 'geregeld', 'Teamleider'),
      scanWith((_, at) => (at === 0 ? 'niet' : 'geregeld'), 'Balie'),
    ];
    const merged = mergeScans(leader, floor);
    expect(merged.agreed.get(keys[0]!)!.mark).toBe('niet');
    expect(differencesIn(merged, keys)).toEqual([
      {
        key: keys[0],
        voices: [
          { by: 'Balie', mark: 'niet', note: '' },
          { by: 'Teamleider', mark: 'geregeld', note: '' },
        ],
      },
    ]);
    expect(merged.by).toBe('Balie, Teamleider');
  });

  test('keep what people settled on together, beside what each said', () => {
    const merged = mergeScans(
      scanWith(() => 'niet', 'A'),
      scanWith(() => 'geregeld', 'B'),
    );
    const settled = readScan({ ...scanAnswers(merged), [keys[0]!]: 'deels' }, keys);
    const again = mergeScans(
      settled,
      scanWith(() => 'geregeld', 'C'),
    );
    expect(again.voices.get(keys[0]!)).toContainEqual({ by: 'samen', mark: 'deels', note: '' });
  });
});

describe('two scans a year apart', () => {
  test('show exactly the changed answers, up and down', () => {
    fc.assert(
      fc.property(
        fc.array(givenMark, { minLength: keys.length, maxLength: keys.length }),
        fc.subarray(keys),
        (before, changed) => {
          const order = Object.keys(marks) as Mark[];
          const next = (mark: Mark): Mark => order[(order.indexOf(mark) + 1) % order.length]!;
          const old = scanWith((_, index) => before[index]!);
          const now = scanWith((key, index) =>
            changed.includes(key) ? next(before[index]!) : before[index]!,
          );
          const { changes, same, fresh, gone } = compareScans(old, now, keys);
          expect(changes.map(({ key }) => key)).toEqual(keys.filter((key) => changed.includes(key)));
          for (const { before: was, after } of changes) expect(after).toBe(next(was));
          expect([same, fresh, gone]).toEqual([keys.length - changed.length, [], []]);
        },
      ),
    );
  });

  test('name what was asked only once', () => {
    const [old, now] = [readScan({ [keys[0]!]: 'niet' }, keys), readScan({ [keys[1]!]: 'deels' }, keys)];
    expect(compareScans(old, now, keys)).toEqual({ changes: [], same: 0, fresh: [keys[1]], gone: [keys[0]] });
  });
});

describe('rows in a saved file', () => {
  test('come back as they were typed, but for a tab', () => {
    const part = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\r↵]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 5 }), (rows) => {
        const kept = rows.map((row) => ['x', ...row, 'y']);
        expect(readRows(writeRows(kept))).toEqual(kept);
      }),
    );
    expect(keyOfOwn('Ruit')).toBe('eigen Ruit');
  });

  test('of 2,000 statements take time in proportion', () => {
    const many = (count: number) => {
      const own = Array.from({ length: count }, (_, index) => ({
        ...statements[0]!,
        key: `stelling-${index}`,
      }));
      const all = scanSteps({ statements: own }, []);
      const answers = Object.fromEntries(
        own.flatMap(({ key }) => [
          [key, 'deels'],
          [noteField(key), 'x'.repeat(200)],
        ]),
      );
      const file = writeSaved(scanFile, all, answers, '2026-11-30');
      const ids = own.map(({ key }) => key);
      const started = performance.now();
      const opened = readSaved(file, scanFile, all);
      const scan = readScan((opened as { answers: object }).answers as never, ids);
      const took = performance.now() - started;
      expect(scan.agreed.size).toBe(count);
      return took;
    };
    const best = (count: number): number => Math.min(...Array.from({ length: 7 }, () => many(count)));
    const [few, lots] = [best(500), best(2000)];
    console.info(`2,000 statements opened in ${lots.toFixed(1)} ms, 500 in ${few.toFixed(1)} ms`);
    // Four times as many: as many squared would take sixteen times as long.
    expect(lots).toBeLessThan(10 * few);
  });
});
