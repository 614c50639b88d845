import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { textInDocx, textInOdt } from '../support/office.ts';
import { expectClean, fileOf, openFile, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/or-pakket/';
const phone = { viewport: { width: 390, height: 844 } };
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Chooses with the keyboard, and goes on with Enter. */
async function choose(page: Page, ...values: string[]): Promise<void> {
  for (const value of values) {
    await page.focus(`form.ask input[value="${value}"]:visible`);
    await page.keyboard.press('Space');
  }
  await page.locator('[type="submit"]:visible').press('Enter');
}

describe('the package for a works council', () => {
  test('is made by keyboard on a phone: a right with its article, steps with a day, questions and a letter', async () => {
    await withTool(browser, path, phone, async (page) => {
      await expectClean(page);
      await page.locator('[type="submit"]:visible').press('Enter');
      expect(await page.title()).toMatch(/^Fout: /);
      await expectClean(page);
      await choose(page, 'or', 'zorg');
      await choose(page, 'camera', 'register');
      await choose(page, 'voorstel');
      await choose(page, 'deels');
      await page.fill('[name="organisatie"]', '<b>Zorggroep</b> =1+1');
      await page.fill('[name="vragen"]', `Wie leest mee?\n${'lang '.repeat(350)}\nمن يقرأ؟`);
      await page.locator('[type="submit"]:visible').press('Enter');
      expect(await page.textContent('h1[data-kop]')).toContain('Uw instemming is nodig');
      expect(await page.textContent('[data-lijst="rechten"]')).toContain('WOR, artikel 27 lid 1 onder l');
      expect(await page.textContent('[data-lijst="let-op"]')).toContain('De cao: Voor wat inhoudelijk');
      expect(await page.textContent('[data-lijst="stappen"]')).toMatch(/dag \d+ \w+ 20\d\d\. Kijk of/);
      expect(await page.textContent('[data-lijst="brief"]')).toContain('onder d, k en l');
      await expectClean(page);
      for (const [kind, read] of [
        ['docx', textInDocx],
        ['odt', textInOdt],
      ] as const) {
        const { name, bytes } = await fileOf(page, `[data-maak="${kind}"]`);
        expect(name).toMatch(new RegExp(`^or-pakket-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
        expect(read(bytes)).toContain('<b>Zorggroep</b>=1+1');
        expect(read(bytes)).toContain('Wieleestmee?');
      }
      const pdf = await fileOf(page, '[data-maak="pdf"]');
      expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 5))).toBe('%PDF-');
    });
  });

  test('comes back from its file, tells of what is too long, and refuses a damaged file', async () => {
    await withTool(browser, path, {}, async (page) => {
      await choose(page, 'pvt');
      await choose(page, 'protocol');
      await page.check('input[value="ingevoerd"]');
      await page.fill('[name="merkte-dag"]', '1');
      await page.fill('[name="merkte-maand"]', '1');
      await page.fill('[name="merkte-jaar"]', '2026');
      await page.locator('[type="submit"]:visible').press('Enter');
      await choose(page, 'nee');
      await page.fill('[name="vragen"]', 'x'.repeat(10_000));
      await page.locator('[type="submit"]:visible').press('Enter');
      expect(await page.textContent('[data-fouten]')).toContain('te lang');
      await page.fill('[name="vragen"]', 'Waarom?');
      await page.locator('[type="submit"]:visible').press('Enter');
      expect(await page.textContent('[data-t="termijn"]')).toContain('1 februari 2026');
      await expectClean(page);
      const { bytes } = await fileOf(page, '[data-doe="bewaar"]');
      const text = new TextDecoder().decode(bytes);
      await page.click('[data-doe="wis"]');
      await page.click('[data-doe="ja"]');
      await openFile(page, 'or-pakket.html', text.slice(0, -60));
      await expect.poll(() => page.textContent('[data-balk]')).toContain('beschadigd');
      await openFile(page, 'or-pakket.html', text.replace('"protocol"', '"protocol","weg"'));
      await expect.poll(() => page.textContent('[data-balk]')).toContain('Wat is de aanleiding?');
      expect(await page.inputValue('[name="vragen"]')).toBe('Waarom?');
    });
  });

  test('shows every question and right without JavaScript, with a blank document', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      const text = await page.innerText('main');
      for (const words of [
        'Voor welke raad is het pakket?',
        'Regelt de cao dit al?',
        'Alle rechten op een rij',
      ])
        expect(text).toContain(words);
      expect(await page.locator('a[download]').count()).toBe(3);
      await page.click('.rights summary >> nth=0');
      expect(await page.innerText('.rights')).toContain('WOR, artikel 31 lid 1');
    });
  });
});
