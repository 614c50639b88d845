import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import jsqr from 'jsqr';
import type { Browser, Download, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
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
    // Everything that can be filled in is in view.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.maker details')) fold.open = true;
    });
    await work(page, seen);
    expect(seen.complaints).toEqual([]);
    // Only its own parts come in, the pictures to choose from, and the icon that a busy browser fetches late; nothing that was typed goes out.
    const own = new RegExp(
      `^GET ${inject('site')}/(?:favicon\\.svg|_astro/[\\w.-]+\\.(?:js|ttf)|campagne/[\\w-]+/[\\w-]+-voorbeeld-\\d+\\.webp)$`,
    );
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

const size = (page: Page, name: string): Promise<void> =>
  page.locator(`[data-maten] label:has([value="${name}"])`).click();

/** What is said under a field. */
const note = (page: Page, field: string) => page.locator(`[data-let-op-bij="${field}"]`);
const says = async (page: Page, field: string, text: RegExp): Promise<void> => {
  await vi.waitFor(async () => {
    expect(await note(page, field).textContent()).toMatch(text);
  });
};

/** The number or address in the code of a picture. */
async function codeIn(bytes: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
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
      await size(page, 'a3');
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
      const { width, height } = await sharp(png.bytes).metadata();
      expect([width, height]).toEqual([1240, 1754]);
      expect(await codeIn(png.bytes)).toBe(sender.link.address);
    });
  });

  test('a PNG logo with transparency: becomes pixels with a mask, and a pale one is warned for', async () => {
    const circle = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><circle cx="150" cy="150" r="120" fill="#00434a"/></svg>',
    );
    await withMaker('bezoekers-ongerust', async (page) => {
      await page.fill('[name="naam"]', 'Huisartsenpost');
      await addLogo(page, 'logo.png', 'image/png', await sharp(circle).png().toBuffer());
      await says(page, 'logo', /logo valt weg\. Zet het op een wit vlak/);
      await page.check('[name="vlak"]');
      await says(page, 'logo', /^$/);
      const { bytes } = await make(page, 'pdf');
      const pdf = await checkPdf(bytes);
      expect(textInPdf(pdf)).toContain('Huisartsenpost');
      const resources = pdf.get(pdf.get(pdf.document.getPage(0).node, 'Resources'), 'XObject');
      const image = pdf.get(resources, 'I1');
      expect(pdf.get(image, 'SMask')).toBeDefined();
    });
  });

  test('an SVG logo with a script: only its picture is left', async () => {
    const evil = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" onload="top.kwaad=1"><script>top.kwaad=1</script>' +
        '<desc>elders.example</desc><rect width="200" height="80" fill="#ffc92e"/></svg>',
    );
    await withMaker('medewerkers-koffie', async (page) => {
      await page.fill('[name="naam"]', 'Ministerie van Proef');
      await addLogo(page, 'logo.svg', 'image/svg+xml', evil);
      expect(await page.locator('.preview image').getAttribute('href')).toMatch(/^data:image\/png;base64,/);
      expect(await page.evaluate(() => 'kwaad' in window)).toBe(false);
      await says(page, 'naam', /hoort bij de overheid/);
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
      // Filled in anew since it was saved: a file does not take its place without a question.
      await page.fill('[name="naam"]', 'Iets anders');
      expect(saved.name).toMatch(/^postermaker-\d{4}-\d\d-\d\d\.html$/);
      const file = { name: saved.name, mimeType: 'text/html', buffer: Buffer.from(saved.bytes) };
      await page.setInputFiles('[name="open"]', file);
      await page.getByText('Laat staan wat er staat').click();
      expect(await page.inputValue('[name="naam"]')).toBe('Iets anders');
      await page.setInputFiles('[name="open"]', file);
      await page.getByText('Open het bestand').click();
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

  test('says at the field what does not fit and which letters there are not, and makes nothing of it', async () => {
    await withMaker('bezoekers-ongerust', async (page) => {
      await page.fill('[name="naam"]', 'Жж');
      await says(page, 'naam', /kent dit niet: de Cyrillische letter Ж, de Cyrillische letter ж/);
      await page.fill('[name="naam"]', 'W'.repeat(80));
      await says(page, 'naam', /De naam past niet op A4/);
      expect(await page.locator('[data-tel="naam"]').textContent()).toContain('80 tekens');
      await page.click('[data-maak="pdf"]');
      await vi.waitFor(async () => {
        expect(await page.locator('[data-voortgang]').textContent()).toContain('Er is niets gemaakt');
      });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('naam');
    });
  });

  test.for([
    ['klachten@gemeente.nl', /mailadres.*mailto:klachten@gemeente\.nl/],
    ['06.12345678', /telefoonnummer/],
    ['www.gemeente,nl', /komma/],
    ['n.v.t.', /geen webadres/],
  ] as const)('no code of %s', async ([typed, text]) => {
    await withMaker('bezoekers-soms-nee', async (page) => {
      await page.fill('[name="link"]', typed);
      await says(page, 'link', text);
      expect(await page.locator('.preview path').count()).toBe(4);
    });
  });

  test.for([
    ['+31 (0)6 - 12 34 56 78', '06 12 34 56 78'],
    ['+31 (0)10 - 267 16 25', '010 267 16 25'],
  ] as const)('a pasted number is printed whole: %s', async ([typed, right]) => {
    await withMaker('bezoekers-soms-nee', async (page) => {
      await page.fill('[name="telefoon"]', typed);
      await page.waitForFunction(
        (text) => document.querySelector('.preview')?.textContent.includes(text),
        right,
      );
      expect(await page.inputValue('[name="telefoon"]')).toBe(typed);
      const pdf = await checkPdf((await make(page, 'pdf')).bytes);
      expect(textInPdf(pdf)).toContain(right);
    });
  });

  test('a number that is doubted is asked about, and a press takes the one that is meant', async () => {
    await withMaker('bezoekers-soms-nee', async (page) => {
      await page.fill('[name="telefoon"]', '06-12345678 / 010-2671625');
      await says(page, 'telefoon', /Kies er één: 06 12 34 56 78 of 010 267 16 25/);
      expect(await page.locator('.preview').textContent()).not.toContain('12 34 56 78');
      await note(page, 'telefoon').getByText('010 267 16 25”').click();
      await page.waitForFunction(() =>
        document.querySelector('.preview')?.textContent.includes('Bel 010 267 16 25'),
      );
      await says(page, 'telefoon', /^$/);
    });
  });

  test('what was typed stays when another message is chosen, a reload is asked about, and a press takes the new words', async () => {
    await withMaker('bezoekers-soms-nee', async (page) => {
      await page.fill('[name="belofte"]', 'Wij bellen u terug.');
      await page.fill('[name="naam"]', 'Gemeente Proef');
      await page.click('[data-meer]');
      await page.locator('[data-kies] label:not([hidden]):has([value="bezoekers-ongerust"])').click();
      await says(page, 'belofte', /Dit vulde u zelf in.*Ook als het druk is/);
      expect(await page.inputValue('[name="belofte"]')).toBe('Wij bellen u terug.');
      // Nothing is kept anywhere, so the browser asks before the page goes.
      const asked = page.waitForEvent('dialog');
      await page.evaluate(() => {
        setTimeout(() => {
          location.reload();
        });
      });
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      expect(await page.inputValue('[name="belofte"]')).toBe('Wij bellen u terug.');
      expect(await page.inputValue('[name="naam"]')).toBe('Gemeente Proef');
      await note(page, 'belofte').getByRole('button').click();
      expect(await page.inputValue('[name="belofte"]')).toContain('Ook als het druk is');
    });
  });

  test('a card shows both sides and prints what was typed', async () => {
    await withMaker('dienstkaart', async (page) => {
      await page.fill('[name="naam"]', 'Waterschap Proef');
      await page.fill('[name="telefoon"]', '088-5554444');
      await page.waitForFunction(() =>
        document.querySelector('svg.back')?.textContent.includes('088 555 44 44'),
      );
      expect(await page.locator('.preview').textContent()).toContain('Waterschap Proef');
      for (const name of ['huisregel', 'link', 'belofte'])
        expect(await page.isVisible(`[name="${name}"]`)).toBe(false);
      expect(textInPdf(await checkPdf((await make(page, 'pdf')).bytes))).toContain('088 555 44 44');
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

describe('a logo', () => {
  const svg = (attributes: string, inside: string): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
    );
  const mark = '<rect width="400" height="100" fill="#154273"/><circle cx="50" cy="50" r="40" fill="#fff"/>';
  const blue = [21, 66, 115];

  test.for([
    [
      'with room around it',
      svg('width="842" height="595" viewBox="0 0 842 595"', `<g transform="translate(221,250)">${mark}</g>`),
      4,
    ],
    [
      'that appears in a movement',
      svg(
        'viewBox="0 0 400 100" width="400" height="100"',
        `<style>g{animation:a 1s .1s both}@keyframes a{from{opacity:0}to{opacity:1}}</style><g>${mark}</g>`,
      ),
      4,
    ],
    [
      'with rules for a dark screen',
      svg(
        'width="400" height="100" viewBox="0 0 400 100"',
        '<style>path{fill:#154273}@media (prefers-color-scheme: dark){path{fill:#fff}}</style><path d="M0 0H400V100H0Z"/>',
      ),
      4,
    ],
    [
      'without a size, with a gradient in quotes',
      svg(
        'viewBox="0 0 10 10"',
        `<defs><linearGradient id="g"><stop stop-color="#154273"/></linearGradient></defs><path fill="url('#g')" d="M0 0h10v10H0z"/>`,
      ),
      1,
    ],
    [
      'of which only the height is given',
      svg('height="5em" viewBox="0 0 300 100"', '<path fill="#154273" d="M0 0h300v100H0z"/>'),
      3,
    ],
  ] as const)('%s: its own shape and colour, also on a dark screen', async ([, buffer, ratio]) => {
    for (const colorScheme of ['light', 'dark'] as const)
      await withPage(browser, { colorScheme }, async (page) => {
        await page.goto(address('bezoekers-ongerust'), { waitUntil: 'networkidle' });
        await page.setInputFiles('[name="logo"]', { name: 'logo.svg', mimeType: 'image/svg+xml', buffer });
        await page.waitForSelector('.preview image', { state: 'attached' });
        await page.waitForFunction(() =>
          document.querySelector('.preview image')?.getAttribute('href')?.startsWith('data:'),
        );
        const href = (await page.locator('.preview image').getAttribute('href'))!;
        const { data, info } = await sharp(Buffer.from(href.split(',')[1]!, 'base64'))
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        expect(info.width / info.height).toBeCloseTo(ratio, 1);
        const at = 4 * (info.width * Math.round(info.height * 0.5) + Math.round(info.width * 0.95));
        for (const [index, value] of blue.entries())
          expect(Math.abs(data[at + index]! - value)).toBeLessThan(4);
      });
  });

  test.for([
    [
      'that loads from elsewhere',
      svg('width="400" height="100"', '<image width="400" height="100" xlink:href="beeldmerk.png"/>'),
      /laadt een deel van elders: beeldmerk\.png/,
    ],
    [
      'that loads a style from elsewhere',
      svg('width="400" height="100"', `<style>@import url("https://elders.example/x.css");</style>${mark}`),
      /laadt een deel van elders: x\.css/,
    ],
    ['that draws nothing', svg('viewBox="0 0 400 100"', '<g/>'), /leeg/],
    [
      'with letters that are text',
      svg('viewBox="0 0 400 100"', '<text y="50">Gemeente</text>'),
      /zijn tekst/,
    ],
  ] as const)(
    '%s is refused with the reason, and what was said goes when a good one comes',
    async ([, buffer, reason]) => {
      await withMaker('bezoekers-ongerust', async (page) => {
        await page.setInputFiles('[name="logo"]', { name: 'logo.svg', mimeType: 'image/svg+xml', buffer });
        await says(page, 'logo', reason);
        await addLogo(
          page,
          'logo.svg',
          'image/svg+xml',
          svg('viewBox="0 0 400 100"', '<path fill="#fff" d="M0 0h9v9H0z"/>'),
        );
        await says(page, 'logo', /^$/);
        await page.check('[name="vlak"]');
        await says(page, 'logo', /valt weg op het witte vlak\. Zet het vlak uit/);
      });
    },
  );
});

test('a file that is no SVG is refused with the reason', async () => {
  // The browser's own page about the fault has styles of its own, of which the policy complains.
  await withPage(browser, {}, async (page) => {
    await page.goto(address('bezoekers-ongerust'), { waitUntil: 'networkidle' });
    const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg><g></svg>') };
    await page.setInputFiles('[name="logo"]', file);
    await says(page, 'logo', /klopt niet/);
  });
});

describe('numbers of a workplace', () => {
  test('a poster for a workplace carries them to the first steps, and no further', async () => {
    await withMaker('werkplekposter', async (page) => {
      await page.fill('[data-nummer="l"]', '06 - 12 34 56 78');
      await page.waitForFunction(() =>
        document.querySelector('.preview')?.textContent.includes('06 12 34 56 78'),
      );
      expect(await codeIn((await make(page, 'png')).bytes)).toMatch(/\/net-gebeurd\/#bel=l0612345678$/);
    });
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/net-gebeurd/#bel=l0612345678.o112`);
      const box = page.locator('workplace-numbers');
      await box.locator('a[href="tel:112"]').waitFor();
      expect(await box.textContent()).toContain('Ingevuld door uw organisatie');
      expect(await box.locator('a').first().getAttribute('href')).toBe('tel:0612345678');
      await page.goto(`${inject('site')}/net-gebeurd/#bel=l<img src=x onerror=alert(1)>`);
      expect(await box.isVisible()).toBe(false);
    });
  });
});
