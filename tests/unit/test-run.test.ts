import { describe, expect, test } from 'vitest';
import type { Step } from '../../scripts/test-plan.ts';
import type { Counts, Report } from '../../scripts/test-report.ts';
import { runStep } from '../../scripts/test-run.ts';

/** Runs a program as a step, and gives what is counted. */
async function counted(
  code: string,
  step: Partial<Step> = {},
): Promise<Counts & { ok: boolean; told: string[] }> {
  const told: string[] = [];
  const { counts, ok } = await runStep(
    { step: { name: 'proof', args: ['-e', code], ...step }, started: 0 },
    (failed) => told.push(failed ?? ''),
  );
  return { ...counts, ok, told };
}
const said = (report: Report, exit: number): string =>
  `process.send(${JSON.stringify(report)}, () => process.exit(${exit}))`;
const outcome = (passed: number, failed: number, before = 0): Report => ({
  kind: 'outcome',
  ...{ passed, failed, skipped: 0, before, times: [] },
});
const counts = { passed: 0, failed: 0, skipped: 0, before: 0 };

describe('a step that is no test', () => {
  test('counts as one, by its exit code', async () => {
    expect(await counted('')).toEqual({ ...counts, passed: 1, ok: true, told: [] });
    expect(await counted('process.exit(3)')).toEqual({ ...counts, failed: 1, ok: false, told: [] });
  });
});

describe('tests', () => {
  const tests = { tests: true };

  test('are counted as their own runner does', async () => {
    expect(await counted(said(outcome(7, 0, 4), 0), tests)).toMatchObject({ passed: 7, before: 4, ok: true });
    expect(await counted(said(outcome(5, 2), 1), tests)).toMatchObject({ passed: 5, failed: 2, ok: false });
  });

  test('that stopped before they were counted have failed', async () => {
    expect(await counted('', tests)).toEqual({ ...counts, failed: 1, ok: false, told: [] });
    expect(await counted('process.kill(process.pid, "SIGKILL")', tests)).toMatchObject({
      failed: 1,
      ok: false,
    });
  });

  test('whose runner fails without a test that did, have failed', async () => {
    expect(await counted(said(outcome(7, 0), 1), tests)).toMatchObject({ passed: 7, failed: 1, ok: false });
  });

  test('are told of one by one, by name when they fail', async () => {
    const progress: Report = { kind: 'progress', done: 1, known: 2, share: 1, failed: 'a > b' };
    expect((await counted(said(progress, 1), tests)).told).toEqual(['a > b']);
  });
});
