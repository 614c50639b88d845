import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { textInDocx, textInOdt } from '../support/office.ts';
import { expectClean, fileOf, openFile, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/risicokaart/';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const next = (page: Page): Promise<void> => page.locator('[type="submit"]:visible').press('Enter');

/** Chooses with the keyboard, and goes on with Enter. */
async function choose(page: Page, ...values: string[]): Promise<void> {
  for (const value of values) {
    await page.focus(`form.ask input[value="${value}"]:visible`);
    await page.keyboard.press('Space');
  }
  await next(page);
}

describe('the risk card', () => {
  test('is made by keyboard on a phone, for a function', async () => {
    await withTool(browser, path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await expectClean(page);
      await next(page);
      expect(await page.title()).toMatch(/^Fout: /);
      await page.check('input[value="functie"]');
      await page.fill('[name="functie"]', '<b>Wijkteam</b> =1+1');
      await next(page);
      await choose(page, 'slecht-nieuws');
      await choose(page, 'thuis');
      await choose(page, 'avond');
      await choose(page, 'soms');
      await choose(page, 'bekend');
      await expectClean(page);
      await page.fill('[name="wie-4"]', 'iedereen weg, Eva belt 112');
      await next(page);
      await page.fill('[name="eigen"]', `من يتصل؟\n${'lang '.repeat(100)}`);
      await next(page);
      expect(await page.textContent('h1[data-kop]')).toMatch(/^U regelt vooraf \d+ dingen$/);
      expect(await page.textContent('[data-lijst="regels"]')).toContain('Breng slecht nieuws niet alleen.');
      expect(await page.textContent('[data-lijst="niveaus"]')).toContain('Eva belt 112');
      await expectClean(page);
      for (const [kind, read] of [
        ['docx', textInDocx],
        ['odt', textInOdt],
      ] as const) {
        const card = read((await fileOf(page, `[data-maak="kaart-${kind}"]`)).bytes);
        expect(card).toContain('<b>Wijkteam</b>=1+1');
        expect(card).toContain('Evabelt112');
        const list = await fileOf(page, `[data-maak="lijst-${kind}"]`);
        expect(list.name).toMatch(/^vooraf-regelen-/);
        expect(read(list.bytes)).toContain('Eerstdebron');
      }
      const pdf = await fileOf(page, '[data-maak="kaart-pdf"]');
      expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 5))).toBe('%PDF-');
    });
  });

  test('for one person asks who may see it, warns of a word, and comes back from its file', async () => {
    await withTool(browser, path, {}, async (page) => {
      await page.check('input[value="client"]');
      await page.fill('[name="kenmerk"]', 'D-1234');
      await next(page);
      await choose(page, 'zorg');
      await choose(page, 'kamer');
      for (let at = 0; at < 4; at++) await next(page);
      await page.fill('[name="wie-ziet"]', 'verzorgenden van afdeling 2');
      await next(page);
      await page.fill('[name="eigen"]', 'x'.repeat(10_000));
      await next(page);
      expect(await page.textContent('[data-fouten]')).toContain('te lang');
      await page.fill('[name="eigen"]', 'Let op: dronken');
      await next(page);
      expect(await page.textContent('[data-t="woorden"]')).toContain('“dronken”');
      expect(await page.textContent('[data-lijst="privacy"]')).toContain('gezondheid');
      await expectClean(page);
      const text = new TextDecoder().decode((await fileOf(page, '[data-doe="bewaar"]')).bytes);
      await page.click('[data-doe="wis"]');
      await page.click('[data-doe="ja"]');
      await openFile(page, 'risicokaart.html', text.slice(0, -60));
      await expect.poll(() => page.textContent('[data-balk]')).toContain('beschadigd');
      await openFile(page, 'risicokaart.html', text.replace('"zorg"', '"zorg","weg"'));
      await expect.poll(() => page.textContent('[data-balk]')).toContain('Wat doet iemand in dit werk?');
      expect(await page.inputValue('[name="kenmerk"]')).toBe('D-1234');
    });
  });

  test('shows every question without JavaScript, with a blank form', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      const text = await page.innerText('main');
      for (const words of ['Wat doet iemand in dit werk?', 'Niveau 4, gevaar: wie handelt?'])
        expect(text).toContain(words);
      expect(await page.locator('a[download]').count()).toBe(3);
    });
  });
});
