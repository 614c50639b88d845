import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { textInDocx } from '../support/office.ts';
import { expectClean, fileOf, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/teamkit/';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the team kit', () => {
  test('goes from a question to a wall and a sheet, by keyboard on a phone', async () => {
    await withTool(browser, path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.click('[type="submit"]:visible');
      expect(await page.title()).toMatch(/^Fout: /);
      await expectClean(page);
      for (const id of ['doel-grens', 'minuten-30', 'sector-zorg']) {
        await page.focus(`#veld-${id}`);
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-lijst="situaties"] > li').count()).toBe(9);
      await expectClean(page);
      const first = await page.textContent('[data-lijst="situaties"] > li');
      await page.focus('[data-andere]');
      await page.keyboard.press('Enter');
      expect(await page.textContent('[data-lijst="situaties"] > li')).not.toBe(first);
      await page.focus('[data-podium-open]');
      await page.keyboard.press('Enter');
      expect(await page.textContent('[data-t="podium-plek"]')).toBe('Situatie 1 van 9: kies stil uw kleur');
      await expectClean(page);
      await page.keyboard.press('Space');
      expect(await page.textContent('[data-t="podium-stop"]')).toBe('Ga door');
      for (let at = 0; at < 8; at++) await page.keyboard.press(at % 2 ? 's' : 'ArrowRight');
      expect(await page.textContent('[data-t="podium-plek"]')).toBe('Dilemma 9 van 9: kies samen');
      await expectClean(page);
      for (let at = 0; at < 3 && (await page.locator('.choices').count()) > 0; at++)
        await page.click('.choices');
      expect(await page.locator('.choices').count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-podium-open'))).toBe(true);
      await page.fill('#veld-zin', '<b>Stop</b> =1+1');
      await page.click('[type="submit"]:visible');
      expect(await page.textContent('h1[data-kop]')).toContain('Hang de afspraken op');
      await expectClean(page);
      const { bytes } = await fileOf(page, '[data-maak="docx"]');
      expect(textInDocx(bytes)).toContain('<b>Stop</b>=1+1');
    });
  });

  test('shows words on the wall that can be read from six metres', async () => {
    await withTool(browser, path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      for (const id of ['doel-grens', 'minuten-60']) await page.check(`#veld-${id}`);
      await page.click('[type="submit"]:visible');
      await page.click('[data-podium-open]');
      const size = (selector: string): Promise<number> =>
        page.evaluate((one) => parseFloat(getComputedStyle(document.querySelector(one)!).fontSize), selector);
      for (let at = 0; at < 13; at++) {
        expect(await size('#podium-kop')).toBeGreaterThanOrEqual(44);
        expect(
          await page.evaluate(
            () => document.querySelector('[data-podium]')!.scrollHeight - window.innerHeight,
          ),
        ).toBeLessThanOrEqual(0);
        await page.keyboard.press('ArrowRight');
      }
      expect(await size('.choices')).toBeGreaterThanOrEqual(44);
      expect(await size('.clock')).toBeGreaterThanOrEqual(44);
    });
  });

  test('has all situations and dilemmas without JavaScript, and cards to print', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      expect(await page.locator('.dilemma').count()).toBeGreaterThanOrEqual(24);
      expect(await page.locator('[data-podium]:visible').count()).toBe(0);
      await page.goto(`${inject('site')}${path}kaarten/`);
      expect(await page.locator('.cards li').count()).toBeGreaterThanOrEqual(60);
    });
  });
});
