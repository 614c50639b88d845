import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from './passed-before.ts';
import { needsOf, testFiles, type Needs, type StepName } from './test-steps.ts';

/** A program that `npm test` runs. */
export interface Step {
  /** As it is shown. */
  name: string;
  /** What Node is given. */
  args: readonly string[];
  /** Whether it runs test files, which are counted one by one; anything else passes or fails as a whole. */
  tests?: boolean;
  /** Files and folders that its outcome depends on: when it passed and none has changed, it is not done again. */
  input?: readonly string[];
  /** What follows in its lane makes no sense without it. */
  first?: boolean;
  /** Name of a step that must have ended before this one, in whichever lane. */
  after?: string;
}

const sources = ['src', 'scripts', 'tests', 'astro.config.mjs', 'tsconfig.json'];
const packages = ['package.json', 'package-lock.json'];
const astro = 'node_modules/astro/bin/astro.mjs';

/**
 * Where the linter remembers what it passed, file by file. It reads types, so what it said of a file holds only as
 * long as no file that has types changes; templates have none, and each can be looked at by itself.
 */
function lintMemory(): string {
  const folder = 'node_modules/.cache/eslint';
  const inside = ['src', 'scripts', 'tests'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|js|json)$/.test(file))
      .map((file) => path.join(room, file)),
  );
  const typed = [...inside.sort(), ...readdirSync('.').filter((file) => /\.(mjs|json)$/.test(file))];
  const place = path.join(folder, `${fingerprintOf(typed)}.json`);
  try {
    for (const file of readdirSync(folder)) if (!place.endsWith(file)) rmSync(path.join(folder, file));
  } catch {
    // There is no memory yet.
  }
  return place;
}

// The types of the content are made first and once: the linter and the check of types read them, or a fresh clone has
// none; the build goes on with what was read then.
const sync: Step = {
  name: 'types of the content (astro sync)',
  args: [astro, 'sync'],
  input: [...sources, ...packages, '.astro/types.d.ts', '.astro/content.d.ts'],
  first: true,
};

const lint = (): Step[] => [
  {
    name: 'format (prettier)',
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
      ...['--cache-location', 'node_modules/.cache/prettier-checked', '.'],
    ],
  },
  {
    name: 'lint (eslint)',
    args: [
      'node_modules/eslint/bin/eslint.js',
      ...['--config', 'tests/lint/eslint.config.js', '--max-warnings', '0'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', lintMemory(), '.'],
    ],
    input: [...sources, ...packages],
    after: sync.name,
  },
  {
    name: 'files, exports and packages that nobody uses (knip)',
    args: ['node_modules/knip/bin/knip.js', '--no-config-hints'],
    input: [...sources, ...packages],
  },
];

const types: Step = {
  name: 'types (astro check)',
  args: [astro, 'check', '--noSync', '--minimumFailingSeverity', 'hint'],
  input: [...sources, ...packages],
  after: sync.name,
};

/** Runs test files; without a name of one Vitest would run them all. */
function tests(name: string, files: readonly string[], options: readonly string[]): Step[] {
  if (files.length === 0) return [];
  const config = ['--config', 'tests/vitest.config.ts'];
  const places = files.map((file) => path.resolve('tests', file));
  return [
    { name, tests: true, args: ['node_modules/vitest/vitest.mjs', 'run', ...config, ...options, ...places] },
  ];
}

/**
 * What to run, in two lanes that go side by side: what comes of the site, and what can be told without it.
 * @param steps the parts asked for
 * @param share of the test files, such as `2/4`
 * @throws when the parts asked for have no test files
 */
export function lanesFor(steps: readonly StepName[], share?: string): Step[][] {
  const has = (name: StepName): boolean => steps.includes(name);
  const files = testFiles(steps);
  const wanted = (...needs: Needs[]): string[] => files.filter((file) => needs.includes(needsOf(file)));
  const part = share ? ['--shard', share] : [];
  const build: Step = { name: 'build', args: ['scripts/build.ts'], first: true };
  const site = [
    ...(has('build') ? [build] : []),
    ...tests('tests of the site', wanted('site', 'browser'), part),
  ];
  const besides = [
    ...(has('controle') ? [{ name: 'content check', args: ['scripts/controle.ts'] }] : []),
    ...tests('tests without the site', wanted('nothing'), [
      ...part,
      ...(has('build') ? ['--maxWorkers', '1'] : []),
    ]),
    ...(has('lint') ? lint() : []),
    ...(has('types') ? [types] : []),
  ];
  if (has('lint') || has('types')) (has('build') ? site : besides).unshift(sync);
  return [site, besides].filter((lane) => lane.length > 0);
}
