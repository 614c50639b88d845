import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureChromium } from './chromium.ts';
import { groupOf, needBrowser, stepsIn, type StepName } from './test-steps.ts';

/** Every check of `npm test`, each counted from its own runner. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const report = 'node_modules/.cache/vitest-report.json';

function run(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

/** A check that passes or fails as a whole. */
function step(name: string, args: readonly string[]): boolean {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const ok = run(args) === 0;
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  return ok;
}

/** Test files of the parts asked for. */
function filesOf(steps: readonly StepName[]): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.test.ts') && steps.includes(groupOf(name)))
    .map((name) => path.resolve('tests', name));
}

/** The test files, counted one by one from Vitest's own report. */
function vitest(files: readonly string[]): void {
  console.log('\n── tests');
  // Without a file Vitest would run them all.
  if (files.length === 0) throw new Error('Hiervoor zijn geen testbestanden.');
  rmSync(report, { force: true });
  const code = run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...files]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numTodoTests: number;
      numFailedTestSuites: number;
    };
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests;
    total.skipped += counts.numPendingTests + counts.numTodoTests;
    // A file that could not run has no failing test of its own.
    if (code !== 0 && counts.numFailedTests === 0) total.failed++;
  } catch {
    total.failed++;
  }
}

const wholeSteps: Partial<Record<StepName, readonly [name: string, args: readonly string[]][]>> = {
  controle: [['content check', ['scripts/controle.ts']]],
  lint: [
    // The linter reads types; those of the content are made first, or a fresh clone has none.
    ['types of the content (astro sync)', ['node_modules/astro/bin/astro.mjs', 'sync']],
    ['format (prettier)', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
    [
      'lint (eslint)',
      [
        'node_modules/eslint/bin/eslint.js',
        '--config',
        'tests/lint/eslint.config.js',
        '--max-warnings',
        '0',
        '.',
      ],
    ],
  ],
  types: [
    [
      'types (astro check)',
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
    ],
  ],
  build: [['build', ['scripts/build.ts']]],
};

async function main(steps: readonly StepName[]): Promise<void> {
  // First, since a machine without one need not wait for all the rest to hear so.
  if (needBrowser(steps)) await ensureChromium();
  let built = true;
  for (const name of steps) {
    for (const [title, args] of wholeSteps[name] ?? []) {
      const ok = step(title, args);
      if (name === 'build') built = ok;
    }
  }
  const groups = steps.filter((name) => !(name in wholeSteps));
  const needSite = groups.some((name) => name !== 'unit');
  if (needSite && !existsSync('dist/index.html')) {
    console.error('\nEr is nog geen gebouwde site om te testen. Typ eerst: npm run build');
    total.failed++;
  } else if (groups.length > 0 && built) vitest(filesOf(groups));

  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  process.exitCode = total.failed === 0 ? 0 : 1;
}

try {
  await main(stepsIn(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
