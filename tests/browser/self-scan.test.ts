import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { partOf, textInDocx } from '../support/office.ts';
import { expectClean, fileOf, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/zelfscan/';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Key of the statement on the screen; nothing at the outcome. */
const statement = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-stap]:not(.away, [hidden])')?.dataset.stap);

/** Answers every statement and comes to the outcome. */
async function answerAll(page: Page, mark: (index: number) => string): Promise<number> {
  let index = 0;
  for (let key = await statement(page); key; key = await statement(page)) {
    await page.check(`#veld-${key}-${mark(index++)}`);
    await page.click('[type="submit"]:visible');
  }
  return index;
}
const order = ['geregeld', 'deels', 'niet', 'weet-niet'];

describe('the self-scan', () => {
  test('is walked by keyboard on a phone, clean in every state', async () => {
    await withTool(browser, path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await expectClean(page);
      await page.focus('#veld-door');
      await page.keyboard.type('HR');
      await page.keyboard.press('Enter');
      expect(await page.title()).toMatch(/^De directie heeft opgeschreven/);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      // Nothing is chosen beforehand, and going on without an answer says what to do.
      await page.click('[type="submit"]:visible');
      expect(await page.title()).toMatch(/^Fout: /);
      await expectClean(page);
      for (let at = 0; at < 60 && (await statement(page)); at++) {
        const key = (await statement(page))!;
        await page.focus(`#veld-${key}-geregeld`);
        await page.keyboard.press('Space');
        for (let down = 0; down < at % 4; down++) await page.keyboard.press('ArrowDown');
        if (at === 2) await expectClean(page);
        await page.keyboard.press('Enter');
      }
      expect(await page.textContent('h1[data-kop]')).toMatch(/^Begin bij /);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      await expectClean(page);
      expect(await page.locator('[data-lijst="eerst"] > li').count()).toBe(3);
      for (const link of await page.locator('[data-lijst="eerst"] a').all())
        expect(await link.getAttribute('href')).toMatch(/^\/(?:instrumenten|advies)\/[a-z0-9-]+\/$/);
    });
  });

  test('makes its files of what was typed, whatever that is', async () => {
    await withTool(browser, path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.fill('#veld-door', '=2+3 & <b>HR</b>');
      await page.click('button:text("Begin")');
      await answerAll(page, (index) => order[index % 4]!);
      const first = page.locator('[data-lijst="plan"] > tr').first();
      await first.locator('[data-deel="who"]').fill('x'.repeat(200));
      await first.locator('[data-deel="end"]').fill('morgen');
      expect(await page.textContent('[data-t="plan-fout"]')).toContain('schrijf een datum');
      expect(await first.locator('[data-deel="end"]').getAttribute('aria-invalid')).toBe('true');
      await first.locator('[data-deel="end"]').fill('15-01-2027');
      expect(await page.textContent('[data-t="plan-fout"]')).toBe('');
      await page.fill('#eigen-stap', '=HYPERLINK("x") <script>1</script>');
      await page.keyboard.press('Enter');
      await expectClean(page);
      const docx = await fileOf(page, '[data-maak="plan-docx"]');
      expect(docx.name).toMatch(/^plan-van-aanpak-agressie-\d{4}-\d\d-\d\d\.docx$/);
      expect(textInDocx(docx.bytes)).toContain('=HYPERLINK("x")<script>1</script>');
      const xlsx = await fileOf(page, '[data-maak="blad-xlsx"]');
      expect(partOf(xlsx.bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f>[^<]*HYPERLINK/);
      const [ods, csv, ics, pptx, council] = [
        await fileOf(page, '[data-maak="blad-ods"]'),
        await fileOf(page, '[data-maak="blad-csv"]'),
        await fileOf(page, '[data-maak="agenda"]'),
        await fileOf(page, '[data-maak="dias"]'),
        await fileOf(page, '[data-maak="or-odt"]'),
      ];
      expect(partOf(ods.bytes, 'content.xml')).toContain('=HYPERLINK(');
      expect(new TextDecoder().decode(csv.bytes)).toContain("'=HYPERLINK");
      expect(new TextDecoder().decode(ics.bytes)).toContain('DTSTART;VALUE=DATE:20270115');
      expect(partOf(pptx.bytes, 'ppt/slides/slide1.xml')).toContain('Samen tegen agressie');
      expect(council.name).toMatch(/\.odt$/);
    });
  });

  test('joins files of colleagues, refuses others, and shows what changed in a year', async () => {
    await withTool(browser, path, {}, async (page) => {
      await page.fill('#veld-door', 'HR');
      await page.click('button:text("Begin")');
      const count = await answerAll(page, () => 'geregeld');
      const { bytes } = await fileOf(page, '[data-doe="bewaar"]');
      const own = new TextDecoder().decode(bytes);
      const other = own
        .replaceAll('"door":"HR"', '"door":"Balie"')
        .replace('"norm-op-papier":"geregeld"', '"norm-op-papier":"niet"');
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/html',
        buffer: Buffer.from(text),
      });
      await page.setInputFiles('[data-samen]', [
        file('balie.html', other),
        file('brief.html', '<p>Iets anders</p>'),
        file('kapot.html', own.slice(0, -60).replace('"versie":1', '"versie":')),
        file('nieuw.html', own.replace('"versie":1', '"versie":9')),
      ]);
      await page.waitForFunction(() => document.querySelector('[data-t="samen"]')!.textContent !== '');
      const told = await page.textContent('[data-t="samen"]');
      expect(told).toContain('Toegevoegd: balie.html.');
      expect(told).toContain('“brief.html” is geen bestand van de zelfscan.');
      expect(told).toContain('“kapot.html” is beschadigd.');
      expect(told).toContain('“nieuw.html” is van een nieuwere versie.');
      expect(await page.locator('[data-lijst="verschillen"] > li').count()).toBe(1);
      expect(await page.textContent('[data-lijst="verschillen"]')).toContain('Balie: niet');
      await page.setInputFiles('[data-vorig]', [file('vorig.html', own)]);
      await page.waitForFunction(() => document.querySelector('[data-t="vorig"]')!.textContent !== '');
      expect(await page.textContent('[data-t="vorig"]')).toContain(
        `1 antwoord is anders, ${count - 1} gelijk.`,
      );
      expect(await page.textContent('[data-lijst="veranderingen"]')).toMatch(/geregeld\s*niet/);
      await expectClean(page);
      await page.click('[data-samen-terug]');
      expect(await page.locator('[data-lijst="verschillen"] > li').count()).toBe(0);
      await page.click('[data-doe="wis"]');
      await page.click('[data-doe="ja"]');
      expect(await page.inputValue('#veld-door')).toBe('');
    });
  });

  test('can be read and printed without JavaScript, with blank forms to download', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      const text = await page.innerText('main');
      for (const words of [
        'Er is één plek om te melden',
        'Waarom vragen wij dit?',
        'Dit geldt niet voor ons',
      ])
        expect(text).toContain(words);
      expect(await page.locator('a[download]').count()).toBe(3);
      expect(await page.locator('.keep:visible, [data-kaart]:visible').count()).toBe(0);
    });
  });
});
