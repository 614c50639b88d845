import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planOf, workerCode } from '../../src/after-pages/offline/write-worker.ts';
import { nothingKept } from '../../src/domain/addresses/offline.ts';
import { startBrowser } from '../support/browser.ts';
import { built, dist, realPages } from '../support/dist.ts';
import { driveToEnd, incidentAddresses } from '../support/incident-tools.ts';
import { patience } from '../support/patience.ts';
import { ChangingSite } from '../support/servers/changing-site.ts';

const emergency = '/net-gebeurd/medewerker/';
const advice = '/advies/agressie-aan-de-telefoon/';
const seldom = '/over/hergebruik/';

describe('what a browser keeps', () => {
  test('is at most 150 kB on the first visit, by a worker of at most 3 kB', async () => {
    const plan = await planOf(dist, await realPages(), '');
    const worker = brotliCompressSync(await workerCode('worker', plan)).length;
    expect(worker).toBeLessThanOrEqual(3000);
    const bytes = plan.first.map((address) => {
      const file = path.join(dist, address.replace(/\/$/, '/index.html'));
      return address.endsWith('.woff2')
        ? readFileSync(file).length
        : brotliCompressSync(readFileSync(file)).length;
    });
    expect(plan.first).toEqual(
      expect.arrayContaining(['/', '/hulp-en-contact/', emergency, '/over/zonder-internet/']),
    );
    expect(plan.first.filter((address) => address.endsWith('.woff2'))).toHaveLength(1);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    console.log(`worker ${worker} B; kept on the first visit: ${plan.first.length} files, ${total} B`);
    expect(total).toBeLessThanOrEqual(150_000);
  });
});

