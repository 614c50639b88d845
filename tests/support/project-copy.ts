import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownNode as findOwnNode } from '../../scripts/setup.mjs';
import { root } from './content-copy.ts';

const parts = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What a program left behind. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Copies the project to a folder of its own, with the packages of this one, and gives that folder. */
export function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  // Windows lets everybody make a junction, and few a link.
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * The surroundings of a program that knows of no test: some packages behave otherwise inside one, and Vitest's own
 * DEV would make a build read the list of files of the live preview.
 */
export const plainEnv = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|(?:NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$)/.test(name),
    ),
  ),
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs a program in a folder and waits for it. */
export function run(folder: string, program: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: plainEnv(),
  });
  return { code: status, out: stdout, err: stderr };
}

/** The project's own Node; the one that runs the tests when it is not there. */
export const ownNode = (): string => findOwnNode(root) ?? process.execPath;
