import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { absent } from '../support/absent.ts';
import { pageTypes, sitemapPaths } from '../support/dist.ts';
import { Firefox, keys, whyNoFirefox } from '../support/firefox.ts';
import { ChangingSite } from '../support/servers/changing-site.ts';
import { serversNeeded } from '../support/servers/start.ts';

const emergency = '/net-gebeurd/medewerker/';
const advice = '/advies/agressie-aan-de-telefoon/';

/* WebKit is not tested: no engine of it can be had as a package. */
describe.skipIf(absent('Journeys in Firefox', whyNoFirefox, serversNeeded))('in Firefox', () => {
  let site: ChangingSite;
  let firefox: Firefox;
  beforeAll(async () => {
    site = new ChangingSite();
    await site.start();
    firefox = await Firefox.start();
  });
  afterAll(async () => {
    await firefox.end();
    await site.end();
  });
  const open = (address: string) => firefox.open(site.address + address);
  const text = (selector: string) =>
    firefox.evaluate<string | null>(`document.querySelector('${selector}')?.textContent?.trim()`);

  describe('somebody', () => {
    beforeEach(() => firefox.resize(1024, 768));

    test('finds with the keyboard what to do just after an incident', async () => {
      await open('/');
      await firefox.evaluate(`document.querySelector('main a[href="/net-gebeurd/"]').focus()`);
      await firefox.type(keys.enter);
      await firefox.until(`location.pathname === '/net-gebeurd/'`);
      await firefox.evaluate(`document.querySelector('main a[href="${emergency}"]').focus()`);
      await firefox.type(keys.enter);
      await firefox.until(`location.pathname === '${emergency}'`);
      expect(await firefox.evaluate(`document.querySelectorAll('a[href="tel:112"]').length`)).toBeGreaterThan(
        0,
      );
    });

    test('searches, and what was typed stays behind the # of the address', async () => {
      await open('/');
      await firefox.evaluate(`document.querySelector('main input[type=search]').focus()`);
      await firefox.type(`aangifte${keys.enter}`);
      await firefox.until(`document.querySelector('[data-zoekresultaat] a')`);
      expect(await firefox.evaluate('location.search')).toBe('');
      expect(await firefox.evaluate('location.hash')).toContain('aangifte');
    });

    test('opens and closes the menu on a phone with the keyboard', async () => {
      await firefox.resize(390, 844);
      await open('/advies/');
      await firefox.evaluate(`document.querySelector('menu-fold summary').focus()`);
      await firefox.type(keys.enter);
      await firefox.until(`document.querySelector('menu-fold details').open`);
      await firefox.type(keys.escape);
      await firefox.until(`!document.querySelector('menu-fold details').open`);
      expect(await firefox.evaluate(`document.activeElement.tagName`)).toBe('SUMMARY');
    });

    test('makes a poster with the name of the house on it', async () => {
      await open('/campagne/postermaker/?poster=bezoekers-soms-nee');
      await firefox.until(`document.querySelector('.preview path')`);
      await firefox.evaluate(`document.querySelector('[name=naam]').focus()`);
      await firefox.type('Waterschap');
      await firefox.until(`document.querySelector('.preview').textContent.includes('Waterschap')`);
    });

    test.for([320, 1440])('reads every type of page at %s px without moving it sideways', async (width) => {
      await firefox.resize(width, 800);
      const wide: string[] = [];
      for (const address of pageTypes(sitemapPaths())) {
        await open(address);
        const over = await firefox.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (over > 0) wide.push(`${address} ${over}`);
      }
      expect(wide).toEqual([]);
    });
  });

  describe('without network', () => {
    afterEach(async () => {
      await site.stop();
      await site.start();
    });
    const kept = (address: string) => firefox.until(`caches.match('${address}')`);

    test('the pages for when it matters are there after one visit, and say of which day they are', async () => {
      await open('/');
      await firefox.until('navigator.serviceWorker.controller');
      await kept(emergency);
      await site.stop();
      await open(emergency);
      expect(await text('.kept')).toMatch(/niet te bereiken.* \d{4}\./);
    });

    test('a page that was seen is there, one that was not says so', async () => {
      await open(advice);
      await kept(advice);
      await site.stop();
      await open(advice);
      expect(await text('.kept')).toContain('zoals die was op');
      await open('/advies/afspraken-veilig-vervoer/');
      expect(await text('.kept')).toContain('staat niet op dit apparaat');
    });

    test('a new release comes at once', async () => {
      await open(emergency);
      await site.publish(`${emergency.slice(1)}index.html`, 'Nieuw');
      await open(emergency);
      expect(await text('h1')).toBe('Nieuw');
      expect(await text('.kept')).toBeNull();
    });
  });
});
