import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { code, fingerprintOf, PassedBefore } from '../../scripts/passed-before.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { copyProject, ownNode, plainEnv } from '../support/project-copy.ts';
import { anyPort } from '../support/servers/start.ts';

const entry = 'content/advies/uitgescholden-aan-de-balie.mdx';
const address = '/advies/uitgescholden-aan-de-balie/';
/** A page that should have been checked again long ago. */
const overdue = 'content/advies/mes-of-wapen.mdx';
/** A busy machine takes its time. */
const patient = { timeout: 150_000 };
vi.setConfig({ testTimeout: 400_000 });
let folder: string;
let dev: ChildProcess;
let site: string;
let browser: Browser;
let right: string;
const passed = new PassedBefore('preview', [...code, 'tests/preview']);
/** Other pages do not change what the preview does with these. */
const { around, part } = passed.together(
  passed.key(fingerprintOf([entry, overdue, 'content/instellingen.yaml', 'content/woorden.yaml'])),
);

const write = (text: string): void => {
  writeFileSync(path.join(folder, entry), text);
};

beforeAll(
  around(async () => {
    folder = copyProject();
    right = readFileSync(path.join(folder, entry), 'utf8');
    write(right.replace('fase: tijdens', 'fase: tijden'));
    const old = readFileSync(path.join(folder, overdue), 'utf8')
      .replace(/^gecontroleerdOp: .*/m, 'gecontroleerdOp: 2022-03-01')
      .replace(/^controlerenVoor: .*/m, 'controlerenVoor: 2024-03-01');
    writeFileSync(path.join(folder, overdue), old);
    const port = await anyPort();
    site = `http://localhost:${port}`;
    dev = spawn(ownNode(), ['scripts/dev.ts', '--port', String(port)], {
      cwd: folder,
      stdio: 'ignore',
      env: plainEnv(),
    });
    browser = await startBrowser();
  }),
);
afterAll(
  around(async () => {
    const ended = once(dev, 'exit');
    dev.kill();
    // Until it is gone it may write into the folder that goes.
    await ended;
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }),
);

const visit = (work: (page: Page) => Promise<void>): Promise<void> =>
  withPage(browser, { viewport: { width: 1440, height: 900 } }, work);

/** Goes to a page once something listens there. */
async function open(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.goto(site + address).then(
          () => true,
          () => false,
        ),
      patient,
    )
    .toBe(true);
}

test(
  'started on a mistake, the preview says what to mend, and comes by itself when it is mended',
  part(async () => {
    await visit(async (page) => {
      await open(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Eén fout in de inhoud. Zo kan de site niet online.',
      );
      expect(await page.locator('li').first().innerText()).toMatch(
        /uitgescholden-aan-de-balie\.mdx:\d+:1 fase\s+De waarde "tijden" bestaat niet\. Bedoelde u "tijdens"\?/,
      );
      write(right);
      // The page asks again by itself; nobody touches the browser.
      await page.getByRole('heading', { level: 1, name: 'Uitgescholden aan de balie' }).waitFor(patient);
    });
  }),
);

test(
  'the bar tells how the page reads, when to check it, its sources and its links',
  part(async () => {
    await visit(async (page) => {
      await open(page);
      const bar = page.locator('editor-preview summary');
      await bar.waitFor(patient);
      expect(await bar.innerText()).toMatch(
        /\d+,?\d* woorden per zin,\s+\d+ % lang, leesscore \d+\s+nakijken vóór \d+ \w+ \d{4}\s+\d+ bronn?e?n?\s+\d+ links\s+niets om op te letten/,
      );
      await bar.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('editor-preview .more').innerText()).toContain(entry);
      await page.goto(`${site}/sectoren/zorg/medewerker/`);
      await expect.poll(() => bar.innerText(), patient).toContain('gemaakt uit andere pagina’s');
    });
  }),
);

test(
  'a page whose day has passed says so to its readers and to the editor',
  part(async () => {
    await visit(async (page) => {
      await page.goto(`${site}/advies/mes-of-wapen/`);
      const bar = page.locator('editor-preview summary');
      await expect.poll(() => bar.innerText(), patient).toMatch(/1 punt|\d+ punten/);
      const checked = page.locator('.checked p');
      expect(await checked.innerText()).toMatch(
        /Gecontroleerd op 1 maart 2022\.\s+Deze pagina moet opnieuw worden gecontroleerd\./,
      );
      await page.goto(site + address);
      expect(await checked.innerText()).toMatch(/Wij kijken deze pagina opnieuw na vóór/);
    });
  }),
);

test(
  'a mistake made while writing comes over the page and goes by itself; the page can be seen all the same',
  part(async () => {
    await visit(async (page) => {
      await open(page);
      await page.locator('editor-preview summary').waitFor(patient);
      write(right.replace('maatregelen:', 'maatregln:'));
      const dialog = page.getByRole('dialog');
      await dialog.waitFor(patient);
      expect(await dialog.innerText()).toContain('Onbekend veld "maatregln". Bedoelde u "maatregelen"?');
      await page.getByRole('button', { name: 'Bekijk de pagina toch' }).click();
      await dialog.waitFor({ state: 'hidden' });
      write(right);
      await page.locator('editor-preview dialog').waitFor({ state: 'detached', ...patient });
    });
  }),
);

test(
  'a page that cannot be made shows the mistakes, not a stack, and comes back by itself',
  part(async () => {
    await visit(async (page) => {
      await open(page);
      await page.locator('editor-preview summary').waitFor(patient);
      write(right.replace(/^instrumenten:[^\n]*(\n +- [^\n]*)*/m, 'instrumenten: [bestaat-niet]'));
      await expect
        .poll(
          async () => {
            const status = await page.goto(site + address).then(
              (response) => response?.status(),
              () => undefined,
            );
            const text = await page
              .locator('body')
              .innerText()
              .catch(() => '');
            return status === 500 && text.includes('"bestaat-niet" bestaat niet in instrumenten.');
          },
          { ...patient, interval: 1000 },
        )
        .toBe(true);
      write(right);
      await page.getByRole('heading', { level: 1, name: 'Uitgescholden aan de balie' }).waitFor(patient);
    });
  }),
);
