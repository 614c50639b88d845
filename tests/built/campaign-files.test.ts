import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import jsqr from 'jsqr';
import { PDFArray, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PassedBefore, type TestTask } from '../../scripts/passed-before.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import type { PlannedPoster } from '../../src/files/plan/planned-poster.ts';
import { planEntry } from '../../src/files/plan/posters.ts';
import { readSettings } from '../../src/check/read/settings.ts';
import { manifestAddress, type Manifest } from '../../src/domain/files/manifest.ts';
import { formats, millimetre } from '../../src/domain/poster/content/formats.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { textOf } from '../../src/domain/poster/draw/scene.ts';
import { absent } from '../support/absent.ts';
import { dist } from '../support/dist.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { textInPdf } from '../support/pdf-text.ts';
import { OpenPdf } from '../support/pdf.ts';
import { verify, whyNoVera } from '../support/vera.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { adres } = readSettings();
const plans = readPosters(root).flatMap((entry) => planEntry(entry, adres));
const at = (address: string): string => path.join(dist, address);
const { files: listed } = JSON.parse(readFileSync(at(manifestAddress), 'utf8')) as Manifest;
const packages = listed.filter((file) => file.set === 'pakket');
const pdfs = plans.filter(({ kind }) => kind.startsWith('pdf'));
const passed = new PassedBefore('campaign-files', [
  'tests/built/campaign-files.test.ts',
  'src/domain/poster',
]);
/** A file as it was made, and what it was made from. */
const keyOf = (what: string, plan: PlannedPoster): string =>
  passed.key(what, readFileSync(at(plan.path)), JSON.stringify(plan));

test('the build made what the content asks for, and says how large it is and what it holds', () => {
  expect(plans.length).toBeGreaterThan(500);
  const posters = listed.filter(({ set }) => set === 'poster');
  expect(posters.map(({ path: address }) => address)).toEqual(plans.map((plan) => plan.path));
  const wrong = listed.filter((file) => statSync(at(file.path)).size !== file.bytes);
  expect(wrong).toEqual([]);
  const other = listed.filter(
    ({ path: address, sha256 }) =>
      createHash('sha256')
        .update(readFileSync(at(address)))
        .digest('hex') !== sha256,
  );
  expect(other).toEqual([]);
});

describe.for(pdfs)('$path', (plan) => {
  let opened: Promise<OpenPdf> | undefined;
  /** Looks into the file, unless what it is asked was answered before. */
  const look =
    (what: string, ask: (pdf: OpenPdf) => void) =>
    ({ task }: { task: TestTask }): Promise<void> =>
      passed.once(task, keyOf(what, plan), async () => {
        ask(await (opened ??= OpenPdf.open(readFileSync(at(plan.path)))));
      });

  test(
    'is accessible: tagged, nl, titled, with alternatives and its fonts',
    look('access', (pdf) => {
      expect(accessFaults(pdf)).toEqual([]);
      expect(pdf.document.getTitle()).toBe(plan.content.title);
    }),
  );

  test(
    'has its pages, in the right size and boxes',
    look('pages', (pdf) => {
      expect(pdf.document.getPageCount()).toBe(plan.pages);
      const { width, height } = formats[plan.format];
      const out = plan.kind === 'pdf' ? 0 : 11 * millimetre;
      for (const page of pdf.document.getPages()) {
        const box = (name: string): number[] =>
          page.node
            .lookup(PDFName.of(name), PDFArray)
            .asArray()
            .map((side) => Number(side.toString()));
        const [w, h] = [width * millimetre, height * millimetre];
        const close = (values: number[], wanted: number[]): boolean =>
          values.every((value, index) => Math.abs(value - wanted[index]!) < 0.02);
        expect(close(box('MediaBox'), [0, 0, w + 2 * out, h + 2 * out])).toBe(true);
        expect(close(box('TrimBox'), [out, out, w + out, h + out])).toBe(true);
        const slug = plan.kind === 'pdf' ? 0 : 8 * millimetre;
        expect(close(box('BleedBox'), [slug, slug, w + 2 * out - slug, h + 2 * out - slug])).toBe(true);
      }
    }),
  );

  test(
    'says what the content says, and is in the colours of its purpose',
    look('words', (pdf) => {
      const scene = layoutPoster(plan.content, formats[plan.format], plan.sender);
      expect(textInPdf(pdf)).toBe(
        textOf(scene)
          .map(({ text }) => text)
          .join(' '),
      );
      const source = pdf.pages().join('\n');
      const [rgb, cmyk] = [/ (?:rg|scn)\b/.test(source), / k\b| K\b|DeviceCMYK/.test(source)];
      expect(plan.kind === 'pdf-cmyk' ? cmyk : rgb && !cmyk).toBe(true);
    }),
  );
});

describe('pictures', () => {
  const pictures = plans.filter(({ kind }) => ['png', 'webp', 'voorbeeld'].includes(kind));
  test('open, in the size the page names', async () => {
    for (const { path: address, width, height, kind } of pictures) {
      const found = await sharp(at(address)).metadata();
      const format = kind === 'png' ? 'png' : 'webp';
      expect([address, found.width, found.height, found.format]).toEqual([address, width, height, format]);
    }
  });

  const withCode = plans.find((plan) => plan.sender.link && plan.kind === 'png')!;
  test('a QR code leads where it should', async () => {
    const { data, info } = await sharp(at(withCode.path))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(`${adres}/net-gebeurd/`);
  });

  test('an SVG needs no font, no script and nothing from elsewhere', () => {
    for (const { path: address } of plans.filter(({ kind }) => kind === 'svg')) {
      const svg = readFileSync(at(address), 'utf8');
      expect(svg).toMatch(
        /^<svg [^>]*lang="nl" role="img"[^>]*><title id="t">[^<]+<\/title><desc id="d">[^<]+</,
      );
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<text|<script|https?:|href=/);
    }
  });
});

test('a ZIP holds what it names, and a text that says how to print it', () => {
  expect(packages.map(({ group }) => group)).toContain('sector');
  for (const { path: address, files } of packages) {
    const inside = unzipSync(readFileSync(at(address)));
    expect([address, Object.keys(inside).length]).toEqual([address, files + 1]);
    expect(new TextDecoder().decode(inside['LEESMIJ.txt'])).toContain('CC0 1.0');
  }
});

describe.skipIf(absent('veraPDF', whyNoVera()))('veraPDF agrees', () => {
  /** Asks veraPDF about files; those that it passed before are not asked about again. */
  const ask = (profile: 'ua1' | '2a', wanted: readonly PlannedPoster[], task: TestTask): void => {
    const key = (plan: PlannedPoster): string => passed.key('vera', profile, readFileSync(at(plan.path)));
    const unknown = wanted.filter((plan) => !passed.has(key(plan)));
    if (unknown.length === 0) task.meta.before = true;
    else {
      const places = unknown.map((plan) => at(plan.path));
      expect(verify(profile, places)).toEqual({ faults: [], passed: places.length });
      for (const plan of unknown) passed.keep(key(plan));
    }
  };
  test('every PDF is PDF/UA-1', ({ task }) => {
    ask('ua1', pdfs, task);
  });
  test('every PDF in RGB is PDF/A-2a too', ({ task }) => {
    ask(
      '2a',
      pdfs.filter(({ kind }) => kind !== 'pdf-cmyk'),
      task,
    );
  });
});
