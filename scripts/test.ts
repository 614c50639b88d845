import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

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

/** The test files, counted one by one from Vitest's own report. */
function vitest(): void {
  console.log('\n── tests');
  rmSync(report, { force: true });
  const code = run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts']);
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

step('content check', ['scripts/controle.ts']);
step('format (prettier)', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
step('lint (eslint)', [
  'node_modules/eslint/bin/eslint.js',
  '--config',
  'tests/lint/eslint.config.js',
  '--max-warnings',
  '0',
  '.',
]);
step('types (astro check)', [
  'node_modules/astro/bin/astro.mjs',
  'check',
  '--minimumFailingSeverity',
  'hint',
]);
if (step('build', ['node_modules/astro/bin/astro.mjs', 'build'])) vitest();

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