describe('without network, in Chromium', () => {
  let browser: Browser;
  let site: ChangingSite;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = new ChangingSite();
    await site.start();
    context = await browser.newContext({ serviceWorkers: 'allow' });
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await site.end();
  });

  const open = (address: string) => page.goto(site.address + address);
  const heading = () => page.locator('h1').first().textContent();
  const line = () => page.locator('.kept').allTextContents();
  /** Waits until something that the page promises is true; Playwright takes a promise itself for true. */
  const until = async (look: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + patience; !(await look());) {
      if (Date.now() > end) throw new Error(`Never true: ${look.toString()}`);
      await new Promise((later) => setTimeout(later, 100));
    }
  };
  const isKept = (address: string) =>
    page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), address);
  const kept = (address: string) => until(() => isKept(address));
  /** Waits until what is kept of a page says something; it is kept after it was shown. */
  const keptAs = (address: string, says: string) =>
    until(() =>
      page.evaluate(
        async ([wanted, text]) => {
          for (const name of await caches.keys()) {
            const answer = await (await caches.open(name)).match(wanted!);
            if ((await answer?.text())?.includes(text!)) return true;
          }
          return false;
        },
        [address, says],
      ),
    );
  /** Opens a page and waits until the worker serves the site. */
  const visit = async (address: string): Promise<void> => {
    await open(address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await kept(address);
  };
  /** Waits until the newest worker serves the site. */
  const update = () =>
    page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      const changed = new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
      await registration.update();
      await changed;
    });
  const stores = () => page.evaluate(async () => (await caches.keys()).sort());

  test('search: whoever searched once, finds without network too', async () => {
    await visit(seldom);
    await visit('/zoeken/');
    await page.getByRole('combobox').fill('doxing');
    await page.waitForSelector('[data-staat="gevonden"]');
    await kept(`${site.address}/zoeken/index.json`);
    await site.stop();
    await open(seldom);
    await open('/zoeken/#q=meldformulier');
    await page.waitForSelector('[data-staat="gevonden"]');
    expect(await page.getByRole('status').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('“meldformulier”')]),
    );
  });

  test.for(incidentAddresses)(
    '%s: a tool that was visited works to its end without network',
    async (address) => {
      await visit(seldom);
      await page.goto(site.address + address, { waitUntil: 'networkidle' });
      await page.waitForSelector('[data-aan]');
      await kept(site.address + address);
      if (/aangiftehulp|reactie|schade/.test(address)) await kept(`${site.address}${address}uitkomsten.json`);
      await site.stop();
      await open(seldom);
      await page.goto(site.address + address);
      await page.waitForSelector('[data-aan]');
      await driveToEnd(page);
      expect(await page.locator('[data-uitkomst]').innerText()).not.toContain('kon niet laden');
      expect(await page.locator('[data-uitkomst] li:visible').count()).toBeGreaterThan(0);
      if (address === '/reactie/') expect(await page.locator('[data-brief] li').count()).toBeGreaterThan(0);
    },
  );

  test('first visit: the pages for when it matters are there, and say of which day they are', async () => {
    await visit(seldom);
    await site.stop();
    for (const address of [
      '/net-gebeurd/',
      emergency,
      '/net-gebeurd/leidinggevende/',
      '/hulp-en-contact/',
      '/',
      seldom,
    ]) {
      const start = performance.now();
      await open(address);
      expect(await heading()).toBe(
        /<h1[^>]*>(.*?)<\/h1>/s
          .exec(built(`${address.slice(1)}index.html`))![1]!
          .replace(/<[^>]+>/g, '')
          .replaceAll('&#39;', "'"),
      );
      console.log(`${address} without network: ${Math.round(performance.now() - start)} ms`);
      expect(await line()).toEqual([expect.stringMatching(/niet te bereiken.* \d{1,2} \w+ \d{4}\./)]);
    }
  });

  test('second visit: a page that was seen is there, one that was not says so', async () => {
    await visit('/');
    await open(advice);
    expect(await line()).toEqual([]);
    await kept(advice);
    await site.stop();
    await open(`${advice}?via=zoeken`);
    expect(await line()).toEqual([expect.stringContaining('zoals die was op')]);
    await open(seldom);
    expect(await heading()).toBe('De site zonder internet');
    expect(await line()).toEqual([expect.stringContaining('staat niet op dit apparaat')]);
  });

  test('release between visits: the new page comes at once, and is the one that is kept', async () => {
    await visit(emergency);
    await page.goto('about:blank');
    await site.publish(`${emergency.slice(1)}index.html`, 'Nieuw');
    await open(emergency);
    expect([await heading(), await line()]).toEqual(['Nieuw', []]);
    await keptAs(emergency, '>Nieuw<');
    await site.stop();
    await open(emergency);
    expect(await heading()).toBe('Nieuw');
  });

  test('release while a page is open: it stays, and the pages of before are gone', async () => {
    await visit('/');
    const before = await stores();
    await site.publish(`${emergency.slice(1)}index.html`, 'Nieuw');
    await update();
    // The new worker serves as soon as it is there, and clears up after that.
    await until(async () => (await stores()).filter((name) => name.startsWith('/eerste-')).length === 1);
    expect(page.url()).toBe(`${site.address}/`);
    const after = await stores();
    expect(after.filter((name) => name.startsWith('/eerste-')).length).toBe(1);
    expect(after).not.toEqual(before);
    await site.stop();
    await open(emergency);
    expect(await heading()).toBe('Nieuw');
  });

  test('an old worker with a new site: never a page of before while there is a network', async () => {
    await visit(emergency);
    await site.publish(`${emergency.slice(1)}index.html`, 'Nieuw', false);
    for (let time = 0; time < 2; time++) {
      await open(emergency);
      expect([await heading(), await line()]).toEqual(['Nieuw', []]);
    }
    await keptAs(emergency, '>Nieuw<');
    await site.stop();
    await open(emergency);
    expect(await heading()).toBe('Nieuw');
  });

  test('a page that was removed is gone here too', async () => {
    await visit('/');
    await open(advice);
    await kept(advice);
    site.remove(`${advice.slice(1)}index.html`);
    expect((await open(advice))!.status()).toBe(404);
    await until(async () => !(await isKept(advice)));
    await site.stop();
    await open(advice);
    expect(await line()).toEqual([expect.stringContaining('staat niet op dit apparaat')]);
  });

  test('a device that is full: the site works, and keeps what fits', async () => {
    await visit('/');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 1 });
    for (const address of [advice, seldom, '/wet/']) {
      const answer = await open(address);
      expect([answer!.status(), await line()]).toEqual([200, []]);
    }
    await site.stop();
    await open(emergency);
    expect(await line()).toEqual([expect.stringContaining('zoals die was op')]);
  });

  test('a device that threw everything away: still 112, and with a network all is kept again', async () => {
    await visit('/');
    const forget = () =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
    await forget();
    await site.stop();
    const answer = await open(emergency);
    expect([answer!.status(), await heading()]).toEqual([503, 'Geen verbinding']);
    expect(await page.locator('a[href="tel:112"]').count()).toBe(1);
    await site.start();
    await open('/');
    await kept(emergency);
    await site.stop();
    await open(emergency);
    expect(await line()).toEqual([expect.stringContaining('zoals die was op')]);
  });

  test('a device that threw everything away, and a page that is not there: all is kept again all the same', async () => {
    await visit('/');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    expect((await open('/bestaat-niet/'))!.status()).toBe(404);
    await kept(emergency);
  });

  test('the switch of a visitor takes everything away, and it stays away', async () => {
    await visit('/');
    await open('/over/zonder-internet/');
    await page.getByRole('button', { name: 'Haal alles weg' }).click();
    await page.getByText('Er is niets meer bewaard').waitFor();
    await until(async () => (await stores()).join() === nothingKept);
    await open('/');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await site.stop();
    await expect(open(emergency)).rejects.toThrow('ERR_CONNECTION_REFUSED');
    await site.start();
    page = await context.newPage();
    await open('/over/zonder-internet/');
    await page.getByRole('button', { name: 'Bewaar pagina’s weer' }).click();
    await page.getByText('Deze site mag pagina’s bewaren').waitFor();
    await kept(emergency);
  });

  test('the switch of the owner takes it away from everybody', async () => {
    await visit('/');
    await site.writeWorker(false);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await until(async () => (await stores()).length === 0);
    await site.stop();
    await expect(page.goto(`${site.address}${emergency}`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('half of what must be kept is kept as nothing, and the next visit does it', async () => {
    const help = site.read('hulp-en-contact/index.html');
    site.remove('hulp-en-contact/index.html');
    await open('/');
    await page.waitForLoadState('networkidle');
    expect(await stores()).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    site.write('hulp-en-contact/index.html', help);
    await visit('/');
    await site.stop();
    await open('/hulp-en-contact/');
    expect(await line()).toEqual([expect.stringContaining('zoals die was op')]);
  });

  test('a network that is slow: the page of before after three seconds, the new one the next time', async () => {
    await visit(emergency);
    await site.publish(`${emergency.slice(1)}index.html`, 'Nieuw', false);
    let go = (): void => undefined;
    site.before = ({ url }) =>
      url === emergency ? new Promise<void>((done) => (go = done)) : Promise.resolve();
    await open(emergency);
    expect(await line()).toEqual([expect.stringContaining('zoals die was op')]);
    site.before = () => Promise.resolve();
    go();
    await open(emergency);
    expect([await heading(), await line()]).toEqual(['Nieuw', []]);
  });

  test('an address that leads on is not kept as the page that it leads to', async () => {
    await visit('/');
    await open(emergency.slice(0, -1)).catch(() => undefined);
    const names = await page.evaluate(async () => {
      const addresses: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          addresses.push(new URL(request.url).pathname);
      return addresses;
    });
    expect(names.filter((name) => !/\/$|\.\w+$/.test(name))).toEqual([]);
  });

  test('can be put on the home screen', async () => {
    await visit('/');
    const devtools = await context.newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A window without history is not asked to install anything.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
