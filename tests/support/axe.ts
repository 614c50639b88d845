import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { layoutFaultsInPage } from './layout/faults-in-page.ts';
import { filesOf, pageFile, pageFingerprint, pageTypes, sitemapPaths } from './dist.ts';
import { fingerprint, PassedBefore, type TestTask } from '../../scripts/passed-before.ts';

/** WCAG 2.2 A and AA, and best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands, one line for each fault; empty when that is nothing.
 * @param only rules with one of these tags; all rules when left out
 */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  // The pages hold no frames, so nothing but axe itself is needed, and it needs to say only what is wrong.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  return page.evaluate(
    async (values) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(values && { runOnly: { type: 'tag', values } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      );
    },
    only && [...only],
  );
}

/** How somebody looks at a page. */
interface View {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

/** As wide as the widest layout that is looked at, so that it needs no other; above 1280 px no rule changes. */
const plain: View = { width: 1440, height: 900, colorScheme: 'light' };
const others: readonly View[] = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'dark' },
];
/** Widths at which every page must lie well, in pixels; the first is that of a page as it was opened. */
const widths = [1440, 1024, 768, 390, 320] as const;
/** Pages beside the sitemap: what a search shows, what is shown for a wrong address, and questions on their own. */
const questionPage = '/zoeken/?q=';
const besides = [
  `${questionPage}aangifte`,
  '/404.html',
  '/aangiftehulp/vraag/wat/',
  '/schade/vraag/wanneer/',
];

/** What is looked at: every page of the sitemap, and one of every type in all views. */
export function looks(): [address: string, view: View][] {
  const all = sitemapPaths();
  const types = new Set([...pageTypes(all), ...besides]);
  return [...all, ...besides].flatMap((address) =>
    [plain, ...(types.has(address) ? others : [])].map((view): [string, View] => [address, view]),
  );
}

/** The part of the work that an address falls in, whatever other addresses there are. */
export const partOf = (address: string, parts: number): number =>
  Number.parseInt(fingerprint(address).slice(0, 8), 16) % parts;

/** One window in which pages are opened, one after the other, and looked at in other views as they stand. */
class AxeWindow {
  readonly #page: Page;
  readonly #passed: PassedBefore;
  #address = '';
  #view = '';
  /** What the open page asked for, from the folder of the site. */
  #asked = new Set<string>();

  constructor(page: Page, passed: PassedBefore) {
    this.#page = page;
    this.#passed = passed;
    page.on('request', (request) => this.#asked.add(new URL(request.url()).pathname.slice(1)));
  }

  async #open(address: string, view: View): Promise<void> {
    const { colorScheme, ...viewport } = view;
    if (this.#view !== JSON.stringify(view)) {
      await this.#page.setViewportSize(viewport);
      await this.#page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      this.#view = JSON.stringify(view);
    }
    if (this.#address === address) return;
    this.#asked = new Set();
    await this.#page.goto(inject('site') + address);
    // The page of a question is what was found, which comes a moment later.
    if (address.startsWith(questionPage))
      await this.#page.waitForSelector('[data-zoekresultaat] >> visible=true');
    this.#address = address;
  }

  async faults(address: string, view: View): Promise<string[]> {
    await this.#open(address, view);
    return axeFaults(this.#page, tags);
  }

  /** What is wrong with how a page lies, at every width. */
  async layout(address: string): Promise<string[]> {
    const faults: string[] = [];
    for (const width of widths) {
      await this.#open(address, { width, height: width < 768 ? 844 : 900, colorScheme: 'light' });
      const found = await this.#page.evaluate(layoutFaultsInPage, {
        start: 150,
        screens: 1.5,
        act: width === 390 || width === 1440,
        covered: width === 390 || width === 1440,
      });
      faults.push(...found.map((fault) => `${width} px: ${fault}`));
    }
    return faults;
  }

  /** Remembers that a page passed, unless it loaded something that its fingerprint does not know of. */
  keep(address: string, key: string): void {
    const known = filesOf(address);
    const page = pageFile(address);
    const beyond = [...this.#asked].filter(
      (file) => !known.has(file) && file !== page && `${file}index.html` !== page,
    );
    if (beyond.length === 0) this.#passed.keep(key);
  }
}

/**
 * Tests one part of the pages with axe, and how they lie. What passed before, and loads the same files in the same browser, is not
 * looked at again.
 * @param part from 0
 */
export function testWithAxe(part: number, parts: number): void {
  const passed = new PassedBefore('axe', []);
  let browser: Browser;
  let window: AxeWindow;
  beforeAll(async () => {
    browser = await startBrowser();
    const page = await browser.newPage();
    // Sent to the browser once, for all pages that follow.
    await page.addInitScript(axe.source);
    window = new AxeWindow(page, passed);
  });
  afterAll(() => browser.close());

  /** Looks once at a page that did not pass before. */
  const look = async (
    { meta }: TestTask,
    address: string,
    view: string,
    faults: () => Promise<string[]>,
  ): Promise<void> => {
    const key = passed.key(browser.version(), pageFingerprint(address), view);
    if (passed.has(key)) {
      meta.before = true;
      return;
    }
    expect(await faults()).toEqual([]);
    window.keep(address, key);
  };
  const rows = Map.groupBy(
    looks().filter(([address]) => partOf(address, parts) === part),
    ([address]) => address,
  );
  // All that is asked of a page stands together, so that it is opened once.
  for (const [address, views] of rows) {
    for (const [, view] of views)
      test(`${address} at ${view.width} px, ${view.colorScheme}`, ({ task }) =>
        look(task, address, JSON.stringify(view), () => window.faults(address, view)));
    test(`${address} lies well at five widths`, ({ task }) =>
      look(task, address, 'layout', () => window.layout(address)));
  }
}
