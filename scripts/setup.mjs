// What `npm start`, `npm test` and the other commands go through: installs what is missing, then runs the
// command under the project's own Node. Runs under any Node that has npm, so it depends on nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** Runs a program in the project and gives its exit code. */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  return result.status ?? 1;
}

/** Fingerprint of what must be installed. */
export function lockHash(folder) {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(folder, 'package-lock.json')));
  hash.update(process.platform + process.arch);
  return hash.digest('hex');
}

/** Installs the packages when the lockfile differs from what was installed before. */
function install() {
  const stamp = path.join(root, 'node_modules', '.lock-hash');
  const wanted = lockHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(
    'Ik installeer de onderdelen van de site. Dat duurt ongeveer een minuut en hoeft maar één keer.',
  );
  const code = run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: windows,
  });
  if (code !== 0)
    stop('Installeren is niet gelukt. Kijk naar de melding hierboven en typ dan opnieuw: npm ci');
  writeFileSync(stamp, wanted);
}

/** The project's own Node, so that every script runs on the same one. */
function ownNode() {
  const found = ['bin/node', 'bin/node.exe']
    .map((file) => path.join(root, 'node_modules/node', file))
    .find(existsSync);
  return found ?? process.execPath;
}

/** Places where browsers usually are, besides the search path. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** A Chromium that Playwright downloaded earlier. */
function playwrightBrowser() {
  const folders = {
    linux: path.join(homedir(), '.cache/ms-playwright'),
    darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(homedir(), 'AppData/Local/ms-playwright'),
  };
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? folders[process.platform] ?? '';
  if (!existsSync(folder)) return undefined;
  const insides = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => insides.map((inside) => path.join(folder, name, inside)))
    .find(existsSync);
}

/** A Chromium on this machine, or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    stop(
      `CHROMIUM_PATH wijst naar ${named}, maar daar staat niets. Pas het pad aan of haal de instelling weg.`,
    );
  }
  return usualPlaces.find(existsSync) ?? playwrightBrowser();
}

/** Finds a Chromium for the tests, or installs one, or says what to type. */
function chromium() {
  const found = findChromium();
  if (found) return found;
  console.log('De tests hebben een Chromium-browser nodig. Ik installeer er een.');
  const canApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canApt) {
    run('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    run(ownNode(), ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  return (
    findChromium() ??
    stop(
      'Er is geen Chromium gevonden. Typ: npx playwright-core install chromium (of zet CHROMIUM_PATH op het pad van uw browser).',
    )
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** What each command runs, under the project's Node. */
const commands = {
  start: [
    ['node_modules/astro/bin/astro.mjs', 'build'],
    ['node_modules/astro/bin/astro.mjs', 'preview', '--port', '4321'],
  ],
  dev: [['scripts/dev.ts']],
  build: [['node_modules/astro/bin/astro.mjs', 'build']],
  controle: [['scripts/controle.ts']],
  nieuw: [['scripts/nieuw.ts']],
  meten: [['scripts/meten.ts']],
  wekelijks: [['scripts/wekelijks.ts']],
  contactvel: [['scripts/contactvel.ts']],
  zoekvraag: [['scripts/zoekvraag.ts']],
  test: [['scripts/test.ts']],
};

/** Whether the tests asked for open a browser; `npm test` alone does. */
const needsBrowser = (args) => {
  const named = args.join('=').split('--alleen=')[1]?.split(',');
  return !named || named.some((name) => ['axe', 'e2e', 'search'].includes(name));
};

function main([name = '', ...args]) {
  const steps = commands[name];
  if (!steps) stop(`Onbekende opdracht "${name}". Kies uit: ${Object.keys(commands).join(', ')}.`);
  install();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  if (name === 'test' && needsBrowser(args)) env.CHROMIUM_PATH = chromium();
  if (name === 'start') console.log('Ik bouw de site. Daarna staat hij op http://localhost:4321');
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    const code = run(ownNode(), [...step, ...(last ? args : [])], { env });
    if (code !== 0) process.exit(code);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
