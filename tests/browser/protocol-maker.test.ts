import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';
import { readProtocolParts } from '../../src/files/plan/read-content.ts';
import { absent } from '../support/absent.ts';
import { axeFaults } from '../support/axe.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { layoutFaultsInPage } from '../support/layout/faults-in-page.ts';
import { whyNoOffice, writtenByOffice } from '../support/libreoffice.ts';
import { squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { textInPdf } from '../support/pdf-text.ts';
import { OpenPdf } from '../support/pdf.ts';
import { verify, whyNoVera } from '../support/vera.ts';

const root = path.resolve(import.meta.dirname, '../..');
const questions = readProtocolParts(root).flatMap(({ vragen }) => vragen);
const address = `${inject('site')}/instrumenten/protocolmaker/`;
const models = [
  'agressieprotocol',
  'huisregels',
  'meldformulier',
  'waarschuwing',
  'toegangsverbod',
  'nazorgprotocol',
  'stroomschema',
];
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

type Filled = Record<string, string | readonly string[]>;

/** A small municipality that knows most. */
const municipality: Filled = {
  organisatie: 'gemeente Kleinwaterland',
  sector: 'openbaar-bestuur',
  locaties: 'Gemeentehuis',
  norm: 'Wij schelden niet terug en u ook niet.',
  reageert: 'de teamleider',
  'reageert-vervanger': 'de afdelingsmanager',
  'verbod-door': 'de gemeentesecretaris',
  'nummer-leidinggevende': '020 123 45 67',
  hoort: 'ander',
  'hoort-functie': 'de kwaliteitsmedewerker',
  maatregelen: ['gesprek', 'waarschuwing', 'verbod'],
  'verbod-duur': 'drie maanden',
  klacht: 'klachtbehandelaar',
  klachtadres: 'klacht@kleinwaterland.example',
  'bewaren-melding': 'twee jaar',
  'bewaren-maatregel': 'een jaar',
  'vast-op': '1-12-2026',
};
/** An institution for mental health care that has no way to complain yet. */
const mentalHealth: Filled = {
  ...municipality,
  organisatie: 'GGZ De Uiterwaarden',
  sector: 'zorg',
  klacht: 'geen',
  gesprekken: 'keuze',
  'vast-op': '',
};
/** A bus company whose answers try to be something else. */
const hostile: Filled = {
  ...municipality,
  organisatie: 'Bus & Zoon <b onclick="x()">BV</b>',
  sector: 'openbaar-vervoer',
  locaties: '=HYPERLINK("https://x.example")\n[haak] {1+1}\n# geen kop',
  norm: 'Wij zeggen: "Stop." <script>alert(1)</script> [@klacht] ]]> --> &amp;',
  reageert: 'שלום de rayonmanager',
  'verbod-door': '=1+1',
  klachtadres: "javascript:alert('x')",
};

const shown = '.question:not(.away)';

/** Opens the page, and sees to it that nothing goes out or stays behind. */
async function withTool(
  options: BrowserContextOptions,
  work: (page: Page, requests: string[]) => Promise<void>,
): Promise<void> {
  await withPage(browser, { ...options, acceptDownloads: true }, async (page) => {
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(address, { waitUntil: 'networkidle' });
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().endsWith('/favicon.svg'))
        requests.push(`${request.method()} ${request.url()}`);
    });
    await work(page, requests);
    expect(complaints).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        (await indexedDB.databases()).length,
        JSON.stringify(history.state),
      ]),
    ).toEqual([0, 0, expect.stringMatching(/^\{"at":\d+\}$/)]);
  });
}

const idle = (page: Page): Promise<string> => page.locator(`${shown} [data-kop]`).innerText();

/** Fills a question in with a mouse or a finger. */
async function fillIn(page: Page, filled: Filled): Promise<void> {
  const id = (await page.locator(shown).getAttribute('data-stap'))!;
  for (const field of questions.find((question) => question.id === id)!.velden) {
    const answer = filled[field.id];
    if (answer === undefined || answer === '') continue;
    if (field.soort === 'keuze' || field.soort === 'keuzes')
      for (const value of [answer].flat()) await page.locator(`#veld-${field.id}-${value}`).check();
    else if (field.soort === 'datum')
      for (const [at, part] of ['dag', 'maand', 'jaar'].entries())
        await page.locator(`#veld-${field.id}-${part}`).fill(String(answer).split('-')[at]!);
    else await page.locator(`#veld-${field.id}`).fill(String(answer));
  }
}

