import { spawn } from 'node:child_process';
import { readdirSync, statfsSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { dropAside, openAside, swapIn } from './build-aside.ts';
import { BuildLog } from './build-log.ts';
import { commandFlags } from './command.ts';

/** Builds the site into dist/. */
commandFlags(
  { 'alles-tonen': { type: 'boolean' } },
  `npm run build [-- opties]

  --alles-tonen  toon alles wat Astro zegt, met een regel voor elke pagina`,
);
const everything = process.argv.includes('--alles-tonen');

const root = process.cwd();
const started = performance.now();
const pagesIn = (folder: string): number => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|json|xml|txt)$/.test(name),
    ).length;
  } catch {
    return 0;
  }
};

/** The folder to build in; without one there is nothing to do but say so. */
function folderAside(): string {
  try {
    return openAside(root);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const aside = folderAside();
// Room for young objects is what a build takes most memory for; a smaller one costs no time that can be measured.
const young = '--max-semi-space-size=4';
const child = spawn(
  process.execPath,
  [young, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', aside],
  {
    stdio: ['ignore', everything ? 'inherit' : 'pipe', 'inherit'],
    // The bundler's allocator then gives back what it is done with: a seventh less memory, for the pages.
    env: { ...process.env, MIMALLOC_PURGE_DELAY: '0' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));

const status = process.stdout.isTTY
  ? (text: string): void => void process.stdout.write(`\r\u001b[K${text}`)
  : undefined;
const log = new BuildLog(console.log, status, pagesIn('dist'));
if (child.stdout)
  createInterface(child.stdout).on('line', (line) => {
    log.line(line);
  });

const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended) => {
  child.on('close', (...outcome) => {
    ended(outcome);
  });
});
status?.('');
try {
  if (code !== 0) {
    if (log.dropped.length > 0) console.error(`\nHet laatste wat de bouw zei:\n${log.dropped.join('\n')}`);
    const { bavail, bsize } = statfsSync(root);
    if (bavail * bsize < 20e6) console.error('\nDe schijf is vol. Maak ruimte en typ opnieuw: npm run build');
    console.error(
      signal
        ? '\nDe bouw is gestopt. De site in dist/ is gebleven zoals ze was.'
        : '\nDe bouw is niet gelukt. De site in dist/ is gebleven zoals ze was.',
    );
    process.exitCode = 1;
  } else {
    swapIn(root, aside);
    console.log(`De site staat in dist/ (${((performance.now() - started) / 1000).toFixed(0)} s).`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  dropAside(root, aside);
}
