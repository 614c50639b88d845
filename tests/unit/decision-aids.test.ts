import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, type Answers } from '../../src/domain/decision-aids/conditions.ts';
import { drawAid } from '../../src/domain/decision-aids/draw.ts';
import { graphFaults, type CheckedGraph } from '../../src/domain/decision-aids/graph.ts';
import { outcomeOf } from '../../src/domain/decision-aids/outcome.ts';
import { longestAfter, walk } from '../../src/domain/decision-aids/walk.ts';
import { aid } from '../support/aids.ts';
import { root } from '../support/content-copy.ts';

type Aid = ReturnType<typeof aid>;
type Question = Aid['vragen'][number];

const given = (answers: Record<string, readonly string[]>): Answers => new Map(Object.entries(answers));

describe('conditions', () => {
  const answers = given({ wat: ['dreigen', 'schelden'], rol: ['getuige'] });
  test.for([
    [['wat=dreigen'], true],
    [['wat=geweld|schelden'], true],
    [['wat=geweld'], false],
    [['wat!=geweld'], true],
    [['wat!=geweld|schelden'], false],
    [['rol=getuige', 'wat=dreigen'], true],
    [['rol=getuige', 'wat=geweld'], false],
    [['weg=ja'], false],
    [['weg!=ja'], true],
    [[], true],
  ] as [string[], boolean][])('%j holds: %s', ([conditions, expected]) => {
    expect(holds(conditions, answers)).toBe(expected);
  });
});

interface Made {
  sleutel: string;
  naar: string;
  als: string[];
  antwoorden: { sleutel: string; naar: string | undefined }[];
}
const question = (
  sleutel: string,
  naar: string,
  answers: [key: string, to?: string][] = [['ja'], ['nee']],
): Made => ({
  sleutel,
  naar,
  als: [],
  antwoorden: answers.map(([key, to]) => ({ sleutel: key, naar: to })),
});
interface Graph extends CheckedGraph {
  vragen: Made[];
  koppen: { als: string[] }[];
  regels: { sleutel: string; deel: string; als: string[] }[];
}
const sound = (): Graph => ({
  begin: 'a',
  vragen: [question('a', 'b', [['ja'], ['nee', 'klaar']]), question('b', 'klaar')],
  koppen: [{ als: ['a=ja'] }, { als: [] }],
  delen: [{ sleutel: 'nu' }],
  regels: [{ sleutel: 'x', deel: 'nu', als: ['b=ja'] }],
});

describe('faults of a graph', () => {
  test('a sound one has none', () => {
    expect(graphFaults(sound())).toEqual([]);
  });
  test.for([
    ['unknown weg', (g: Graph): unknown => (g.vragen[1]!.naar = 'weg'), ['vragen', 1, 'naar']],
    ['loop a', (g: Graph): unknown => (g.vragen[1]!.naar = 'a'), ['vragen', 1, 'naar']],
    ['orphan c', (g: Graph): unknown => g.vragen.push(question('c', 'klaar')), ['vragen', 2, 'sleutel']],
    [
      'answers b',
      (g: Graph): unknown => (g.vragen[1] = question('b', 'klaar', [['ja']])),
      ['vragen', 1, 'sleutel'],
    ],
    [
      'duplicate ja',
      (g: Graph): unknown => (g.vragen[1] = question('b', 'klaar', [['ja'], ['ja']])),
      ['vragen', 1, 'antwoorden', 1, 'sleutel'],
    ],
    [
      'condition b=misschien',
      (g: Graph): unknown => (g.regels = [{ sleutel: 'x', deel: 'nu', als: ['b=misschien'] }]),
      ['regels', 0, 'als', 0],
    ],
    [
      'condition termijn=loopt',
      (g: Graph): unknown => (g.regels = [{ sleutel: 'x', deel: 'nu', als: ['termijn=loopt'] }]),
      ['regels', 0, 'als', 0],
    ],
    [
      'part straks',
      (g: Graph): unknown => (g.regels = [{ sleutel: 'x', deel: 'straks', als: [] }]),
      ['regels', 0, 'deel'],
    ],
    ['heading koppen', (g: Graph): unknown => (g.koppen = [{ als: ['a=ja'] }]), ['koppen', 0]],
  ] as const)('%s', ([says, change, place]) => {
    const graph = sound();
    change(graph);
    const found = graphFaults(graph).map(({ kind, key, path: at }) => ({ says: `${kind} ${key}`, at }));
    expect(found).toContainEqual({ says, at: place });
  });
});

