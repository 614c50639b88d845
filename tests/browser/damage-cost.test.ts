import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { partOf, textInDocx } from '../support/office.ts';
import { expectClean, fileOf, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/schadecalculator/';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Goes on until the outcome, filling in what is on the screen. */
async function walk(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (let at = 0; at < 12 && (await page.locator('[type="submit"]:visible').count()) > 0; at++) {
    for (const input of await page.locator('form.ask .input:visible').all()) {
      const text = typed[(await input.getAttribute('name')) ?? ''];
      if (text !== undefined) await input.fill(text);
    }
    await page.keyboard.press('Tab');
    await page.locator('[type="submit"]:visible').press('Enter');
  }
}

describe('the damage calculator', () => {
  test('comes to a range with its formula, a note and a sheet that goes on working', async () => {
    await withTool(browser, path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await expectClean(page);
      await walk(page, {
        incidenten: '100',
        'afhandelen-min': '200',
        'afhandelen-max': '300',
        'afhandelen-prijs': '50',
        'afhandelen-datum': '2026',
        'verzuim-min': 'veel',
        'reparatie-min': '1.000',
        'reparatie-bron': '=1+1 <b>bon</b>',
        maatregel: '5.000',
      });
      expect(await page.textContent('h1[data-kop]')).toContain('€\u00A011.000 tot €\u00A016.000');
      expect(await page.textContent('[data-t="niet-geteld"]')).toContain(
        'Verzuim (het aantal is geen getal)',
      );
      expect(await page.textContent('[data-lijst="posten"]')).toContain('200 tot 300 uur × € 50');
      expect(await page.textContent('[data-t="terug"]')).toContain('32 tot 46 incidenten minder');
      await expectClean(page);
      const note = await fileOf(page, '[data-maak="docx"]');
      expect(textInDocx(note.bytes)).toContain('=1+1<b>bon</b>');
      const sheet = await fileOf(page, '[data-maak="xlsx"]');
      expect(partOf(sheet.bytes, 'xl/worksheets/sheet1.xml')).toContain('SUMIF(');
    });
  });

  test('says what to do when nothing was filled in', async () => {
    await withTool(browser, path, {}, async (page) => {
      await walk(page, {});
      expect(await page.textContent('h1[data-kop]')).toContain('Er is nog niets om op te tellen');
      await expectClean(page);
    });
  });

  test('shows every question without JavaScript', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      expect(await page.innerText('main')).toContain('Hoeveel mensen vertrokken door agressie?');
    });
  });
});
