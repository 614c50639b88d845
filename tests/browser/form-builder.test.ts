import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { barSays, expectClean, expectRefusals, fileOf, openSaved, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/formulierbouwer/';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The question or finding on the screen; the head of the first page is another. */
const heading = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('h1[data-kop]')?.textContent ?? '');
/** Goes on by keyboard until a heading says this. */
async function onTo(page: Page, words: string): Promise<void> {
  for (let at = 0; at < 12 && !(await heading(page)).includes(words); at++)
    await page.locator('[type="submit"]:visible').press('Enter');
  expect(await heading(page)).toContain(words);
}

describe('the form builder', () => {
  test('goes by keyboard on a phone to a form in five kinds of file, clean in every state', async () => {
    await withTool(browser, path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await expectClean(page);
      await page.click('[type="submit"]:visible');
      expect(await page.title()).toMatch(/^Fout: /);
      await page.fill('#veld-organisatie', 'Gemeente <b>X</b>');
      await page.fill('#veld-locaties', 'Stadhuis\nBalie Zuid');
      await page.focus('#veld-set-kort');
      await page.keyboard.press('Space');
      await onTo(page, 'weten over wat er gebeurde');
      expect(await page.isChecked('#veld-velden-gebeurtenis-datum')).toBe(true);
      expect(await page.isChecked('#veld-velden-gebeurtenis-middel')).toBe(false);
      await expectClean(page);
      // Nothing about the other person is ever on by itself; who turns it on reads what the law asks.
      await onTo(page, 'vragen wie het was');
      expect(await page.locator('input[name="velden-ander"]:checked').count()).toBe(0);
      expect(await page.locator('.note:visible').count()).toBe(0);
      await page.focus('#veld-velden-ander-wie');
      await page.keyboard.press('Space');
      expect(await page.textContent('.note:visible')).toContain('U vraagt gegevens over de ander');
      await expectClean(page);
      await onTo(page, 'Wat mist er nog');
      await page.fill('#veld-eigen', '=1+1 <b>x</b>\nVoertuig: bus / tram\nשלום\n' + 'y'.repeat(10_000));
      await page.locator('[type="submit"]:visible').press('Enter');
      expect(await page.title()).toMatch(/^Fout: /);
      await expectClean(page);
      await page.fill('#veld-eigen', '=1+1 <b>x</b>\nVoertuig: bus / tram\nשלום');
      await onTo(page, 'Uw formulier staat klaar');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      await expectClean(page);
      const docx = await fileOf(page, '[data-maak="docx"]');
      expect(docx.name).toMatch(/^meldformulier-\d{4}-\d\d-\d\d\.docx$/);
      expect(textInDocx(docx.bytes)).toContain(squeezed('Balie Zuid'));
      const odt = await fileOf(page, '[data-maak="odt"]');
      expect(textInOdt(odt.bytes)).toContain(squeezed('=1+1 <b>x</b>'));
      const pdf = await fileOf(page, '[data-maak="pdf"]');
      expect(new TextDecoder('latin1').decode(pdf.bytes)).toContain('/AcroForm');
      const csv = new TextDecoder().decode((await fileOf(page, '[data-maak="csv"]')).bytes);
      expect(csv).toContain("'=1+1 <b>x</b>;Voertuig;");
      const json = await fileOf(page, '[data-maak="json"]');
      expect(json.name).toMatch(/\.schema\.json$/);
      const schema = JSON.parse(new TextDecoder().decode(json.bytes)) as {
        description: string;
        properties: object;
      };
      expect(schema.description).toContain('/data/formaat/concept-aangifte-1.json');
      expect(Object.keys(schema.properties)).toEqual(
        expect.arrayContaining(['incident', 'verloop', 'ander', 'overig']),
      );
    });
  });

  test('keeps fields that were chosen by hand, makes nothing of nothing, and opens files that are ours', async () => {
    await withTool(browser, path, {}, async (page) => {
      await page.check('#veld-set-kort');
      await onTo(page, 'weten over wat er gebeurde');
      await page.uncheck('#veld-velden-gebeurtenis-tijd');
      const { bytes } = await fileOf(page, '[data-doe="bewaar"]');
      const own = new TextDecoder().decode(bytes);
      await page.goBack();
      await page.check('#veld-set-volledig');
      expect(await page.isChecked('#veld-velden-gebeurtenis-tijd')).toBe(false);
      await page.click('[data-doe="wis"]');
      await page.click('[data-doe="ja"]');
      await page.check('#veld-set-leeg');
      await onTo(page, 'Er staat nog niets');
      await expectClean(page);
      await page.click('[data-maak="csv"]');
      expect(await page.textContent('[data-t="bestand"]')).toContain('kies minstens één veld');
      await expectRefusals(page, own);
      await page.click('[data-doe="wis"]');
      await page.click('[data-doe="ja"]');
      // A field that is no longer there does not come back, the others do.
      await openSaved(
        page,
        own.replace('"velden-gebeurtenis":["datum"', '"velden-gebeurtenis":["weg","datum"'),
      );
      await barSays(page, 'Geopend');
      expect(await page.isChecked('#veld-velden-gebeurtenis-datum')).toBe(true);
      expect(await page.isChecked('#veld-velden-gebeurtenis-tijd')).toBe(false);
    });
  });

  test('shows every field without JavaScript, with what the law asks and a form that is ready', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      const text = await page.innerText('main');
      for (const words of [
        'Wie zag of hoorde het?',
        'U vraagt gegevens over de ander',
        'Hoe lang bewaart u een melding?',
      ])
        expect(text).toContain(words);
      expect(await page.locator('a[download]').count()).toBe(3);
      expect(await page.locator('.keep:visible, [data-uitkomst]:visible').count()).toBe(0);
    });
  });
});
