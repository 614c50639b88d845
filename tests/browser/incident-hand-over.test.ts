import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Tabs of one person, on a phone; other sites answer with an empty page. */
async function withTabs(work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  const other = (url: URL): boolean => url.origin !== new URL(inject('site')).origin;
  await context.route(other, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
  );
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
  await page.waitForSelector('[data-aan]');
  return page;
}

/** Opens the next tool by its link, in a tab of its own. */
async function follow(page: Page, name: string): Promise<Page> {
  const [next] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: `${name} (nieuw tabblad)` }).click(),
  ]);
  await next.waitForSelector('[data-aan]');
  return next;
}

const traces = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    address: location.search + location.hash,
    // The calendar counts its steps there, and nothing else.
    state: Object.keys((history.state as object | null) ?? {}).filter((key) => key !== 'at'),
    name: window.name,
    opener: window.opener as unknown,
  }));
const none = { local: 0, session: 0, databases: 0, address: '', state: [], name: '', opener: null };

const next = (page: Page): Promise<void> =>
  page.locator('[data-stap]:not(.away)').getByRole('button', { name: 'Verder' }).click();

async function answerAangiftehulp(page: Page): Promise<void> {
  const steps = [
    ['rol-slachtoffer'],
    ['wat-schelden', 'wat-dreigen'],
    [],
    ['werk-ov'],
    ['zelf-liever-niet'],
    ['bekend-nee'],
    ['letsel-geen'],
    ['schade-eigen'],
    ['discriminatie-nee'],
  ];
  for (const ids of steps) {
    for (const id of ids) await page.locator(`#veld-${id}`).check();
    if (ids.length === 0)
      for (const [part, text] of [
        ['dag', '26'],
        ['maand', '11'],
        ['jaar', '2026'],
      ] as const)
        await page.locator(`#veld-wanneer-${part}`).fill(text);
    await next(page);
  }
}

const checked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('form.ask :checked')].map(({ id }) => id));
const date = (page: Page): Promise<string[]> =>
  Promise.all(['dag', 'maand', 'jaar'].map((part) => page.locator(`#veld-dag-${part}`).inputValue()));

test('aangiftehulp, report, calendar: what is known goes along without a trace, and all leave together', async () => {
  await withTabs(async (context) => {
    const aid = await open(context, '/aangiftehulp/');
    await answerAangiftehulp(aid);
    const report = await follow(aid, 'Maak een verslag');
    const notice = report.locator('.taken');
    await notice.waitFor();
    expect(await notice.locator('p').innerText()).toBe(
      'Overgenomen uit uw aangiftehulp: datum, wat er gebeurde. Klopt het niet? Verander het hieronder.',
    );
    expect(await date(report)).toEqual(['26', '11', '2026']);
    expect(await checked(report)).toEqual(['veld-soort-schelden', 'veld-soort-dreigen']);
    expect(await traces(report)).toEqual(none);

    await report.locator('#veld-verhaal').fill('Hij riep: "Ik wacht je op."');
    for (const id of ['', '', '', 'ander-nee', 'aangever-werkgever']) {
      if (id) await report.locator(`#veld-${id}`).check();
      await next(report);
    }
    expect(await notice.isVisible()).toBe(false);
    const calendar = await follow(report, 'Zet de dagen in uw agenda');
    await calendar.locator('.taken').waitFor();
    expect(await date(calendar)).toEqual(['26', '11', '2026']);
    // The report does not ask for the role: it hands on what it was told.
    expect(await checked(calendar)).toEqual(['veld-rol-medewerker', 'veld-erbij-politie']);
    for (const page of [aid, report, calendar]) expect(await traces(page)).toEqual(none);

    const left = [aid, calendar].map((page) =>
      page.waitForURL((url) => !url.href.startsWith(inject('site'))),
    );
    await report.getByRole('link', { name: 'Snel weg' }).click();
    await Promise.all(left);
    for (const page of [aid, calendar]) expect(await page.title()).toBe('Weer');
  });
});

test('who opens a tool by themselves gets nothing; what came can go back, and wiping is for every tab', async () => {
  await withTabs(async (context) => {
    const aid = await open(context, '/aangiftehulp/');
    await answerAangiftehulp(aid);
    const own = await open(context, '/verslag/');
    const report = await follow(aid, 'Maak een verslag');
    await report.locator('.taken').waitFor();
    // One click, one answer.
    const second = await open(context, '/verslag/');
    for (const page of [own, second]) {
      expect(await date(page)).toEqual(['', '', '']);
      expect(await page.locator('.taken').count()).toBe(0);
    }

    await report.locator('#veld-verhaal').fill('Hij riep.');
    await report.getByRole('button', { name: 'Neem het niet over' }).click();
    expect(await date(report)).toEqual(['', '', '']);
    expect(await checked(report)).toEqual([]);
    expect(await report.locator('#veld-verhaal').inputValue()).toBe('Hij riep.');

    await own.getByRole('button', { name: 'Wis alles' }).click();
    expect(await own.locator('[data-balk]').innerText()).toContain('Ook van andere tabbladen');
    await own.getByRole('button', { name: 'Ja, wis alles' }).click();
    await report.waitForFunction(() => document.querySelector('textarea')!.value === '');
    await aid.waitForFunction(() => document.querySelectorAll('form.ask :checked').length === 0);
  });
});

test('without JavaScript the link is a plain link', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('site')}/aangiftehulp/`);
  expect(await page.locator('a[href="/verslag/"][target]').count()).toBe(0);
  await context.close();
});
