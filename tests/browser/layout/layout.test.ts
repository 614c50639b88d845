import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PassedBefore } from '../../../scripts/passed-before.ts';
import { startBrowser } from '../../support/browser.ts';
import { pageFingerprint, pageTypes, sitemapPaths, typeOf } from '../../support/dist.ts';
import { boxesInPage } from '../../support/layout/boxes-in-page.ts';
import { drawBoxes, type View } from '../../support/layout/draw-boxes.ts';

/** Pixels to which everything is rounded: fonts are the site's own, and what is left differs by less. */
const step = 8;
const widths = [320, 390, 768, 1024, 1440];
/** Width of a sheet of A4 between the margins that the print styles leave, in pixels. */
const sheet = 680;
const drawings = path.resolve(import.meta.dirname, 'drawings');

const addresses = pageTypes(sitemapPaths());
const fileFor = (address: string): string => `${typeOf(address).replaceAll('/', '-')}.txt`;
const passed = new PassedBefore('boxes', ['tests/browser/layout']);
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function viewOf(name: string, width: number): Promise<View> {
  await page.setViewportSize({ width, height: 900 });
  return { name, boxes: await page.evaluate(boxesInPage, step) };
}

// Renewed on purpose, after a look: vitest with -u. The address of a page is not in its drawing, so that a new page
// of the same type changes nothing.
describe('the main parts of every type of page lie where they lay', () => {
  test.for(addresses)('%s', async (address, { task }) => {
    await passed.once(task, passed.key(browser.version(), pageFingerprint(address)), async () => {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(inject('site') + address);
      const views: View[] = [];
      for (const width of widths) views.push(await viewOf(String(width), width));
      await page.emulateMedia({ media: 'print' });
      views.push(await viewOf('print', sheet));
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      for (const width of [390, 1440]) {
        const dark = await viewOf('dark', width);
        expect(dark.boxes, `dark at ${width} px`).toEqual(
          views.find(({ name }) => name === String(width))!.boxes,
        );
      }
      await expect(drawBoxes(views)).toMatchFileSnapshot(path.join(drawings, fileFor(address)));
    });
  });
});

test('there is a drawing of every type of page, and of nothing else', () => {
  expect(readdirSync(drawings).sort()).toEqual([...new Set(addresses.map(fileFor))].sort());
});

test('a part that moves changes its line alone', () => {
  const box = (name: string, place: string) => ({ name, place });
  const before = drawBoxes([{ name: '390', boxes: [box('h1', '16+360 ↓8'), box('footer', '0+392 ↓40')] }]);
  const after = drawBoxes([{ name: '390', boxes: [box('h1', '16+360 ↓8'), box('footer', '0+392 ↓56')] }]);
  const lines = before.split('\n').filter((line, at) => line !== after.split('\n')[at]);
  expect(lines).toEqual(['footer  0+392 ↓40']);
  expect(readFileSync(path.join(drawings, fileFor('/')), 'utf8')).toContain('320');
});
