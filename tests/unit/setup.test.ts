import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/free-port.ts';
import { serveBuilt } from '../../scripts/serve-built.ts';
import { folderFault, ownNode, runsTypeScript } from '../../scripts/setup.mjs';

let folder: string;
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'met # en ruimte '));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the Node that runs the commands', () => {
  test('is the project’s own; on Windows the file without .exe is an empty one', () => {
    expect(ownNode(folder, false)).toBeUndefined();
    write('node_modules/node/bin/node', '');
    expect(ownNode(folder, false)).toBe(path.join(folder, 'node_modules/node/bin/node'));
    expect(ownNode(folder, true)).toBeUndefined();
    write('node_modules/node/bin/node.exe', '');
    expect(ownNode(folder, true)).toBe(path.join(folder, 'node_modules/node/bin/node.exe'));
  });

  test.for([
    ['20.20.2', false],
    ['22.12.0', false],
    ['22.18.0', true],
    ['23.5.0', false],
    ['23.6.0', true],
    ['24.0.0', true],
  ] as const)('may be version %s: %s', ([version, enough]) => {
    expect(runsTypeScript(version)).toBe(enough);
  });
});

describe('the browser of the tests', () => {
  const script = path.resolve(import.meta.dirname, '../../scripts/chromium.ts');
  const code = `import(${JSON.stringify(pathToFileURL(script).href)}).then((one) => one.findChromium()).then((found) => console.log(JSON.stringify(found)))`;
  const find = (env: NodeJS.ProcessEnv): { stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env });

  test('is the one of the system when Playwright has none of its own', () => {
    write('bin/chromium', '');
    const env = { PATH: path.join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'none') };
    expect(JSON.parse(find(env).stdout)).toEqual({ executablePath: path.join(folder, 'bin/chromium') });
  });

  test('is the one that was named, and a wrong name is told', () => {
    write('eigen', '');
    const named = path.join(folder, 'eigen');
    expect(JSON.parse(find({ CHROMIUM_PATH: named }).stdout)).toEqual({ executablePath: named });
    expect(find({ CHROMIUM_PATH: '/nergens' }).stderr).toContain(
      'CHROMIUM_PATH wijst naar /nergens, maar daar staat niets.',
    );
  });
});

test('a folder that the site cannot be built in is named before anything else is done', () => {
  expect(folderFault('/huis/site met spatie/é')).toBeUndefined();
  expect(folderFault('/huis #1/site')).toContain('een map met een # in de naam: /huis #1/site.');
});

test('a taken port is passed over', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const { port } = other.address() as AddressInfo;
  expect(await freePort(port, '127.0.0.1')).toBeGreaterThan(port);
  other.close();
  await expect(serveBuilt(folder, { port: 1, host: '203.0.113.1' })).rejects.toThrow();
});

describe('the server of the built site', () => {
  test.for(['', '/map', '/met%20ruimte'])(
    'serves what is there, under "%s", and nothing else',
    async (base) => {
      write('index.html', 'home');
      write('404.html', 'missing');
      write('advies/x/index.html', 'page');
      write('a b.docx', 'file');
      const { address, server } = await serveBuilt(folder, { base });
      const get = async (path_: string): Promise<[number, string, string]> => {
        const answer = await fetch(address + path_);
        return [answer.status, answer.headers.get('content-type') ?? '', await answer.text()];
      };
      const html = 'text/html; charset=utf-8';
      try {
        expect(await get('/')).toEqual([200, html, 'home']);
        expect(await get('/advies/x/')).toEqual([200, html, 'page']);
        // A host that is strict about the slash shows a link that lacks it.
        expect(await get('/advies/x')).toEqual([404, html, 'missing']);
        expect(await get('/niet/')).toEqual([404, html, 'missing']);
        expect(await get('/%2e%2e/%2e%2e/etc/passwd')).toEqual([404, html, 'missing']);
        expect(await get('/%')).toEqual([404, html, 'missing']);
        expect((await get('/a%20b.docx'))[1]).toContain('wordprocessingml');
        if (base) expect((await fetch(new URL('/', address))).status).toBe(404);
      } finally {
        server.close();
      }
    },
  );
});
