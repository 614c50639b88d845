import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const file = path.resolve(import.meta.dirname, '../../.github/workflows/wekelijks.yml');
const { jobs } = parse(readFileSync(file, 'utf8')) as {
  jobs: { melden: { steps: { run?: string; env?: Record<string, string> }[] } };
};
const step = jobs.melden.steps.find(({ run }) => run)!;

/**
 * Runs the step of the workflow as it stands, with a stand-in for GitHub's program that only notes what it
 * is asked and gives the number of the issue that is there.
 */
function asked(report: string, existing: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'melding-'));
  try {
    writeFileSync(path.join(folder, 'wekelijks.md'), report);
    const program = path.join(folder, 'gh');
    writeFileSync(
      program,
      `#!/bin/sh\nif [ "$2" = list ]; then echo "${existing}"; else echo "$@" >> asked; fi\n`,
    );
    chmodSync(program, 0o755);
    const { status, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}`, TITLE: step.env!.TITLE },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    try {
      return readFileSync(path.join(folder, 'asked'), 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the first week with work makes an issue', () => {
  expect(asked('## Werk', '')).toEqual(['issue create --title Wekelijks onderhoud --body-file wekelijks.md']);
});

test('later weeks rewrite that issue and open it again, and never make a second', () => {
  expect(asked('## Werk', '7')).toEqual(['issue edit 7 --body-file wekelijks.md', 'issue reopen 7']);
});

test('a week without work closes it, or does nothing', () => {
  expect(asked('', '7')).toEqual(['issue close 7 --comment Er is niets meer te doen.']);
  expect(asked('', '')).toEqual([]);
});