/** Fills a question in with the keyboard alone, from its heading on, and presses the button. */
async function typeIn(page: Page, filled: Filled): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { name, type, value } = document.activeElement as HTMLInputElement;
      return { name, type, value };
    });
    const answer = filled[at.name];
    if (at.type === 'submit') {
      await page.keyboard.press('Enter');
      return;
    }
    if (at.type === 'radio' && answer) {
      await page.keyboard.press('Space');
      for (let value = at.value; value !== answer;) {
        await page.keyboard.press('ArrowDown');
        value = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      }
    } else if (at.type === 'checkbox') {
      if (answer?.includes(at.value)) await page.keyboard.press('Space');
    } else if (/^(?:text|tel|textarea)$/.test(at.type)) {
      const [, id = '', part] = /^(.*)-(dag|maand|jaar)$/.exec(at.name) ?? [];
      const text = part
        ? String(filled[id] ?? '').split('-')[['dag', 'maand', 'jaar'].indexOf(part)]
        : answer;
      if (text) await page.keyboard.insertText(String(text));
    }
  }
  throw new Error(`There is no button after ${await idle(page)}`);
}

async function downloaded(page: Page, selector: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await buffer(await download.createReadStream())),
  };
}

/** The documents that somebody takes away, by the name of the model and the ending. */
async function takeAll(page: Page): Promise<Map<string, Uint8Array>> {
  const { name, bytes } = await downloaded(page, '[data-zip]');
  expect(name).toMatch(/^protocol-.+\.zip$/);
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([file, data]) => {
      const model = models.find((one) => file.startsWith(`${one}-`));
      return [`${model!}.${file.split('.').at(-1)!}`, data];
    }),
  );
  expect([...files.keys()].sort()).toEqual(
    models.flatMap((model) => ['docx', 'odt', 'pdf'].map((kind) => `${model}.${kind}`)).sort(),
  );
  expect(faultsByVera(files)).toEqual([]);
  return files;
}

const fileOf = (files: Map<string, Uint8Array>, name: string): Uint8Array => files.get(name)!;

