import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import jsqr from 'jsqr';
import type { Browser, Download, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { contentOf, type FormatName, type Sender } from '../../src/domain/poster/content/content.ts';
import { formats } from '../../src/domain/poster/content/formats.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { qrCodeOf } from '../../src/domain/poster/draw/qr-code.ts';
import { renderPdf } from '../../src/domain/poster/render/render-pdf.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { textInPdf } from '../support/pdf-text.ts';
import { OpenPdf } from '../support/pdf.ts';

const root = path.resolve(import.meta.dirname, '../..');
const address = (id: string): string => `${inject('site')}/campagne/postermaker/?boodschap=${id}`;
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the poster maker and watches what it asks for and complains of. */
async function withMaker(
  id: string,
  work: (page: Page, seen: { requests: string[]; complaints: string[] }) => Promise<void>,
): Promise<void> {
  await withPage(browser, {}, async (page) => {
    const seen = { requests: [] as string[], complaints: [] as string[] };
    page.on('console', (message) => {
      if (message.type() === 'error') seen.complaints.push(message.text());
    });
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    await page.goto(address(id), { waitUntil: 'networkidle' });
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) seen.requests.push(`${request.method()} ${request.url()}`);
    });
    await work(page, seen);
    expect(seen.complaints).toEqual([]);
    // Only its own parts come in, and the icon that a busy browser fetches late; nothing that was typed goes out.
    const own = new RegExp(`^GET ${inject('site')}/(?:favicon\\.svg|_astro/[\\w.-]+\\.(?:js|ttf))$`);
    expect(seen.requests.filter((request) => !own.test(request))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

async function make(page: Page, what: string): Promise<{ bytes: Uint8Array; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-maak="${what}"]`).click(),
  ]);
  return { bytes: await bytesOf(download), name: download.suggestedFilename() };
}
const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await buffer(await download.createReadStream()));

async function built(id: string, format: FormatName, sender: Sender, bleed = false): Promise<Uint8Array> {
  const entry = readPosters(root).find((one) => one.id === id)!;
  const scene = layoutPoster(contentOf(id, entry.data)!, formats[format], sender);
  return renderPdf(scene, await loadPdfkit(), readFonts(), { bleed });
}

const checkPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const pdf = await OpenPdf.open(bytes);
  expect(accessFaults(pdf)).toEqual([]);
  return pdf;
};

/** Adds a file to the form as a visitor does. */
async function addLogo(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('[name="logo"]', { name, mimeType, buffer });
  await page.waitForSelector('.preview image');
}

describe('the poster maker', () => {
  const name = 'Waterschap De Überrëgge & Zoön <b>';

  test('a long name with accents and <b>: the same bytes as the build makes', async () => {
    await withMaker('bezoekers-soms-nee', async (page) => {
      await page.fill('[name="naam"]', name);
      await page.fill('[name="link"]', 'waterschap.example/klachten');
      await page.selectOption('[name="maat"]', 'a3');
      await page.waitForFunction(() => document.querySelectorAll('.preview path').length === 5);
      expect(await page.locator('.preview').textContent()).toContain(name);
      expect(await page.locator('[data-let-op] li').count()).toBe(0);
      const sender = { name, link: qrCodeOf('https://waterschap.example/klachten') };
      for (const bleed of [false, true]) {
        const { bytes } = await make(page, bleed ? 'pdf-druk' : 'pdf');
        await checkPdf(bytes);
        expect(Buffer.from(bytes).equals(await built('bezoekers-soms-nee', 'a3', sender, bleed))).toBe(true);
      }
      const png = await make(page, 'png');
      const { data, info } = await sharp(png.bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([1240, 1754]);
      expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(sender.link.address);
    });
  });

  test('a PNG logo with transparency: becomes pixels with a mask, and a pale one is warned for', async () => {
    const circle = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><circle cx="150" cy="150" r="120" fill="#00434a"/></svg>',
    );
    await withMaker('bezoekers-ongerust', async (page) => {
      await page.fill('[name="naam"]', 'Huisartsenpost');
      await addLogo(page, 'logo.png', 'image/png', await sharp(circle).png().toBuffer());
      await page.waitForSelector('[data-let-op] li');
      expect(await page.locator('[data-let-op]').textContent()).toContain('logo valt weg');
      await page.check('[name="vlak"]');
      expect(await page.locator('[data-let-op] li').count()).toBe(0);
      const { bytes } = await make(page, 'pdf');
      const pdf = await checkPdf(bytes);
      expect(textInPdf(pdf)).toContain('Huisartsenpost');
      const resources = pdf.get(pdf.get(pdf.document.getPage(0).node, 'Resources'), 'XObject');
      const image = pdf.get(resources, 'I1');
      expect(pdf.get(image, 'SMask')).toBeDefined();
    });
  });

  test('an SVG logo with a script and a link elsewhere: only its picture is left', async () => {
    const evil = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" onload="top.kwaad=1"><script>top.kwaad=1</script>' +
        '<image href="https://elders.example/pixel.png" width="9" height="9"/><rect width="200" height="80" fill="#fff"/></svg>',
    );
    await withMaker('medewerkers-koffie', async (page) => {
      await page.fill('[name="naam"]', 'Ministerie van Proef');
      await addLogo(page, 'logo.svg', 'image/svg+xml', evil);
      expect(await page.locator('.preview image').getAttribute('href')).toMatch(/^data:image\/png;base64,/);
      expect(await page.evaluate(() => 'kwaad' in window)).toBe(false);
      expect(await page.locator('[data-let-op]').textContent()).toContain('hoort bij de overheid');
      const { bytes } = await make(page, 'pdf');
      await checkPdf(bytes);
      expect(Buffer.from(bytes).toString('latin1')).not.toContain('elders.example');
      const { bytes: saved } = await make(page, 'bewaar');
      expect(new TextDecoder().decode(saved)).not.toContain('elders.example');
    });
  });

  test('what is saved can be opened again, and a package holds all sizes', async () => {
    await withMaker('medewerkers-koffie', async (page) => {
      await page.fill('[name="naam"]', name);
      const saved = await make(page, 'bewaar');
      await page.fill('[name="naam"]', '');
      const file = { name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.bytes) };
      await page.setInputFiles('[name="open"]', file);
      await page.waitForFunction(
        (text) => document.querySelector('.preview')?.textContent.includes(text),
        name,
      );
      const { bytes } = await make(page, 'pakket');
      const inside = Object.keys(unzipSync(bytes));
      for (const part of ['a4.pdf', 'a3.pdf', 'a3-drukwerk.pdf', 'a2.pdf', 'scherm.png', 'vierkant.png'])
        expect(inside).toContain(`medewerkers-koffie-${part}`);
      expect(await page.locator('[data-voortgang]').textContent()).toContain('Klaar');
    });
  });

  test('says while typing what does not fit, and which letters there are not', async () => {
    await withMaker('bezoekers-ongerust', async (page) => {
      await page.fill('[name="naam"]', 'Жж');
      expect(await page.locator('[data-let-op]').textContent()).toContain('kent onze letter niet: Ж ж');
      await page.fill('[name="naam"]', 'W'.repeat(80));
      expect(await page.locator('[data-let-op]').textContent()).toContain('past niet op deze maat');
    });
  });

  test('without JavaScript it points to the ready files', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address('bezoekers-ongerust'));
      expect(await page.locator('form.maker').isVisible()).toBe(false);
      expect(await page.locator('noscript a[href="/campagne/"]').isVisible()).toBe(true);
    });
  });
});

describe('numbers of a workplace', () => {
  test('a poster for a workplace carries them to the first steps, and no further', async () => {
    await withMaker('werkplekposter', async (page) => {
      await page.fill('[data-nummer="l"]', '06 - 12 34 56 78');
      await page.waitForFunction(() =>
        document.querySelector('.preview')?.textContent.includes('0612345678'),
      );
      const { bytes } = await make(page, 'png');
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const code = jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
      expect(code).toMatch(/\/net-gebeurd\/#bel=l0612345678$/);
    });
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/net-gebeurd/#bel=l0612345678.o112`);
      const box = page.locator('workplace-numbers');
      expect(await box.textContent()).toContain('Ingevuld door uw organisatie');
      expect(await box.locator('a').first().getAttribute('href')).toBe('tel:0612345678');
      await page.goto(`${inject('site')}/net-gebeurd/#bel=l<img src=x onerror=alert(1)>`);
      expect(await box.isVisible()).toBe(false);
    });
  });
});
