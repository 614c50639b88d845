import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { layoutFaultsInPage } from '../support/layout/faults-in-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' };
const views: [name: string, BrowserContextOptions][] = [
  ['a phone', phone],
  ['a phone in the dark', { ...phone, colorScheme: 'dark' }],
  ['a wide screen', { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }],
];

/** Opens a tool and waits until it is at work. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
  await page.waitForSelector('[data-aan]');
}

/** What is wrong with the page as it stands. */
const faults = async (page: Page): Promise<string[]> => [
  ...(await axeFaults(page, tags)),
  ...(await page.evaluate(layoutFaultsInPage, { start: 150, screens: 1.5, covered: false })),
];

/** What is in a file that was downloaded. */
const bytesOf = async (file: Download): Promise<Buffer> =>
  Buffer.concat((await (await file.createReadStream()).toArray()) as Buffer[]);

/** Traces that answers could leave: in storage, in the address or in the history. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    address: location.search + location.hash,
    state: JSON.stringify(history.state),
    name: window.name,
  }));
const none = { local: 0, session: 0, databases: 0, address: '', state: 'null', name: '' };

/** Marks answers with the keyboard and goes on with Enter. */
async function answer(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await page.locator(`#veld-${id}`).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
}

async function toOutcome(page: Page): Promise<void> {
  await answer(page, 'rol-slachtoffer');
  await answer(page, 'wat-schelden', 'wat-dreigen');
  for (const [part, text] of [
    ['dag', '26'],
    ['maand', '11'],
    ['jaar', '2026'],
  ] as const) {
    await page.locator(`#veld-wanneer-${part}`).focus();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  for (const id of [
    'werk-ov',
    'zelf-liever-niet',
    'bekend-nee',
    'letsel-geen',
    'schade-eigen',
    'discriminatie-nee',
  ])
    await answer(page, id);
}

describe('the list of who it just happened to', () => {
  const address = '/net-gebeurd/medewerker/lijst/';

  test.for(views)('on %s: by keyboard to a list that fits, without a fault', async ([, view]) => {
    await withPage(browser, view, async (page) => {
      await open(page, address);
      // What cannot wait stands above the questions.
      expect(await page.locator('.before').innerText()).toContain('Spoel nu met veel water.');
      expect(await page.getByRole('link', { name: '112' }).count()).toBe(1);
      expect(await faults(page)).toEqual([]);
      await answer(page, 'wat-spuug', 'gewond-spatten', 'weet-leidinggevende');
      const first = page.locator('.now li:visible').first();
      expect(await first.innerText()).toContain('Spoel oog, mond of wond.');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Uw lijst');
      expect(await page.locator('[data-over] span').innerText()).toContain('Spugen, bijten of bloed.');
      expect(await page.getByText('Bel uw leidinggevende.').isVisible()).toBe(false);
      await first.getByRole('checkbox').check();
      expect(await faults(page)).toEqual([]);
    });
  });

  test('leaves no trace, asks nothing of the network, and wipes its ticks too', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, address);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await answer(page, 'wat-dreiging');
      await page.locator('.now').getByRole('checkbox').first().check();
      expect(await traces(page)).toEqual(none);
      expect(asked).toEqual([]);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await page.getByRole('button', { name: 'Ja, wis alles' }).click();
      expect(await page.locator('my-list :checked').count()).toBe(0);
    });
  });

  test('quick exit leaves nothing to go back to', async () => {
    await withPage(browser, phone, async (page) => {
      await page.route('https://**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
      );
      await page.goto(`${inject('site')}/over/`);
      await open(page, address);
      await answer(page, 'wat-dreiging');
      await page.getByRole('link', { name: 'Snel weg' }).click();
      await page.waitForURL('https://**');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/over/');
    });
  });

  test('takes the numbers of a workplace along from the page of the role', async () => {
    await withPage(browser, phone, async (page) => {
      await page.goto(`${inject('site')}/net-gebeurd/#bel=l0612345678`);
      await page.getByRole('link', { name: 'Maak uw eigen lijst' }).click();
      await page.waitForSelector('[data-aan]');
      expect(await page.locator('workplace-numbers a').first().getAttribute('href')).toBe('tel:0612345678');
    });
  });

  test('without JavaScript every line is there with when it counts, and no answer can get into an address', async () => {
    await withPage(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site') + address);
      expect(await page.getByText('Bij: een mes of ander wapen.').first().isVisible()).toBe(true);
      await page.locator('#veld-wat-dreiging').check();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('');
    });
  });
});

