import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lanesFor, type Step } from '../../scripts/test-plan.ts';
import { progressLine } from '../../scripts/test-screen.ts';
import { groupOf, stepNames, testFiles } from '../../scripts/test-steps.ts';
import { knownSeconds } from '../support/longest-first.ts';

const names = (lanes: readonly (readonly Step[])[]): string[][] =>
  lanes.map((lane) => lane.map(({ name }) => name));
const filesIn = (lanes: readonly (readonly Step[])[]): string[] =>
  lanes.flatMap((lane) =>
    lane.flatMap(({ args }) =>
      args
        .filter((part) => part.endsWith('.test.ts'))
        .map((file) =>
          path.relative(path.resolve(import.meta.dirname, '..'), file).replaceAll(path.sep, '/'),
        ),
    ),
  );

describe('what `npm test` runs', () => {
  test('is the site in one lane and all the rest beside it', () => {
    const [site, besides] = names(lanesFor(stepNames));
    expect(site).toEqual(['types of the content (astro sync)', 'build', 'tests of the site']);
    expect(besides).toEqual(
      expect.arrayContaining([
        'content check',
        'tests without the site',
        'lint (eslint)',
        'types (astro check)',
      ]),
    );
  });

  test('is every test file, each once', () => {
    expect(filesIn(lanesFor(stepNames)).sort()).toEqual(testFiles());
  });

  test('begins with the slowest files, all of which are there', () => {
    expect(testFiles()).toEqual(expect.arrayContaining(Object.keys(knownSeconds)));
  });

  test('is only what was asked for', () => {
    expect(names(lanesFor(['controle']))).toEqual([['content check']]);
    expect(names(lanesFor(['types']))).toEqual([
      ['types of the content (astro sync)', 'types (astro check)'],
    ]);
    const asked = filesIn(lanesFor(['axe', 'links']));
    expect(new Set(asked.map(groupOf))).toEqual(new Set(['axe', 'links']));
  });

  test('in shares, is divided by the runner of the tests', () => {
    expect(lanesFor(['axe'], '1/2')[0]![0]!.args.join(' ')).toContain('--shard 1/2');
  });
});

describe('the line of progress', () => {
  const step = (name: string): Step => ({ name, args: [] });
  /** Milliseconds since the start. */
  const [started, now] = [0, 30_000];

  test('says what runs, how many of how many, and how long it still takes', () => {
    const lanes = [
      {
        now: { step: step('tests'), started, progress: { done: 50, known: 100, share: 1 } },
        next: [],
      },
      { now: { step: step('lint'), started }, next: [step('types')] },
    ];
    expect(progressLine(lanes, { lint: 5, types: 6 }, now)).toBe(
      '0:30 · tests 50 van 100 · lint · nog ongeveer 0:30',
    );
    expect(progressLine(lanes, { lint: 60, types: 60 }, now)).toMatch(/nog ongeveer 1:30$/);
  });

  test('gives no estimate of what it never saw, and no total that it does not know', () => {
    const lanes = [
      { now: { step: step('tests'), started, progress: { done: 5, known: 40, share: 0.1 } }, next: [] },
    ];
    expect(progressLine(lanes, {}, now)).toBe('0:30 · tests 5 van meer dan 40');
  });
});
