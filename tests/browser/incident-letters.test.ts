import type { Browser, Page } from 'playwright-core';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { layoutFaultsInPage } from '../support/layout/faults-in-page.ts';
import { fileOf, withTool } from '../support/tool-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const faults = async (page: Page): Promise<string[]> => [
  ...(await axeFaults(page, tags)),
  ...(await page.evaluate(layoutFaultsInPage, { start: 150, screens: 1.5, covered: false })),
];
const next = (page: Page, name = 'Verder'): Promise<void> =>
  page.locator('[data-stap]:not(.away)').getByRole('button', { name }).click();
async function answer(page: Page, ...steps: string[][]): Promise<void> {
  for (const ids of steps) {
    for (const id of ids) await page.locator(`#veld-${id}`).check();
    await next(page);
  }
}
async function date(page: Page, field: string, ...parts: [string, string, string]): Promise<void> {
  for (const [at, part] of ['dag', 'maand', 'jaar'].entries())
    await page.locator(`#veld-${field}-${part}`).fill(parts[at]!);
}
const reaction = ['gedrag-dreigen', 'feiten-ja', 'gehoord-ja', 'eerder-nee', 'waar-overheid', 'nodig-ja'].map(
  (id) => [id],
);

test.for([320, 390, 768, 1024])(
  'at %i px: the letter of a reaction, in every state without a fault',
  async (width) => {
    const view = { viewport: { width, height: 844 }, reducedMotion: 'reduce' } as const;
    await withTool(browser, '/reactie/', view, async (page) => {
      await answer(page, ...reaction);
      expect(await page.locator('[data-brief] li strong').allInnerTexts()).toEqual([
        'Ontzegging van de toegang',
        'Einde van het verbod',
      ]);
      await page.getByRole('button', { name: 'Vul de brief verder in' }).click();
      expect(await faults(page)).toEqual([]);
      await page.locator('#veld-brief-woorden').fill('Ik wacht je op <b>\n[Ik] weet waar je woont');
      await date(page, 'brief-begin', '1', '12', '2026');
      await date(page, 'brief-einde', '30', '11', '2026');
      await next(page, 'Naar de brief');
      expect(await page.getByRole('alert').innerText()).toContain('Deze dag is te vroeg');
      expect(await faults(page)).toEqual([]);
      await date(page, 'brief-einde', '28', '2', '2027');
      await next(page, 'Naar de brief');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('deel-brief');
      await page.getByRole('button', { name: 'Ontzegging van de toegang: Lees' }).click();
      const letter = page.locator('[data-voorbeeld]');
      await letter.waitFor();
      expect(await letter.innerText()).toContain('“Ik wacht je op <b>” en “[Ik] weet waar je woont”');
      expect(await letter.innerText()).toContain('[heer of mevrouw, achternaam]');
      expect(await faults(page)).toEqual([]);
      const word = await fileOf(page, '[data-maak="brief-verbod.docx"]');
      expect(word.name).toMatch(/^brief-verbod-\d{4}-\d\d-\d\d\.docx$/);
      const xml = strFromU8(unzipSync(word.bytes)['word/document.xml']!);
      expect(xml).toContain('Ik wacht je op &lt;b&gt;');
      expect(xml).toContain('28 februari 2027');
      expect(strFromU8((await fileOf(page, '[data-maak="brief-verbod.odt"]')).bytes.slice(0, 2))).toBe('PK');
      expect(strFromU8((await fileOf(page, '[data-maak="brief-verbod.pdf"]')).bytes.slice(0, 4))).toBe(
        '%PDF',
      );
    });
  },
);

test('a report hands its place, words and damage on to the letters, and not the account', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  try {
    const report = await context.newPage();
    await report.goto(`${inject('site')}/verslag/`, { waitUntil: 'networkidle' });
    await report.locator('#veld-verhaal').fill('Hij riep: "Ik wacht je op." Ik was heel bang.');
    await next(report);
    await next(report);
    await report.locator('#veld-waar').fill('de balie');
    await report.locator('#veld-schade').fill('Bril € 289,50 (bon)');
    await next(report);
    await answer(report, ['ander-nee']);
    await report.locator('#veld-organisatie').fill('Gemeente Proefstad');
    await answer(report, ['aangever-werkgever']);
    const follow = async (name: string): Promise<Page> => {
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        report.getByRole('link', { name: `${name} (nieuw tabblad)` }).click(),
      ]);
      await tab.locator('.taken').waitFor();
      return tab;
    };
    const reply = await follow('Reageer naar de ander');
    await answer(reply, ...reaction);
    await reply.getByRole('button', { name: 'Ontzegging van de toegang: Lees' }).click();
    const text = await reply
      .locator('[data-voorbeeld] .to-fill')
      .first()
      .waitFor()
      .then(() => reply.locator('[data-voorbeeld]').innerText());
    expect(text).toContain('U zei: “Ik wacht je op.”');
    expect(text).toContain('was u in de balie');
    expect(text).toContain('namens Gemeente Proefstad');
    expect(text).not.toContain('bang');

    const claim = await follow('Vraag de schade terug');
    await answer(claim, ['rol-werkgever'], ['wat-eigen']);
    await date(claim, 'wanneer', '26', '11', '2026');
    await answer(claim, [], ['bekend-ja'], ['zaak-aangifte']);
    await claim.getByRole('button', { name: 'Aansprakelijkstelling: Lees' }).click();
    await claim.locator('[data-voorbeeld] .to-fill').first().waitFor();
    const asked = await claim.locator('[data-voorbeeld]').innerText();
    expect(asked).toContain('Totaal: € 289,50');
    expect(asked).toContain('Op 26 november 2026');
  } finally {
    await context.close();
  }
});

test('without JavaScript nothing asks for what no script will write', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${inject('site')}/reactie/`);
    expect(await page.locator('[data-stap="brief"]').isVisible()).toBe(false);
    expect(await page.locator('[data-stap]:visible').count()).toBe(6);
  });
});
