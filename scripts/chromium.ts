import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

/** A browser as Playwright starts it: a program, or a brand whose place Playwright knows on every system. */
export type Chromium = { executablePath: string } | { channel: 'chrome' | 'msedge' };

/** Names under which the packages of an operating system put a Chromium on the search path. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => programs.map((name) => path.join(folder, name))).find(existsSync);
}

/** Chrome or Edge where their own installers put them; only starting tells whether one is there. */
async function brand(): Promise<Chromium | undefined> {
  for (const channel of ['chrome', 'msedge'] as const) {
    const browser = await chromium.launch({ channel, args: ['--no-sandbox'] }).catch(() => undefined);
    await browser?.close();
    if (browser) return { channel };
  }
  return undefined;
}

let found: Chromium | undefined;

/**
 * A Chromium on this machine: the one named by CHROMIUM_PATH, the one that Playwright downloaded, one of the
 * system, Chrome or Edge. Undefined when there is none.
 * @throws when CHROMIUM_PATH names a file that is not there
 */
export async function findChromium(): Promise<Chromium | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH wijst naar ${named}, maar daar staat niets. Pas het pad aan of haal de instelling weg.`,
    );
  }
  const executablePath =
    named ?? [chromium.executablePath(), onPath()].find((file) => file && existsSync(file));
  found ??= executablePath ? { executablePath } : await brand();
  return found;
}

/**
 * Finds a Chromium for the tests, or installs one.
 * @throws when that does not work; the message says what to type
 */
export async function ensureChromium(): Promise<Chromium> {
  const present = await findChromium();
  if (present) return present;
  console.log('De tests hebben een Chromium-browser nodig. Ik installeer er een.');
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env });
  }
  if (!(await findChromium())) {
    const cli = path.resolve(import.meta.dirname, '../node_modules/playwright-core/cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'Er is geen Chromium gevonden. Typ: npx playwright-core install chromium (of zet CHROMIUM_PATH op het pad van uw browser).',
  );
}
