import { buffer } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeFaults } from './axe.ts';
import { withPage } from './browser.ts';

/**
 * Opens a tool, does the work, and sees to it that nothing went out, nothing was kept and nothing was complained of.
 * @param path of its page, with a slash on both sides
 */
export async function withTool(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser, options, async (page) => {
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const site = inject('site');
    await page.goto(site + path, { waitUntil: 'networkidle' });
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) requests.push(`${request.method()} ${request.url()}`);
    });
    await work(page);
    expect(complaints).toEqual([]);
    // Its own parts come in at a click; nothing that was typed goes out.
    const own = new RegExp(`^GET ${site}/(?:favicon\\.svg|_astro/[\\w.-]+\\.(?:js|ttf))$`);
    expect(requests.filter((request) => !own.test(request))).toEqual([]);
    expect(page.url()).toBe(site + path);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

/** Whether axe finds nothing and nothing sticks out, as the page stands now, by day and by night. */
export async function expectClean(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

/** Clicks what makes a file. @returns its name and its bytes */
export async function fileOf(page: Page, selector: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [made] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.click(selector),
  ]);
  return {
    name: made.suggestedFilename(),
    bytes: new Uint8Array(await buffer(await made.createReadStream())),
  };
}

/** Opens a saved file with the bar of the tool, as text. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('[data-balk] input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });
}

/** Opens a saved file in the bar of a tool. */
export const openSaved = (page: Page, text: string): Promise<void> =>
  page.setInputFiles('[data-balk] input[type="file"]', {
    name: 'x.html',
    mimeType: 'text/html',
    buffer: Buffer.from(text),
  });

/** Waits until the bar of a tool says something. */
export async function barSays(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('[data-titel]')!.textContent.includes(text),
    words,
  );
}

/**
 * Opens a foreign file, a damaged one and one of a newer version, and sees to it that each is refused in words.
 * @param own a file that the tool saved
 * @param unchanged is asked after each
 */
export async function expectRefusals(
  page: Page,
  own: string,
  unchanged?: () => Promise<void>,
): Promise<void> {
  for (const [text, words] of [
    ['<p>Iets anders</p>', 'herkennen wij niet'],
    [own.replace('"versie":1', '"versie":'), 'beschadigd'],
    [own.replace('"versie":1', '"versie":9'), 'nieuwere versie'],
  ] as const) {
    await openSaved(page, text);
    await barSays(page, words);
    await unchanged?.();
  }
}
