import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';
import { startBrowser } from '../support/browser.ts';
import { built, pageFile, pageFingerprint, pageTypes, sitemapPaths } from '../support/dist.ts';
import { paperFaults, sheetsOf } from '../support/paper.ts';
import { OpenPdf } from '../support/pdf.ts';

const all = sitemapPaths();
/** Most sheets for what hangs on a wall or is taken along: one for an hour in which nobody turns a page. */
const most: readonly [address: RegExp, sheets: number][] = [
  [/^\/(?:net-gebeurd|en\/just-happened)\/[^/]+\/$/, 1],
  [/^\/maatregelen\/[^/]+\/$/, 4],
  [/^\/cijfers\/$/, 7],
];
const limit = (address: string): number => most.find(([pattern]) => pattern.test(address))?.[1] ?? Infinity;
const addresses = [...new Set([...all.filter((address) => limit(address) < Infinity), ...pageTypes(all)])];

const passed = new PassedBefore('paper', [
  'tests/browser/paper.test.ts',
  'tests/support/paper.ts',
  'src/styles/print.css',
]);
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The page as the browser prints it, with the paper of its own styles. */
async function printed(address: string): Promise<OpenPdf> {
  await page.goto(inject('site') + address);
  return OpenPdf.open(await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true }));
}

describe('on paper no sheet is nearly empty, no heading stands alone at the foot, and what is short stays short', () => {
  test.for(addresses)('%s', async (address, { task }) => {
    await passed.once(task, passed.key(browser.version(), pageFingerprint(address)), async () => {
      expect(paperFaults(sheetsOf(await printed(address)), limit(address))).toEqual([]);
    });
  });
});

describe('what was chosen in a tool stands on paper, also by a browser that prints no grounds', () => {
  const tools = all.filter((address) => built(pageFile(address)).includes('data-stappen'));

  test.for(tools)('%s', async (address) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
    const faults = await page.evaluate(() => {
      const groups = Map.groupBy(
        document.querySelectorAll<HTMLInputElement>(
          '.question:not([hidden]) input:is([type="radio"], [type="checkbox"])',
        ),
        ({ name }) => name,
      );
      return [...groups].flatMap(([name, [first, ...others]]) => {
        first!.checked = true;
        const bare =
          getComputedStyle(first!).appearance === 'none' &&
          getComputedStyle(first!).printColorAdjust !== 'exact';
        // A list to tick keeps what is still to do; of answers to a question only what was chosen is printed.
        const left = others.filter((other) => other.closest('.answer') && other.checkVisibility());
        first!.checked = false;
        return [
          ...(bare ? [`${name}: the mark is a ground, which is not printed`] : []),
          ...(left.length > 0 ? [`${name}: ${left.length} answers that nobody chose are printed`] : []),
        ];
      });
    });
    await page.emulateMedia({ media: null });
    expect(faults).toEqual([]);
  });

  test('there are such tools', () => {
    expect(tools.length).toBeGreaterThan(10);
  });
});

test('the judge sees a sheet that is nearly empty, a heading that is torn off, and how many sheets there are', async () => {
  // Not under the policy of the site, which refuses styles of a test.
  await page.goto('about:blank');
  const text = '<p>Tekst</p>'.repeat(12);
  await page.setContent(
    `<html lang="nl"><style>h2 { break-after: page } .fill { height: 100mm; background: #000 }</style>
     <h1>Titel</h1>${text}<div class="fill"></div><h2>Alleen</h2>${text}<div style="break-after: page"></div>${text}</html>`,
  );
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  const sheets = sheetsOf(await OpenPdf.open(pdf));
  expect(sheets.length).toBe(3);
  expect(sheets.some(({ torn }) => torn === 'H2')).toBe(true);
  await page.setContent('<p>Eerst</p><div style="break-after: page"></div><p>Dan</p>');
  const short = sheetsOf(await OpenPdf.open(await page.pdf({ format: 'A4', tagged: true })));
  expect(paperFaults(short, 1)).toEqual([
    '2 sheets, at most 1',
    expect.stringMatching(/^sheet 1 of 2 is \d % full$/),
  ]);
});