describe('the aangiftehulp', () => {
  test.for(views)('on %s: by keyboard to the outcome, without a fault in any state', async ([, view]) => {
    await withPage(browser, view, async (page) => {
      await open(page, '/aangiftehulp/');
      expect(await faults(page)).toEqual([]);
      await page.locator('#veld-rol-slachtoffer').focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('alert').innerText()).toContain('Kies een antwoord');
      expect(await faults(page)).toEqual([]);
      await toOutcome(page);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Wij raden aangifte aan. Uw werkgever kan het doen.',
      );
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      const rows = await page.locator('[data-deel="wat"] .act').allInnerTexts();
      expect(rows).toContain('Doe aangifte van bedreiging.');
      expect(rows).toContain('Laat het slachtoffer zelf om vervolging vragen, binnen drie maanden.');
      expect(await page.locator('[data-deel] .law a').count()).toBeGreaterThan(8);
      expect(await faults(page)).toEqual([]);
    });
  });

  test('leaves no trace and asks nothing of the network while it is answered', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, '/aangiftehulp/');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await toOutcome(page);
      expect(await traces(page)).toEqual(none);
      expect(asked).toEqual([]);
    });
  });

  test('a change keeps later answers that still hold', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, '/aangiftehulp/');
      await toOutcome(page);
      await page.getByRole('button', { name: 'Terug naar de vragen' }).click();
      await page.getByRole('button', { name: 'Wijzig: Bij wie werkt het slachtoffer?' }).click();
      await page.locator('#veld-werk-overheid').check();
      for (let left = 6; left > 0; left--)
        await page.locator('[data-stap]:not(.away)').getByRole('button', { name: 'Verder' }).click();
      const rows = await page.locator('[data-deel="wat"] .act').allInnerTexts();
      expect(rows).toContain('Waarschijnlijk niet nodig. Laat voor de zekerheid toch een klacht opnemen.');
      expect(rows).toContain('Zeg meteen dat er schade is, en vraag om te voegen.');
    });
  });

  test('without JavaScript all questions stand below each other, and a page has every outcome', async () => {
    await withPage(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${inject('site')}/aangiftehulp/`);
      expect(await page.locator('[data-stap]:visible').count()).toBe(9);
      await page.getByRole('link', { name: 'Alle uitkomsten op een rij' }).click();
      expect(await page.getByText('Doe aangifte van bedreiging.').isVisible()).toBe(true);
      expect(await page.getByText('Bij: dreigen.').first().isVisible()).toBe(true);
    });
  });
});

describe('the calendar', () => {
  test.for(views)('on %s: by keyboard to the days and the file, without a fault', async ([, view]) => {
    await withPage(browser, view, async (page) => {
      await open(page, '/nazorgkalender/');
      expect(await faults(page)).toEqual([]);
      for (const [part, text] of [
        ['dag', '26'],
        ['maand', '13'],
        ['jaar', '2026'],
      ] as const) {
        await page.locator(`#veld-dag-${part}`).focus();
        await page.keyboard.type(text);
      }
      await answer(page, 'rol-leidinggevende', 'erbij-politie');
      expect(await page.getByRole('alert').innerText()).toContain('De maand klopt niet');
      expect(await faults(page)).toEqual([]);
      await page.locator('#veld-dag-maand').fill('11');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Uw 9 dagen, op één lijn');
      expect(await page.locator('[data-lijst] time').count()).toBe(10);
      expect(await faults(page)).toEqual([]);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Agenda (.ics)' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('nazorgkalender.ics');
      const ics = (await bytesOf(file)).toString();
      expect(ics).toContain('DTSTART;VALUE=DATE:20261127');
      expect(ics).not.toMatch(/agress|dreig|incident/i);
      expect({ ...(await traces(page)), state: '' }).toEqual({ ...none, state: '' });
    });
  });
});

describe('the report', () => {
  test.for(views)('on %s: by keyboard to every document, without a fault or a trace', async ([, view]) => {
    await withPage(browser, view, async (page) => {
      await open(page, '/verslag/');
      expect(await faults(page)).toEqual([]);
      const next = () =>
        page.locator('[data-stap]:not(.away)').getByRole('button', { name: 'Verder' }).click();
      await page.locator('#veld-verhaal').focus();
      await page.keyboard.type('Om 11.05 kwam hij binnen. Hij riep: "Ik wacht je op." Ik was bang.');
      await next();
      expect(await page.locator('[data-zinnen] li').count()).toBe(3);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Later: zin 1' }).click();
      expect(await page.locator('[data-zinnen] li p').first().innerText()).toBe(
        'Hij riep: "Ik wacht je op."',
      );
      await next();
      expect(await faults(page)).toEqual([]);
      await page.locator('#veld-schade').fill('Bril');
      await next();
      await answer(page, 'ander-nee');
      await answer(page, 'aangever-werkgever');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Uw verslag is klaar om mee te nemen',
      );
      expect(await page.locator('[data-feiten] li').allInnerTexts()).toEqual([
        'Hij riep: "Ik wacht je op."',
        '11.05 uur. Om 11.05 kwam hij binnen.',
      ]);
      expect(await faults(page)).toEqual([]);
      expect(await traces(page)).toEqual(none);
      for (const [stuk, soort, start] of [
        ['melding', 'docx', 'PK'],
        ['concept-aangifte', 'odt', 'PK'],
        ['schadelijst', 'pdf', '%PDF'],
        ['concept-aangifte', 'json', '{'],
      ] as const) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-stuk="${stuk}"][data-soort="${soort}"]`).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(new RegExp(`^${stuk}-\\d{4}-\\d\\d-\\d\\d\\.${soort}$`));
        expect((await bytesOf(file)).subarray(0, start.length).toString()).toBe(start);
      }
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await page.getByRole('button', { name: 'Ja, wis alles' }).click();
      expect(await page.locator('[data-feiten], [data-zinnen]').allInnerTexts()).toEqual(['', '']);
    });
  });
});
