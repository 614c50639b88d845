import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.ts';
import { serveBuilt } from '../../scripts/serve-built.ts';
import { driveToEnd, incidentAddresses } from './incident-tools.ts';

type Time = [what: string, ms: number];

/** Counts in the page from each click on the button of a question to what it brings on the screen. */
const countWaits = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener(
      'click',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          document.documentElement.dataset.wait = String(performance.now() - start);
        });
      },
      true,
    );
  });
const lastWait = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => 'wait' in document.documentElement.dataset);
  return page.evaluate(() => Number(document.documentElement.dataset.wait));
};

/** Buttons that make documents, of the tools that have them. */
const documents = [
  ['/verslag/', '[data-stuk="concept-aangifte"][data-soort="%"]'],
  ['/schade/', '[data-maak="brief-aansprakelijk.%"]'],
] as const;

/**
 * How long somebody waits for the tools after an incident, in ms: for the first output, and for each kind of document,
 * the first of which brings what writes it.
 * @param dist folder of the built site
 */
export async function incidentTimes(dist: string): Promise<Time[]> {
  const { address: site, server } = await serveBuilt(dist);
  const browser = await chromium.launch({
    ...(await ensureChromium()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const times: Time[] = [];
  try {
    for (const address of incidentAddresses) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(site + address, { waitUntil: 'networkidle' });
      await countWaits(page);
      await driveToEnd(page);
      times.push([`${address}: last answer to outcome`, await lastWait(page)]);
      for (const kind of ['docx', 'odt', 'pdf']) {
        const button = documents.find(([of]) => of === address)?.[1].replace('%', kind);
        if (!button) continue;
        const start = performance.now();
        await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
        times.push([`  ${kind}`, performance.now() - start]);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return times;
}
