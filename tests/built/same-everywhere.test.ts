import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { code, fingerprintOf, PassedBefore } from '../../scripts/passed-before.ts';
import { storeIn } from '../../src/files/publish.ts';
import { supplyFiles } from '../../src/after-pages/supply/write-supply.ts';
import { root } from '../support/content-copy.ts';
import { dist } from '../support/dist.ts';
import { copyProject, ownNode, plainEnv } from '../support/project-copy.ts';

/** Every file of a built site with its hash; the list names itself nowhere. */
const sums = (folder: string): string[] =>
  readFileSync(path.join(folder, supplyFiles.sums), 'utf8').trim().split('\n').sort();

/** Builds a project as somebody far away would. */
const build = (folder: string): Promise<number | null> =>
  new Promise((done, fail) => {
    const env = { ...plainEnv(), TZ: 'Pacific/Kiritimati', LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8' };
    const child = spawn(ownNode(), ['scripts/build.ts'], { cwd: folder, env, stdio: 'ignore' });
    child.once('error', fail);
    child.once('exit', done);
  });

test(
  'another folder, time zone and locale give the same site, byte for byte',
  { timeout: 900_000 },
  async ({ task }) => {
    const passed = new PassedBefore('same everywhere', ['tests/built/same-everywhere.test.ts']);
    await passed.once(task, passed.key(fingerprintOf(code)), async () => {
      const folder = copyProject({ fresh: true });
      try {
        // Posters and documents are taken as they were made, if they were: tests of their own hold them to the same
        // bytes.
        if (existsSync(storeIn(root))) {
          mkdirSync(path.dirname(storeIn(folder)), { recursive: true });
          symlinkSync(storeIn(root), storeIn(folder), 'junction');
        }
        expect(await build(folder)).toBe(0);
        const there = new Set(sums(path.join(folder, 'dist')));
        expect(sums(dist).filter((line) => !there.has(line))).toEqual([]);
        expect(there.size).toBe(sums(dist).length);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);