const verified = new PassedBefore('protocol-maker-vera', []);
const whyNotVerified = whyNoVera();
/** Faults against PDF/UA-1 that veraPDF finds in the PDFs; the same PDFs are looked at once. */
function faultsByVera(files: Map<string, Uint8Array>): string[] {
  const pdfs = [...files].filter(([name]) => name.endsWith('.pdf'));
  const key = verified.key(Buffer.concat(pdfs.map(([, bytes]) => bytes)));
  if (absent('PDF/UA of the protocol maker by veraPDF', whyNotVerified) || verified.has(key)) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'protocol-'));
  try {
    const places = pdfs.map(([name, bytes]) => {
      const place = path.join(folder, name);
      writeFileSync(place, bytes);
      return place;
    });
    const { faults, passed } = verify('ua1', places);
    expect(passed + faults.length).toBe(models.length);
    if (faults.length === 0) verified.keep(key);
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a document says as Word, OpenDocument and PDF. */
async function sayings(files: Map<string, Uint8Array>, model: string): Promise<string[]> {
  const pdf = await OpenPdf.open(fileOf(files, `${model}.pdf`));
  expect(accessFaults(pdf)).toEqual([]);
  return [
    textInDocx(fileOf(files, `${model}.docx`)),
    textInOdt(fileOf(files, `${model}.odt`)),
    squeezed(textInPdf(pdf)),
  ];
}

const whyNotElsewhere =
  whyNoOffice() ??
  (spawnSync('pdftotext', ['-v']).status === 0 ? undefined : 'poppler (pdftotext) is not installed');
/** What LibreOffice says of the documents of Word and OpenDocument, and poppler of the PDF. */
function readElsewhere(files: Map<string, Uint8Array>, model: string): Record<string, string> {
  const named = (kind: string): [string, Uint8Array] => [
    `${model}.${kind}`,
    fileOf(files, `${model}.${kind}`),
  ];
  const [docx, odt] = writtenByOffice([named('docx'), named('odt')], 'txt:Text');
  const poppler = spawnSync('pdftotext', ['-', '-'], { input: named('pdf')[1], encoding: 'utf8' });
  expect(poppler.status).toBe(0);
  return { docx: squeezed(docx!), odt: squeezed(odt!), pdf: squeezed(poppler.stdout) };
}

describe('the protocol maker, to its end', () => {
  test('for a small municipality, by keyboard alone', async () => {
    await withTool({}, async (page, requests) => {
      await page.locator(`${shown} [data-kop]`).evaluate((heading: HTMLElement) => {
        heading.tabIndex = -1;
        heading.focus();
      });
      for (const { vraag } of questions) {
        expect(await idle(page)).toBe(vraag);
        expect(await axeFaults(page)).toEqual([]);
        await typeIn(page, municipality);
      }
      expect(await page.locator('h1:visible').innerText()).toMatch(
        /^Uw documenten zijn klaar, met \d+ open plekken$/,
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitkomst-kop');
      expect(await axeFaults(page)).toEqual([]);
      expect(requests.filter((request) => !/_astro\/[\w.-]+\.js$/.test(request))).toEqual([]);
      const files = await takeAll(page);
      for (const said of await sayings(files, 'agressieprotocol')) {
        for (const text of ['gemeente Kleinwaterland', 'Wij schelden niet terug', 'de kwaliteitsmedewerker'])
          expect(said).toContain(squeezed(text));
        expect(said).toContain(squeezed('Vastgesteld op 1 12 2026 door'));
        expect(said).toContain(
          squeezed('Dit zijn onze maatregelen: een gesprek over het gedrag, een waarschuwing'),
        );
      }
      for (const said of await sayings(files, 'stroomschema')) expect(said).toContain('0201234567');
      const one = await downloaded(page, '[data-maak="huisregels"][data-soort="odt"]');
      expect(one.name).toBe('huisregels-gemeente-kleinwaterland.odt');
      expect(textInOdt(one.bytes)).toBe(textInOdt(fileOf(files, 'huisregels.odt')));
    });
  });

  test('for an institution in mental health care, on a phone in the dark', async () => {
    const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } as const;
    await withTool(phone, async (page) => {
      for (const { vraag } of questions) {
        expect(await idle(page)).toBe(vraag);
        await fillIn(page, mentalHealth);
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(layoutFaultsInPage, { start: 150, screens: 1.5, covered: true })).toEqual(
          [],
        );
        await page.locator(`${shown} [type="submit"]`).click();
      }
      expect(await page.locator('[data-nog-open] li').first().innerText()).toBe('Wie de klacht behandelt');
      expect(await page.evaluate(layoutFaultsInPage, { start: 150, screens: 1.5, covered: true })).toEqual(
        [],
      );
      const files = await takeAll(page);
      for (const said of await sayings(files, 'agressieprotocol')) {
        expect(said).toContain(squeezed('Nog te regelen: de klachtweg'));
        expect(said).toContain(squeezed('Spoedzorg gaat altijd door'));
      }
    });
  });

  test('for a bus company with answers that try to be something else', async () => {
    await withTool({}, async (page) => {
      for (const { vraag } of questions) {
        expect(await idle(page)).toBe(vraag);
        await fillIn(page, hostile);
        await page.locator(`${shown} [type="submit"]`).click();
      }
      // Letters that the typeface of the PDF lacks are named.
      await expect.poll(() => page.locator('[data-letters]').innerText()).toContain('ש');
      expect(await page.locator('[data-voorbeeld] :is(script, b, img)').count()).toBe(0);
      const files = await takeAll(page);
      const typed = [
        'Bus & Zoon <b onclick="x()">BV</b>',
        String(hostile.norm),
        '[haak] {1+1}',
        '# geen kop',
        '=1+1',
      ];
      for (const said of await sayings(files, 'agressieprotocol'))
        for (const text of typed) expect(said).toContain(squeezed(text));
      for (const [name, bytes] of files) {
        if (name.endsWith('.pdf')) continue;
        const parts = Object.entries(unzipSync(bytes)).map(([part, data]) => part + strFromU8(data));
        // No field, script or link came of what was typed; the foot alone has the number of the page.
        const active =
          /<script|<w:hyperlink|<w:fldSimple|<text:a |<text:script|<office:event|<office:scripts/;
        expect(parts.filter((part) => active.test(part))).toEqual([]);
        const fields = parts.flatMap((part) =>
          [...part.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, text]) => text),
        );
        expect(fields.filter((text) => !/^(?:PAGE|NUMPAGES)$/.test(text!.trim()))).toEqual([]);
      }
      if (absent('Documents in LibreOffice and poppler', whyNotElsewhere)) return;
      const elsewhere = readElsewhere(files, 'agressieprotocol');
      for (const said of Object.values(elsewhere))
        for (const text of typed) expect(said).toContain(squeezed(text));
    });
  });
});

