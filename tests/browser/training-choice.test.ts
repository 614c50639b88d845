import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { barSays, expectClean, expectRefusals, fileOf, openSaved, withTool } from '../support/tool-page.ts';

const path = '/instrumenten/trainingskiezer/';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const questions = 9;

/** Chooses these answers by keyboard, question by question, until the outcome. */
async function walk(page: Page, chosen: readonly (readonly string[])[]): Promise<void> {
  for (const ids of chosen) {
    for (const id of ids) {
      await page.focus(`#veld-${id}`);
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
  }
}
const usual = [
  ['oorzaken-wachten', 'oorzaken-alarm'],
  ['bron-nog-niet'],
  ['samen-deels'],
  ['doel-begrenzen', 'doel-weten'],
  ['risico-frustratie'],
  ['groep-verspreid', 'grootte-groot'],
  ['tijd-dagdeel', 'herhalen-maand'],
  ['bevoegd-nee'],
] as const;

describe('the chooser of trainings', () => {
  test('goes by keyboard on a phone from the cause to an order, clean in every state', async () => {
    await withTool(browser, path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await expectClean(page);
      await page.click('[type="submit"]:visible');
      expect(await page.title()).toMatch(/^Fout: /);
      await expectClean(page);
      await walk(page, usual);
      expect(await page.locator('.progress:visible strong').textContent()).toBe(
        `Vraag ${questions} van ${questions}`,
      );
      await page.fill('#veld-situaties', '=1+1 <b>x</b>\nשלום\n' + 'y'.repeat(2900));
      await page.fill('#veld-start-dag', '31');
      await page.fill('#veld-start-maand', '2');
      await page.fill('#veld-start-jaar', '2027');
      await page.keyboard.press('Enter');
      expect(await page.title()).toMatch(/^Fout: /);
      await page.fill('#veld-start-dag', '1');
      await page.fill('#veld-start-maand', '3');
      await expectClean(page);
      await page.keyboard.press('Enter');
      expect(await page.textContent('h1[data-kop]')).toContain('Begin bij de oorzaak');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      await expectClean(page);
      const part = (name: string) => page.textContent(`[data-deel="${name}"]`);
      expect(await part('eerst')).toMatch(/Stap 1: de oorzaak.*Stap 2: iedereen samen/);
      expect(await part('eerst')).toContain('Gecontroleerd op');
      expect(await part('manieren')).toMatch(/Theorie presenteren.*E-learning.*Rollenspel/);
      expect(await part('anders')).toMatch(/Oefenen met een VR-bril.*wij vonden geen bron/);
      await page.click('[data-uitkomst] summary');
      await expectClean(page);
      expect(await page.textContent('[data-maanden="0"]')).toBe('maandag 22 februari 2027');
      for (const link of await page.locator('[data-uitkomst] [data-deel] a').all())
        expect(await link.getAttribute('href')).toMatch(/^\/[a-z-]+\/[a-z0-9-]+\/(?:#.*)?$/);
      const brief = await fileOf(page, '[data-maak="opdracht-docx"]');
      expect(brief.name).toMatch(/^opdracht-training-\d{4}-\d\d-\d\d\.docx$/);
      expect(textInDocx(brief.bytes)).toContain(squeezed('=1+1 <b>x</b>'));
      const asked = await fileOf(page, '[data-maak="vragen-odt"]');
      expect(textInOdt(asked.bytes)).toContain(squeezed('Wat raadt u ons af?'));
      const measured = await fileOf(page, '[data-maak="meten-pdf"]');
      expect(new TextDecoder('latin1').decode(measured.bytes)).toMatch(/^%PDF-/);
    });
  });

  test('keeps its answers in a file and takes it back; a damaged, foreign or newer one changes nothing', async () => {
    await withTool(browser, path, {}, async (page) => {
      await walk(page, usual);
      const { bytes, name } = await fileOf(page, '[data-doe="bewaar"]');
      expect(name).toMatch(/^trainingskiezer-\d{4}-\d\d-\d\d\.html$/);
      const own = new TextDecoder().decode(bytes);
      await expectRefusals(page, own, async () => {
        expect(await page.isChecked('#veld-bron-nog-niet')).toBe(true);
      });
      await page.click('[data-doe="wis"]');
      await page.click('[data-doe="ja"]');
      expect(await page.isChecked('#veld-bron-nog-niet')).toBe(false);
      // Of a time when an answer had another name: what is known comes back, what is not is told.
      await openSaved(page, own.replace('"bron":"nog-niet"', '"bron":"later"'));
      await barSays(page, 'Geopend');
      expect(await page.textContent('[data-tekst]')).toContain('Wat deed u aan de oorzaak?');
      expect(await page.isChecked('#veld-tijd-dagdeel')).toBe(true);
      await expectClean(page);
    });
  });

  test('can be read without JavaScript, with all ways of training and blank forms', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + path);
      const text = await page.innerText('main');
      for (const words of [
        'Wat moet iemand na afloop kunnen?',
        'Alle manieren, met waar ze op rusten',
        'VR-bril',
      ])
        expect(text).toContain(words);
      expect(await page.locator('.question:visible').count()).toBe(questions);
      expect(await page.locator('a[download]').count()).toBe(3);
      expect(await page.locator('.keep:visible, [data-uitkomst]:visible').count()).toBe(0);
    });
  });
});
