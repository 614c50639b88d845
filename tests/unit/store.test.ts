import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { progress } from '../../src/domain/progress/progress.ts';
import { fewAtATime } from '../../src/files/few-at-a-time.ts';
import { lastFew } from '../../src/files/makers/last-few.ts';
import { zip } from '../../src/files/makers/zip.ts';
import { codeOf } from '../../src/files/store/code.ts';
import { Store } from '../../src/files/store/store.ts';
import { inTimeZone } from '../support/time-zone.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'winkel-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the store of what was made', () => {
  test('makes the same once, also when it is asked for twice at a time', async () => {
    const store = new Store(folder, 'code');
    const [one, other] = await Promise.all([
      store.keep(['a'], () => bytes('A')),
      store.keep(['a'], () => bytes('B')),
    ]);
    expect(other).toEqual(one);
    expect(store.made).toBe(1);
    const later = new Store(folder, 'code');
    expect(await later.keep(['a'], () => bytes('B'))).toEqual(one);
    expect(later.made).toBe(0);
  });

  test('makes it again for another source and for other code', async () => {
    await new Store(folder, 'code').keep(['a'], () => bytes('A'));
    for (const [code, source] of [
      ['code', ['b']],
      ['other code', ['a']],
    ] as const) {
      const store = new Store(folder, code);
      await store.keep(source, () => bytes('B'));
      expect(store.made).toBe(1);
    }
  });

  test('makes a file again that was damaged or cut off, and never gives the damaged one', async () => {
    const { file, sha256 } = await new Store(folder, 'code').keep(['a'], () => bytes('whole'));
    for (const damaged of ['who', 'wholf', '']) {
      writeFileSync(file, damaged);
      const store = new Store(folder, 'code');
      const kept = await store.keep(['a'], () => bytes('whole'));
      expect(store.made).toBe(1);
      expect(kept.sha256).toBe(sha256);
      expect(readFileSync(kept.file, 'utf8')).toBe('whole');
    }
  });

  test('leaves nothing behind of work that failed, and throws away what nobody asked for', async () => {
    await new Store(folder, 'old').keep(['a'], () => bytes('A'));
    writeFileSync(path.join(folder, 'cut.half'), 'half');
    const store = new Store(folder, 'code');
    await expect(store.keep(['b'], () => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    const failing = new Store(folder, 'code');
    const { file } = await failing.keep(['a'], () => bytes('A'));
    await failing.prune();
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
  });
});

describe('the fingerprint of code', () => {
  test('sees every file of a folder, and refuses a package without a version', () => {
    const [makers, fewer] = [
      codeOf(['src/files/makers'], []),
      codeOf(['src/files/makers/zip.ts', 'src/files/makers/raster.ts'], []),
    ];
    expect(makers).not.toBe(fewer);
    expect(codeOf(['src/files/makers'], ['sharp'])).not.toBe(makers);
    expect(() => codeOf([], ['no-such-package'])).toThrow('no-such-package');
  });
});

describe('work of a few at a time', () => {
  test('does everything once, gives it in order and stops at a failure', async () => {
    let [busy, most] = [0, 0];
    const items = Array.from({ length: 30 }, (_, at) => at);
    const done = await fewAtATime('Werk', items, async (item) => {
      most = Math.max(most, ++busy);
      await Promise.resolve();
      busy--;
      return item * 2;
    });
    expect(done).toEqual(items.map((item) => item * 2));
    expect(most).toBe(4);
    await expect(fewAtATime('Werk', items, () => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
  });

  test('remembers the last few', () => {
    const remember = lastFew<number>(2);
    let made = 0;
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) remember(key, () => ++made);
    expect(made).toBe(4);
  });
});

describe('progress', () => {
  /** Lines that work of these milliseconds a piece shows. */
  function lines(pieces: number, each: number, isTTY: boolean): string[] {
    const shown: string[] = [];
    let clock = 0;
    const step = progress('Werk', pieces, { write: (text) => shown.push(text), isTTY }, () => clock);
    for (let piece = 0; piece < pieces; piece++) {
      clock += each;
      step();
    }
    return shown;
  }

  test('is silent about work of under two seconds', () => {
    expect(lines(100, 19, true)).toEqual([]);
  });

  test('says what, how many of how many and how long still; in a log a line now and then', () => {
    expect(lines(60, 1000, false)).toEqual([
      'Werk: 2 van 60, nog ongeveer 58 s\n',
      'Werk: 12 van 60, nog ongeveer 48 s\n',
      'Werk: 22 van 60, nog ongeveer 38 s\n',
      'Werk: 32 van 60, nog ongeveer 28 s\n',
      'Werk: 42 van 60, nog ongeveer 18 s\n',
      'Werk: 52 van 60, nog ongeveer 8 s\n',
      'Werk: 60 van 60, 60 s\n',
    ]);
  });

  test('writes one line over on a terminal, and ends it', () => {
    const shown = lines(300, 1000, true);
    expect(shown[0]).toBe('\r\u001B[2KWerk: 2 van 300, nog ongeveer 5 min');
    expect(shown.slice(0, -1).some((line) => line.includes('\n'))).toBe(false);
    expect(shown.at(-1)).toMatch(/300 van 300, 5 min\n$/);
  });
});

test('a ZIP is the same in every time zone, with its files in the order given', async () => {
  const files = [
    { name: 'z.txt', bytes: bytes('z'), level: 6 as const },
    { name: 'a/b.bin', bytes: bytes('ab'), level: 0 as const },
  ];
  const made = await inTimeZone('Europe/Amsterdam', () => zip(files));
  expect(await inTimeZone('America/New_York', () => zip(files))).toEqual(made);
  const text = Buffer.from(made).toString('latin1');
  expect(text.indexOf('z.txt')).toBeLessThan(text.indexOf('a/b.bin'));
});