describe('the protocol maker, when something is wrong', () => {
  test('does not go on without what a team must decide, says it at the field, and loses nothing', async () => {
    await withTool({}, async (page) => {
      await page.locator(`${shown} [type="submit"]`).click();
      expect(await page.title()).toMatch(/^Fout: /);
      expect(await page.locator('.errors').innerText()).toContain('Er kloppen twee dingen nog niet');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors');
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('.errors a').first().click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('veld-organisatie');
      await page.locator('#veld-organisatie').fill('x'.repeat(10_000));
      await page.locator('#veld-sector-zorg').check();
      await page.locator(`${shown} [type="submit"]`).click();
      expect(await page.locator('#fout-organisatie').innerText()).toContain('Er staan 10.000 tekens.');
      expect((await page.locator('#veld-organisatie').inputValue()).length).toBe(10_000);
      // The map leads anywhere, but not to the end.
      await page.locator('[data-deel="vaststellen"]').click();
      await page.locator(`${shown} [type="submit"]`).click();
      expect(await idle(page)).toBe(questions[0]!.vraag);
      expect(await page.locator('.errors').isVisible()).toBe(true);
    });
  });

  test('goes back with the browser, and shows on a map and in the preview what changed', async () => {
    await withTool({}, async (page) => {
      await fillIn(page, municipality);
      await page.locator(`${shown} [type="submit"]`).click();
      await page.locator('#veld-locaties').fill('Raadhuis');
      await page.locator('#veld-website').focus();
      expect(await page.locator('[data-voorbeeld] mark').allInnerTexts()).toEqual(['Raadhuis']);
      expect(await page.locator('[data-gewijzigd]').innerText()).toBe('Deel 1 is bijgewerkt');
      expect(await page.locator('[data-deel="begin"] [data-naam]').textContent()).toBe('Begin, klaar');
      await page.goBack();
      expect(await idle(page)).toBe(questions[0]!.vraag);
      expect(await page.locator('#veld-organisatie').inputValue()).toBe('gemeente Kleinwaterland');
      await page.goForward();
      expect(await page.locator('#veld-locaties').inputValue()).toBe('Raadhuis');
    });
  });
});

describe('the saved file', () => {
  test('is read by a person, opened again, and asks before it takes the place of answers', async () => {
    await withTool({}, async (page) => {
      const title = page.locator('[data-balk] [data-titel]');
      await fillIn(page, hostile);
      expect(await title.innerText()).toBe('Nog niet bewaard');
      const { name, bytes } = await downloaded(page, '[data-doe="bewaar"]');
      expect(name).toMatch(/^protocolmaker-\d{4}-\d\d-\d\d\.html$/);
      expect(await title.innerText()).toMatch(/^Bewaard om \d\d\.\d\d uur$/);
      const html = strFromU8(bytes);
      expect(html).toContain('Bus &amp; Zoon &lt;b onclick=&quot;x()&quot;&gt;BV&lt;/b&gt;');
      const open = (text: string): Promise<void> =>
        page
          .locator('[data-balk] input[type="file"]')
          .setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

      await page.locator('#veld-organisatie').fill('Iets anders');
      await page.locator('#veld-organisatie').blur();
      expect(await title.innerText()).toContain('daarna één antwoord veranderd');
      for (const wrong of ['<p>Vakantiefoto’s</p>', html.slice(0, -30)]) {
        await open(wrong);
        await page.waitForFunction(() =>
          /herkennen|beschadigd/.test(document.querySelector('[data-titel]')!.textContent),
        );
        expect(await page.locator('#veld-organisatie').inputValue()).toBe('Iets anders');
        expect(await axeFaults(page)).toEqual([]);
      }
      await open(html);
      await expect.poll(() => title.innerText()).toBe('U hebt al twee antwoorden ingevuld');
      await page.locator('[data-doe="nee"]').click();
      expect(await page.locator('#veld-organisatie').inputValue()).toBe('Iets anders');
      await open(html);
      await page.locator('[data-doe="ja"]').click();
      await expect.poll(() => title.innerText()).toMatch(/^Geopend: bestand van /);
      expect(await page.locator('#veld-organisatie').inputValue()).toBe(hostile.organisatie);
    });
  });

  test('is not needed: all is wiped after asking, and comes back until the next answer', async () => {
    await withTool({}, async (page) => {
      await fillIn(page, municipality);
      await page.locator('[data-doe="wis"]').click();
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-doe="ja"]').click();
      expect(await page.locator('#veld-organisatie').inputValue()).toBe('');
      await page.locator('[data-doe="ja"]').click();
      expect(await page.locator('#veld-organisatie').inputValue()).toBe('gemeente Kleinwaterland');
    });
  });
});

test('without JavaScript every question can be read and every blank model downloaded', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    expect(await page.locator('.question h2:visible').allInnerTexts()).toEqual(
      questions.map(({ vraag }) => vraag),
    );
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('#leeg a[download]:visible').count()).toBe(models.length * 3 + 1);
  });
});
