import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('searching', () => {
  test('search shows results while typing, filters them, keeps its state and announces the count', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/`);
      await page.getByRole('combobox').fill('aangifte');
      await page.waitForSelector('[data-zoekresultaat]');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      // Beside the list the filters stand open.
      await page.locator('[data-aantal="soort:instrumenten"]').filter({ hasText: /\d/ }).waitFor();
      const status = page.getByRole('status');
      const count = async (): Promise<number> => Number(/^\d+/.exec((await status.textContent()) ?? '')?.[0]);
      const all = await count();
      expect(all).toBeGreaterThan(3);
      const option = page.getByRole('checkbox', { name: /^Instrument/ });
      const promised = Number(await page.locator('[data-aantal="soort:instrumenten"]').textContent());
      await option.focus();
      await page.keyboard.press('Space');
      await page.waitForFunction(
        (before) => !document.querySelector('[role="status"]')!.textContent.startsWith(`${before} `),
        all,
      );
      expect(await count()).toBe(promised);
      const kinds = await page.locator('[data-zoekresultaat] [data-deel="soort"]').allTextContents();
      expect(new Set(kinds)).toEqual(new Set(['Instrument']));
      expect(new URL(page.url()).hash).toBe('#q=aangifte&soort=instrumenten');
      await page.goBack();
      await page.waitForFunction(
        (before) => document.querySelector('[role="status"]')!.textContent.startsWith(`${before} `),
        all,
      );
      await page.reload();
      await page.waitForSelector('[data-zoekresultaat]');
      expect(await count()).toBe(all);
      const links = await page
        .locator('[data-zoekresultaat]')
        .evaluateAll((items) => items.map((item) => item.querySelectorAll('a[href]').length));
      expect(new Set(links)).toEqual(new Set([1]));
    });
  });

  test('every result has its kind among the filters, so the counts of a group add up', async () => {
    await withPage(browser, {}, async (page) => {
      for (const question of ['agressie', 'cijfers per jaar', 'rapport', 'politie']) {
        await page.goto('about:blank');
        await page.goto(`${inject('site')}/zoeken/#q=${encodeURIComponent(question)}`);
        await page.locator('[data-aantal="soort:instrumenten"]').filter({ hasText: /\d/ }).waitFor();
        const counts = await page.locator('[data-aantal^="soort:"]').allTextContents();
        const text = (await page.getByRole('status').textContent()) ?? '';
        expect(
          counts.reduce((sum, count) => sum + Number(count), 0),
          question,
        ).toBe(Number(/\d+/.exec(text)?.[0]));
      }
    });
  });

  test('ten results at once and ten more when asked; what the sentence counts is what the list can show', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=agressie`);
      const hits = page.locator('[data-zoekresultaat]');
      const status = page.getByRole('status');
      await page.waitForSelector('[data-staat="gevonden"]');
      await expect.poll(() => hits.count()).toBe(10);
      await page.getByRole('button', { name: /^Toon nog 10 van de/ }).click();
      await expect.poll(() => hits.count()).toBe(20);
      expect(await page.locator('[data-zoekresultaat]:nth-child(11) a:focus').count()).toBe(1);
      // Under a filter the sentence is about the list under the filter.
      await page.getByRole('checkbox', { name: /^Dossier/ }).check();
      await expect.poll(() => status.textContent()).toMatch(/^\d+ van de \d+ resultaten/);
      const [shown] = /^\d+/.exec((await status.textContent()) ?? '') ?? [];
      // A page that answers in a sentence stands above the list, and counts with it.
      const above = await page.locator('[data-antwoord="zin"]:visible').count();
      await expect.poll(() => hits.count()).toBe(Math.min(10, Number(shown) - above));
      await page.getByRole('button', { name: 'Wis de keuzes' }).click();
      await expect.poll(() => status.textContent()).toMatch(/^\d+ resultaten voor/);
    });
  });

  test('on a phone the filters are folded, and a button that counts leads back to the list', async () => {
    await withPage(browser, { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=aangifte`);
      await page.waitForSelector('[data-zoekresultaat]');
      const option = page.getByRole('checkbox', { name: /^Instrument/ });
      expect(await option.isVisible()).toBe(false);
      await page.getByText('Maak de lijst korter').click();
      await option.check();
      const show = page.getByRole('button', { name: /^Toon \d+ resultaten$/ });
      // "2 van de 33 resultaten" above the list, "Toon 2 resultaten" under the filters.
      await expect
        .poll(async () => {
          const button = (await show.textContent()) ?? '';
          const status = (await page.getByRole('status').textContent()) ?? '';
          return status.includes('van de') && /\d+/.exec(button)?.[0] === status.split(' ')[0];
        })
        .toBe(true);
      const box = (await show.boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(844);
      await show.click();
      expect(await option.isVisible()).toBe(false);
      expect(await page.locator('summary [data-gekozen]').textContent()).toBe('1 gekozen');
      expect(await page.getByRole('status').evaluate((element) => element === document.activeElement)).toBe(
        true,
      );
    });
  });

  test('a search that finds nothing helps on', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=doxing&soort=trainingen`);
      await page.waitForSelector('[data-staat="niets"]');
      // Nothing under a filter is not nothing at all.
      expect(await page.getByRole('status').textContent()).toMatch(
        /^Niets gevonden voor “doxing” binnen uw keuzes\. Zonder keuzes: \d+ resultaten\.$/,
      );
      expect(await page.getByRole('main').getByRole('link', { name: 'Hulp en contact' }).isVisible()).toBe(
        true,
      );
    });
  });

  test('a typing error is mended out loud, and can be searched all the same', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=agresieprotocol`);
      const note = page.locator('[data-begrepen]');
      await note.getByText('Gezocht naar “agressieprotocol”.').waitFor();
      const answer = page.locator('[data-antwoord="zin"] a');
      expect(await answer.getAttribute('href')).toBe('/instrumenten/agressieprotocol/');
      await note.getByRole('button', { name: 'Zoek toch naar “agresieprotocol”' }).click();
      await page.waitForSelector('[data-staat="niets"]');
      expect(new URL(page.url()).hash).toBe('#q=agresieprotocol&letterlijk=ja');
      await page.goBack();
      await page.waitForSelector('[data-staat="gevonden"]');
    });
  });

  test('answers stand above the list: a sentence with its page, source and date, help at once, a file', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=doxing`);
      const answer = page.locator('[data-antwoord="zin"]');
      await answer.waitFor();
      expect(await answer.locator('[data-zin]').textContent()).toMatch(/\w.*\.$/);
      expect(await answer.getByRole('link').getAttribute('href')).toBe('/begrippen/doxing/');
      expect(await answer.locator('[data-bron]').textContent()).toMatch(
        /^Bron: .+ · Nagekeken op \d+ \w+ \d{4}$/,
      );
      const listed = page.locator('[data-zoekresultaat] a[href="/begrippen/doxing/"]');
      expect(await listed.count()).toBe(0);
      expect(await page.locator('[data-antwoord="nood"]').isVisible()).toBe(false);
      await page.getByRole('combobox').fill('112');
      const urgent = page.locator('[data-antwoord="nood"]');
      await urgent.waitFor();
      expect(await urgent.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
      await page.getByRole('combobox').fill('kaartje kwijt');
      const download = page.locator('[data-antwoord="download"] a');
      await download.waitFor();
      expect(await download.getAttribute('href')).toMatch(/\.pdf$/);
    });
  });

  test('who is in trouble reads 112 first, then what to do when a page is just about that, then what to do now', async () => {
    await withPage(browser, {}, async (page) => {
      const links = async (asked: string): Promise<(string | null)[]> => {
        await page.goto(`${inject('site')}/zoeken/#q=${encodeURIComponent(asked)}`);
        await page.locator('[data-antwoord="nood"]').waitFor();
        const shown = page.locator('[data-antwoorden] a:visible');
        return Promise.all((await shown.all()).map((link) => link.getAttribute('href')));
      };
      expect((await links('hij trekt een mes')).slice(0, 3)).toEqual([
        'tel:112',
        '/advies/mes-of-wapen/',
        '/net-gebeurd/',
      ]);
      expect((await links('ik ben net beroofd')).slice(0, 2)).toEqual(['tel:112', '/net-gebeurd/']);
    });
  });

  test('a subject that is not here leads to where it is, and nothing denies the list', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=rijbewijs%20verlengen`);
      const elsewhere = page.locator('[data-antwoord="elders"]');
      await elsewhere.waitFor();
      expect(await elsewhere.textContent()).toContain('gemeente');
      expect(await page.getByRole('status').textContent()).not.toMatch(/geen pagina/i);
      expect(await page.locator('[data-antwoord="zin"]').isVisible()).toBe(false);
    });
  });

  test('an excerpt stands around the words that were asked', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/#q=beroepsgeheim`);
      await page.waitForSelector('[data-zoekresultaat]');
      const marked = await page.locator('[data-zoekresultaat] mark').allTextContents();
      expect(marked.length).toBeGreaterThan(0);
      for (const word of marked) expect(word.toLowerCase()).toContain('beroepsgeheim');
    });
  });

  test('in the header: pages are suggested, by keyboard too, without an engine of WebAssembly', async () => {
    await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${inject('site')}/wet/sr-285/`);
      expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
      await page.getByRole('link', { name: 'Zoeken' }).first().click();
      const field = page.getByRole('combobox', { name: 'Waar zoekt u naar?' });
      await field.fill('meldf');
      const options = page.getByRole('option');
      await options.first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      const names = await options.allTextContents();
      expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
      expect(names.some((name) => /Meldformulier agressie\s+Instrument/.test(name))).toBe(true);
      await page.keyboard.press('ArrowDown');
      const active = await field.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.isVisible()).toBe(true);
      await field.fill('meldformulier');
      await options.filter({ hasText: 'Instrument' }).first().waitFor();
      const chosen = page.locator('[role="option"][aria-selected="true"]', { hasText: 'Instrument' });
      while ((await chosen.count()) === 0) await page.keyboard.press('ArrowDown');
      await field.press('Enter');
      await page.waitForURL(/\/instrumenten\//);
    });
  });

  test('a question from another page does not go to the server', async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${inject('site')}/`);
      await page.getByLabel('Waar zoekt u naar?').fill('gestalkt');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/zoeken\//);
      await page.waitForSelector('[data-zoekresultaat]');
      expect(new URL(page.url()).hash).toBe('#q=gestalkt');
      expect(asked.filter((url) => url.includes('gestalkt'))).toEqual([]);
    });
  });

  test('without JavaScript the page says why, and shows the choices as links', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${inject('site')}/zoeken/?q=aangifte`);
      await page.getByText('Daarvoor is JavaScript nodig').waitFor();
      const choices = page.getByRole('navigation', { name: 'Kiezen in plaats van zoeken' });
      expect(await choices.getByRole('link', { name: 'Zorg en welzijn' }).getAttribute('href')).toBe(
        '/sectoren/zorg/',
      );
      expect(await choices.getByRole('link', { name: 'Doe aangifte' }).isVisible()).toBe(true);
      expect(await page.getByRole('main').getByRole('link', { name: 'Alles van A tot Z' }).isVisible()).toBe(
        true,
      );
    });
  });
});
