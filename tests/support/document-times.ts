import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serveBuilt } from '../../scripts/serve-built.ts';
import { makeFiles } from '../../src/files/make-files.ts';
import { planFiles } from '../../src/files/plan/plan-files.ts';
import { Store } from '../../src/files/store/store.ts';
import { launchBrowser } from './browser-program.ts';

/** Something that was done, and how many milliseconds it took. */
export type Timed = [what: string, milliseconds: number];

async function timed(what: string, work: () => Promise<unknown>): Promise<Timed> {
  const start = performance.now();
  await work();
  return [what, performance.now() - start];
}

/**
 * Makes every document of the site as PDF, DOCX and ODT in an empty store, and again with what is there then.
 */
export async function documentTimes(root: string): Promise<Timed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'documenten-'));
  const plans = planFiles(root, 'https://voorbeeld.example').filter(({ path: place }) =>
    /^\/instrumenten\/.*\.(?:pdf|docx|odt)$/.test(place),
  );
  const make = async (): Promise<unknown> => makeFiles(plans, new Store(folder, ''));
  try {
    return [
      await timed(`all ${plans.length} documents, cold`, make),
      await timed(`all ${plans.length} documents, nothing changed`, make),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Goes through the damage calculator with one number, to where its documents are offered. */
async function walk(page: Page): Promise<void> {
  await page.locator('[name="incidenten"]').fill('100');
  for (let at = 0; at < 12 && (await page.locator('[type="submit"]:visible').count()) > 0; at++) {
    await page.keyboard.press('Tab');
    await page.locator('[type="submit"]:visible').press('Enter');
  }
}

/** From the click to the download of each kind of document in Chromium, the first time and the second. */
export async function browserDocumentTimes(dist: string): Promise<Timed[]> {
  const { address, server } = await serveBuilt(dist);
  const program = await launchBrowser();
  try {
    const browser = await chromium.connect(program.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(`${address}/instrumenten/schadecalculator/`, { waitUntil: 'networkidle' });
    await walk(page);
    const times: Timed[] = [];
    for (const kind of ['pdf', 'docx', 'odt'])
      for (const time of ['first', 'second'])
        times.push(
          await timed(`a ${kind} in the browser after the click, ${time}`, () =>
            Promise.all([
              page.waitForEvent('download'),
              page.locator(`[data-maak="${kind}"]:visible`).first().click(),
            ]),
          ),
        );
    return times;
  } finally {
    await program.close();
    server.close();
  }
}
