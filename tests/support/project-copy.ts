import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
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

// Windows lets everybody make a junction, and few a link.
const link = (from: string, to: string): void => {
  symlinkSync(from, to, 'junction');
};

/**
 * Copies the project to a folder of its own, with the packages of this one, and gives that folder.
 * @param options.fresh with nothing that was kept from earlier builds
 */
export function copyProject({ fresh = false } = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const [from, to] = [path.join(root, 'node_modules'), path.join(folder, 'node_modules')];
  if (!fresh) {
    link(from, to);
    return folder;
  }
  mkdirSync(to);
  const packages = readdirSync(from).filter((name) => !name.startsWith('.'));
  for (const name of packages) link(path.join(from, name), path.join(to, name));
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
