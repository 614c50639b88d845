import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { doApart } from '../../src/files/apart.ts';
import { root } from '../support/content-copy.ts';
import { ownNode } from '../support/project-copy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'apart-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const apart = pathToFileURL(path.join(root, 'src/files/apart.ts')).href;

/** A program that answers with what `work` gives; it finds the input under that name. */
function program(name: string, work: string): string {
  const file = path.join(folder, `${name}.ts`);
  writeFileSync(
    file,
    `import { answer } from '${apart}';\nimport { writeFileSync } from 'node:fs';\nanswer(async (input) => ${work});\n`,
  );
  return file;
}

test('work in a process of its own gives its answer', async () => {
  await expect(doApart(program('twice', 'input.number * 2'), { number: 21 })).resolves.toBe(42);
});

test('work that fails is told in Dutch, after its own words', async () => {
  await expect(doApart(program('fails', 'process.exit(3)'), {})).rejects.toThrow(
    'Een deel van de bouw is niet gelukt.',
  );
});

test('work ends when whoever asked for it is gone', async () => {
  const written = path.join(folder, 'pid');
  const endless = program(
    'endless',
    `{ writeFileSync(${JSON.stringify(written)}, String(process.pid)); await new Promise(() => setInterval(() => 0, 1000)); }`,
  );
  const asking = path.join(folder, 'asks.ts');
  writeFileSync(
    asking,
    `import { doApart } from '${apart}';\nawait doApart(${JSON.stringify(endless)}, {});\n`,
  );
  const asker = spawn(ownNode(), [asking], { stdio: 'ignore' });
  await vi.waitFor(() => {
    expect(existsSync(written) && readFileSync(written, 'utf8')).toMatch(/^\d+$/);
  }, 30_000);
  asker.kill('SIGKILL');
  const pid = Number(readFileSync(written, 'utf8'));
  await vi.waitFor(() => {
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }, 30_000);
});
