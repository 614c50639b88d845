import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';

let folder: string;
const check = (): string => path.join(folder, 'check.ts');
const memory = (): PassedBefore => new PassedBefore('proof', [check()], path.join(folder, 'memory'));
/** Does a check on an input, and tells whether it was done and what the test says of it. */
async function done(
  input: string,
  work: () => void = () => undefined,
): Promise<{ done: boolean; before: boolean }> {
  const passed = memory();
  const task: { meta: { before?: boolean } } = { meta: {} };
  const asked = vi.fn(work);
  await passed.once(task, passed.key(input), asked);
  return { done: asked.mock.calls.length > 0, before: task.meta.before ?? false };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passed-'));
  writeFileSync(check(), 'one way');
  vi.stubEnv('CI', '');
  vi.stubEnv('TEST_ALL', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a check that passed', () => {
  test('is not done again on the same input, and says so', async () => {
    expect(await done('a')).toEqual({ done: true, before: false });
    expect(await done('a')).toEqual({ done: false, before: true });
    expect(await done('b')).toEqual({ done: true, before: false });
  });

  test('is done again when the check itself changed', async () => {
    await done('a');
    writeFileSync(check(), 'another way');
    expect((await done('a')).done).toBe(true);
  });

  test.for(['TEST_ALL', 'CI'])('is done again under %s, and remembered', async (name) => {
    await done('a');
    vi.stubEnv(name, '1');
    expect((await done('a')).done).toBe(true);
    expect((await done('b')).done).toBe(true);
    vi.stubEnv(name, '');
    expect((await done('b')).done).toBe(false);
  });
});

test('what failed is never remembered', async () => {
  const fail = (): never => {
    throw new Error('wrong');
  };
  await expect(done('a', fail)).rejects.toThrow('wrong');
  await expect(done('a', fail)).rejects.toThrow('wrong');
  expect((await done('a')).done).toBe(true);
});

test('inputs that run into each other are told apart', () => {
  const passed = memory();
  expect(passed.key('ab', 'c')).not.toBe(passed.key('a', 'bc'));
});

describe('tests that are done together', () => {
  /** Runs a file of two tests, of which the second may fail; tells which were done. */
  async function run(second: () => void): Promise<string[]> {
    const passed = memory();
    const did: string[] = [];
    const { around, part } = passed.together(passed.key('a'));
    const context = { task: { meta: {} } };
    const steps = [
      around(() => did.push('before')),
      part(() => did.push('first')),
      part(() => {
        did.push('second');
        second();
      }),
    ];
    for (const step of steps) await Promise.resolve(step(context)).catch(() => did.push('failed'));
    return did;
  }

  test('are all done again as long as one of them fails', async () => {
    const fail = (): never => {
      throw new Error('wrong');
    };
    expect(await run(fail)).toEqual(['before', 'first', 'second', 'failed']);
    expect(await run(() => undefined)).toEqual(['before', 'first', 'second']);
    expect(await run(fail)).toEqual([]);
  });
});
