import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildLog } from '../../scripts/build-log.ts';
import { absent } from '../support/absent.ts';

const buildScript = path.resolve(import.meta.dirname, '../../scripts/build.ts');

/**
 * In the place of Astro: writes a site in ten steps, and waits at each until a file tells it to go on. Ends by itself
 * when the build that started it was killed.
 */
const standIn = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
const out = process.argv[process.argv.indexOf('--outDir') + 1];
const build = process.ppid;
const alone = () => { try { process.kill(build, 0); return process.ppid !== build; } catch { return true; } };
const wait = (file) => new Promise((go) => {
  const look = () => alone() ? process.exit() : existsSync(file) ? go() : setTimeout(look, 5);
  look();
});
mkdirSync(out, { recursive: true });
for (let step = 1; step <= 10; step++) {
  if (existsSync('full') && step === 3) { console.error('ENOSPC: no space left on device'); process.exit(1); }
  writeFileSync(out + '/' + (step === 10 ? 'index' : step) + '.html', 'new');
  console.log('12:00:00   ├─ /' + step + '/index.html (+1ms)');
  writeFileSync('at-' + step, '');
  await wait('go-' + step);
}
console.log('12:00:01 ✓ Completed in 1.00s.');
`;

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
let root: string;
const at = (name: string): string => path.join(root, name);
const site = (): Record<string, string> =>
  Object.fromEntries(readdirSync(at('dist')).map((name) => [name, readFileSync(at(`dist/${name}`), 'utf8')]));
const goOn = (...steps: number[]): void => {
  for (const step of steps) writeFileSync(at(`go-${step}`), '');
};
const arrived = async (file: string): Promise<void> => {
  while (!existsSync(at(file))) await new Promise((look) => setTimeout(look, 5));
};
const build = () => spawnSync(process.execPath, [buildScript], { cwd: root, encoding: 'utf8' });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aside-'));
  mkdirSync(at('node_modules/astro/bin'), { recursive: true });
  writeFileSync(at('node_modules/astro/bin/astro.mjs'), standIn);
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'old');
});
afterEach(() => {
  // On Windows a folder stays for as long as a program that is about to end is in it.
  rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe('a build', () => {
  test('takes the place of the site that stood, and leaves nothing beside it', () => {
    goOn(...steps);
    const { status, stdout } = build();
    expect(status).toBe(0);
    expect(stdout).toContain("Pagina's: 10");
    const pages = [...steps.slice(0, -1).map(String), 'index'];
    expect(site()).toEqual(Object.fromEntries(pages.map((name) => [`${name}.html`, 'new'])));
    expect(readdirSync(at('.astro'))).toEqual([]);
  });

  test.for(steps)('killed at moment %d of ten leaves it whole', async (moment) => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (const step of steps) rmSync(at(`at-${step}`), { force: true });
      goOn(...steps.filter((step) => step < moment));
      const running = spawn(process.execPath, [buildScript], { cwd: root, stdio: 'ignore' });
      await arrived(`at-${moment}`);
      running.kill(signal);
      await once(running, 'exit');
      expect(site(), signal).toEqual({ 'index.html': 'old' });
    }
    if (moment < 10) return;
    // What the killed ones left behind goes with the next that is not.
    goOn(10);
    expect(build().status).toBe(0);
    expect(readdirSync(at('.astro'))).toEqual([]);
  });

  test('that fails leaves it whole too, and says so', () => {
    writeFileSync(at('full'), '');
    goOn(...steps);
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('ENOSPC');
    expect(stderr).toContain('De bouw is niet gelukt. De site in dist/ is gebleven zoals ze was.');
    expect(site()).toEqual({ 'index.html': 'old' });
    expect(readdirSync(at('.astro'))).toEqual([]);
  });

  test('where nothing can be written says so, and leaves it whole', () => {
    writeFileSync(at('.astro'), 'in the way');
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^De site kan niet worden gebouwd: in de map \.astro kan niets worden geschreven/);
    expect(stderr).not.toContain('    at ');
    expect(site()).toEqual({ 'index.html': 'old' });
  });

  /** On a small disk of its own, in the place of this one: only root on Linux can make one for one program. */
  const onDisk = (prepare: string): SpawnSyncReturns<string> => {
    const kept = `${root}-kept`;
    const script = `cp -a ${root} ${kept} && mount -t tmpfs -o size=1m none ${root} && cp -a ${kept}/. ${root}/ && rm -r ${kept} && cd ${root} && ${prepare} && ${process.execPath} ${buildScript}; code=$?; cat dist/index.html; exit $code`;
    return spawnSync('unshare', ['-m', 'sh', '-c', script], { encoding: 'utf8' });
  };
  const whyNoDisk =
    spawnSync('unshare', ['-m', 'true']).status === 0 ? undefined : 'only root on Linux can make a disk';

  describe.skipIf(absent('A disk that is really full', whyNoDisk, false))('on a real disk', () => {
    test('that is full says so, and leaves the site whole', () => {
      goOn(...steps);
      const { status, stdout, stderr } = onDisk('dd if=/dev/zero of=vol bs=4096 2>/dev/null; true');
      expect([status, stdout]).toEqual([1, 'old']);
      expect(stderr).toContain('De schijf is vol. Maak ruimte en typ opnieuw: npm run build');
    });

    test('that nothing may be written on says so, and leaves the site whole', () => {
      const { status, stdout, stderr } = onDisk(`mount -o remount,ro ${root}`);
      expect([status, stdout]).toEqual([1, 'old']);
      expect(stderr).toMatch(
        /^De site kan niet worden gebouwd: in de map \.astro kan niets worden geschreven/,
      );
    });
  });

  test('puts back a site that was taken away without another in its place', () => {
    mkdirSync(at('.astro'));
    rmSync(at('dist'), { recursive: true });
    mkdirSync(at('.astro/dist-oud'));
    writeFileSync(at('.astro/dist-oud/index.html'), 'old');
    writeFileSync(at('full'), '');
    goOn(...steps);
    expect(build().status).toBe(1);
    expect(site()).toEqual({ 'index.html': 'old' });
  });
});

test('what Astro says of each page becomes one line; what the project says, and warnings, stay', () => {
  const said: string[] = [];
  const shown: string[] = [];
  let clock = 0;
  const log = new BuildLog(
    (text) => said.push(text),
    (text) => shown.push(text),
    4,
    () => clock,
  );
  const lines = [
    '06:02:00 [types] Generated 12.04s',
    '06:02:01 [WARN] [content-gate] content/instellingen.yaml heeft nog voorbeeldwaarden.',
    'Vul ze in voordat u publiceert.',
    '06:02:53   ├─ /a-z/index.html (+202ms)',
    '06:02:54   ├─ /advies/x/index.html (+214ms)',
    '06:02:55 ✓ Completed in 2.00s.',
    '06:03:21 [files] 1250, of which 12 made now, 124.8 MB (94.3 s)',
    '06:03:22 [after-pages] search index: 585 pages (15.2 s)',
  ];
  for (const line of lines) {
    log.line(line);
    clock += 1000;
  }
  expect(said).toEqual([
    'content/instellingen.yaml heeft nog voorbeeldwaarden.',
    'Vul ze in voordat u publiceert.',
    "Pagina's: 2 (2,0 s)",
    'Bestanden: 1250, waarvan 12 nieuw (94,3 s)',
    'Zoekindex: 585 (15,2 s)',
  ]);
  expect(shown).toContain("Pagina's: 2 van ongeveer 4, nog ongeveer 1 s");
  expect(log.dropped).toEqual(['06:02:00 [types] Generated 12.04s']);
});
