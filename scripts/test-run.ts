import { spawn } from 'node:child_process';
import process from 'node:process';
import { fingerprintOf, PassedBefore } from './passed-before.ts';
import { noCounts, type Counts, type Report } from './test-report.ts';
import type { Step } from './test-plan.ts';

/** A step while it runs and after. */
export interface Running {
  step: Step;
  /** Milliseconds since the start of the process. */
  started: number;
  /** Tests done of those known, and the share of the files whose tests are known. */
  progress?: { done: number; known: number; share: number };
}

/** What came of a step. */
export interface Ended {
  counts: Counts;
  ok: boolean;
  seconds: number;
  /** What it said on the screen. */
  output: string;
  /** How long each of its test files took. */
  times: readonly [file: string, seconds: number][];
}

let memory: PassedBefore | undefined;
/** What passed before; read when it is first asked for, because the command may say that nothing did. */
const passed = (): PassedBefore => (memory ??= new PassedBefore('steps', []));

/** Whether a step passed before on the same files. */
const keyOf = ({ name, args, input }: Step): string | undefined =>
  input &&
  passed().key(name, ...args.filter((part) => !part.startsWith('node_modules/.cache')), fingerprintOf(input));

/**
 * Runs a step, and counts it: from the report of its own runner when it runs tests, as one otherwise.
 * @param told is called with every test that is done, and with the name of one that fails
 */
export async function runStep(running: Running, told: (failed?: string) => void): Promise<Ended> {
  const { step, started } = running;
  const counts = noCounts();
  const key = keyOf(step);
  if (key && passed().has(key)) {
    return { counts: { ...counts, passed: 1, before: 1 }, ok: true, seconds: 0, output: '', times: [] };
  }
  const child = spawn(process.execPath, step.args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  let outcome: Extract<Report, { kind: 'outcome' }> | undefined;
  child.on('message', (report: Report) => {
    if (report.kind === 'outcome') outcome = report;
    else {
      running.progress = report;
      told(report.failed);
    }
  });
  const code = await new Promise<number | null>((ended) => {
    child.on('close', ended);
  });
  const { passed: right, failed, skipped, before } = outcome ?? counts;
  if (step.tests) {
    Object.assign(counts, { passed: right, failed, skipped, before });
    // Tests that stopped halfway, or failed without a test that did.
    if (!outcome || (code !== 0 && failed === 0)) counts.failed++;
  } else counts[code === 0 ? 'passed' : 'failed']++;
  const ok = code === 0 && counts.failed === 0;
  if (ok && key) passed().keep(key);
  return {
    ...{ counts, ok, seconds: (performance.now() - started) / 1000 },
    ...{ output: Buffer.concat(output).toString(), times: outcome?.times ?? [] },
  };
}