const ids = readdirSync(path.join(root, 'content/beslishulpen')).map((name) => name.replace('.yaml', ''));

/** An answer to a question as somebody might give it; nothing when they pass it by. */
const answerTo = ({ soort, antwoorden }: Question): fc.Arbitrary<readonly string[]> => {
  const keys = antwoorden.map(({ sleutel }) => sleutel);
  if (soort === 'datum') return fc.constantFrom(['2019-03-01'], ['2025-06-30'], ['2026-11-26']);
  if (soort === 'meer') return fc.subarray(keys, { minLength: 1 });
  return fc.constantFrom(...keys).map((key) => [key]);
};

/** Answers and changes of them, in any order, also to questions that are not asked. */
const walks = ({ vragen }: Aid): fc.Arbitrary<[string, readonly string[]][]> =>
  fc.array(
    fc.oneof(
      ...vragen.map((one) =>
        answerTo(one).map((answer): [string, readonly string[]] => [one.sleutel, answer]),
      ),
    ),
    { minLength: 1, maxLength: 25 },
  );

describe.each(ids)('%s', (id) => {
  const one = aid(id);

  test('has no faults', () => {
    expect(graphFaults(one)).toEqual([]);
  });

  test('10,000 walks with changes: each ends, and only the answers that stand make the outcome', () => {
    const reached = new Set<string>();
    const shown = new Set<string>();
    fc.assert(
      fc.property(walks(one), (changes) => {
        const answers = new Map<string, readonly string[]>();
        for (const [key, answer] of changes) answers.set(key, answer);
        // Answers what is asked until nothing is; never more questions than there are.
        for (let asked = 0; ; asked++) {
          expect(asked).toBeLessThanOrEqual(one.vragen.length);
          const place = walk(one, answers);
          if (!place.question) break;
          reached.add(place.question);
          const next = one.vragen.find(({ sleutel }) => sleutel === place.question)!;
          const left = longestAfter(one, next.sleutel, place.standing);
          expect(left).toBeLessThan(one.vragen.length);
          answers.set(next.sleutel, next.soort === 'datum' ? ['2026-11-26'] : [next.antwoorden[0]!.sleutel]);
          // A question asked now was counted as one that could still come.
          const after = walk(one, answers);
          if (after.question) expect(longestAfter(one, after.question, after.standing)).toBeLessThan(left);
        }
        const { standing } = walk(one, answers);
        expect(walk(one, standing)).toEqual({ standing, question: undefined });
        const all = outcomeOf(one, answers, '2026-11-26');
        expect(outcomeOf(one, standing, '2026-11-26')).toEqual(all);
        expect(all.lines.length).toBeGreaterThan(0);
        for (const key of standing.keys()) reached.add(key);
        for (const { sleutel } of all.lines) shown.add(sleutel);
        for (const date of ['2019-03-01', '2024-03-01'])
          for (const { sleutel } of outcomeOf(one, answers, date, given({ termijn: ['voorbij'] })).lines)
            shown.add(sleutel);
      }),
      { numRuns: 10_000 },
    );
    expect(one.vragen.map(({ sleutel }) => sleutel).filter((key) => !reached.has(key))).toEqual([]);
    expect(one.regels.map(({ sleutel }) => sleutel).filter((key) => !shown.has(key))).toEqual([]);
  });

  test('is drawn with every question and answer', () => {
    const svg = drawAid(one);
    for (const { sleutel, antwoorden } of one.vragen) {
      expect(svg).toContain(`>${sleutel}: `);
      for (const answer of antwoorden) expect(svg).toContain(`>${answer.sleutel}: `);
    }
    expect(svg.match(/<path d="M60/g)?.length ?? 0).toBe(one.vragen.length);
  });
});

test('a line of the aangiftehulp that says what the law is names the law', () => {
  const legal =
    /strafbaar|\bklacht\b|de wet|hogere straf|rechtszaal|strafzaak|mag aangifte|Arbeidsinspectie|loon/i;
  const bare = aid('aangiftehulp').regels.filter(
    ({ doe, uitleg = '', wetten }) => legal.test(`${doe} ${uitleg}`) && wetten.length === 0,
  );
  expect(bare.map(({ sleutel }) => sleutel)).toEqual([]);
});
