import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nothingKept } from '../../src/domain/addresses/offline.ts';
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
});

/** The ten of Chromium again: what a worker may do, and when, is for each engine to decide. */
describe.skipIf(absent('The site without network in Firefox', whyNoFirefox, serversNeeded))(
  'without network, in Firefox',
  () => {
    let site: ChangingSite;
    let firefox: Firefox;
    beforeAll(async () => {
      firefox = await Firefox.start();
    });
    afterAll(() => firefox.end());
    // Another port is another site: nothing is kept of it yet.
    beforeEach(async () => {
      site = new ChangingSite();
      await site.start();
    });
    afterEach(() => site.end());

    const open = (address: string) => firefox.open(site.address + address);
    const text = (selector: string) =>
      firefox.evaluate<string | null>(`document.querySelector('${selector}')?.textContent?.trim()`);
    const heading = () => text('h1');
    const line = () => text('.kept');
    const kept = (address: string) => firefox.until(`caches.match('${address}')`);
    /** Waits until what is kept of a page says something; it is kept after it was shown. */
    const keptAs = (address: string, says: string) =>
      firefox.until(`caches.keys()
        .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).match('${address}'))))
        .then((found) => Promise.all(found.map((answer) => answer?.text())))
        .then((texts) => texts.some((html) => html?.includes('${says}')))`);
    /** Opens a page and waits until the worker serves the site. */
    const visit = async (address: string): Promise<void> => {
      await open(address);
      await firefox.until('navigator.serviceWorker.controller');
      await kept(address);
    };
    const publish = (worker: boolean) => site.publish(`${emergency.slice(1)}index.html`, 'Nieuw', worker);
    const forget = `caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))`;

    test('first visit: the pages for when it matters are there, and say of which day they are', async () => {
      await visit('/');
      await site.stop();
      await open(emergency);
      expect(await line()).toMatch(/niet te bereiken.* \d{4}\./);
    });

    test('second visit: a page that was seen is there, one that was not says so', async () => {
      await visit('/');
      await open(advice);
      await kept(advice);
      await site.stop();
      await open(advice);
      expect(await line()).toContain('zoals die was op');
      await open('/advies/afspraken-veilig-vervoer/');
      expect(await line()).toContain('staat niet op dit apparaat');
    });

    test('release between visits: the new page comes at once, and is the one that is kept', async () => {
      await visit(emergency);
      await open('/404.html');
      await publish(true);
      await open(emergency);
      expect([await heading(), await line()]).toEqual(['Nieuw', null]);
      await keptAs(emergency, '>Nieuw<');
      await site.stop();
      await open(emergency);
      expect(await heading()).toBe('Nieuw');
    });

    test('release while a page is open: it stays, and the pages of before are gone', async () => {
      await visit('/');
      const [before] = (await firefox.evaluate<string[]>('caches.keys()')).filter((name) =>
        name.startsWith('/eerste-'),
      );
      await publish(true);
      await firefox.evaluate(
        `navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => 0)`,
      );
      await firefox.until(`caches.has('${before!}').then((there) => !there)`);
      await keptAs(emergency, '>Nieuw<');
      expect(await firefox.evaluate('location.pathname')).toBe('/');
      await site.stop();
      await open(emergency);
      expect(await heading()).toBe('Nieuw');
    });

    test('an old worker with a new site: never a page of before while there is a network', async () => {
      await visit(emergency);
      await publish(false);
      for (let time = 0; time < 2; time++) {
        await open(emergency);
        expect([await heading(), await line()]).toEqual(['Nieuw', null]);
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
      await open(advice);
      expect(await heading()).toBe(
        await firefox.evaluate(`fetch('/404.html')
        .then((answer) => answer.text())
        .then((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('h1').textContent.trim())`),
      );
      await firefox.until(`caches.match('${advice}').then((found) => !found)`);
      await site.stop();
      await open(advice);
      expect(await line()).toContain('staat niet op dit apparaat');
    });

    test('a device that threw everything away: still 112, and with a network all is kept again', async () => {
      await visit('/');
      await firefox.evaluate(forget);
      await site.stop();
      await open(emergency);
      expect(await heading()).toBe('Geen verbinding');
      expect(await firefox.evaluate(`document.querySelectorAll('a[href="tel:112"]').length`)).toBe(1);
      await site.start();
      await open('/');
      await kept(emergency);
      await site.stop();
      await open(emergency);
      expect(await line()).toContain('zoals die was op');
    });

    test('the switch of a visitor takes everything away, and it stays away', async () => {
      await visit('/');
      await open('/over/zonder-internet/');
      const press = (value: string) =>
        firefox.evaluate(`document.querySelector('keep-switch button[value="${value}"]').click()`);
      await press('weg');
      await firefox.until(`caches.keys().then((names) => names.join() === '${nothingKept}')`);
      await firefox.until(`document.querySelector('keep-switch').dataset.stand === 'uit'`);
      await open('/');
      await firefox.until(`document.readyState === 'complete'`);
      expect(
        await firefox.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
      ).toBe(0);
      await site.stop();
      await expect(open(emergency)).rejects.toThrow();
      await site.start();
      await open('/over/zonder-internet/');
      await firefox.until(`document.querySelector('keep-switch').dataset.stand === 'uit'`);
      await press('bewaar');
      await kept(emergency);
    });

    test('the switch of the owner takes it away from everybody', async () => {
      await visit('/');
      await site.writeWorker(false);
      await firefox.evaluate(
        `navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => 0)`,
      );
      await firefox.until('caches.keys().then((names) => names.length === 0)');
      await firefox.until('navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)');
      await site.stop();
      await expect(open(emergency)).rejects.toThrow();
    });

    test('half of what must be kept is kept as nothing, and the next visit does it', async () => {
      const help = site.read('hulp-en-contact/index.html');
      site.remove('hulp-en-contact/index.html');
      await open('/');
      // The worker that could not keep all is taken away again.
      await firefox.until('navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)');
      expect(await firefox.evaluate('caches.keys()')).toEqual([]);
      site.write('hulp-en-contact/index.html', help);
      await visit('/');
      await site.stop();
      await open('/hulp-en-contact/');
      expect(await line()).toContain('zoals die was op');
    });
  },
);

describe.skipIf(absent('A full device in Firefox', whyNoFirefox, serversNeeded))(
  'a device that is full',
  () => {
    test('shows the site, and what was kept before', async () => {
      const site = new ChangingSite();
      await site.start();
      const firefox = await Firefox.start({ 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 });
      try {
        const open = (address: string) => firefox.open(site.address + address);
        const line = () => firefox.evaluate<string | null>(`document.querySelector('.kept')?.textContent`);
        await open('/');
        await firefox.until('navigator.serviceWorker.controller');
        await firefox.until(`caches.match('${emergency}')`);
        // What others keep leaves no room: half a MB at a time, and then less, until nothing goes in any more.
        const full = await firefox.evaluate<string>(`caches.open('vol').then(async (store) => {
        let said = '';
        for (let size = 524288, at = 0; size >= 1024 && at < 500; at++) {
          const noise = Uint8Array.from({ length: size }, () => Math.random() * 256);
          await store.put('/vol/' + at, new Response(noise)).catch((fault) => {
            said = fault.name;
            size /= 2;
          });
        }
        return said;
      })`);
        // The first is what the standard says, the second what Firefox says of some kinds of storage.
        expect(full).toMatch(/^(?:QuotaExceededError|NS_ERROR_FILE_NO_DEVICE_SPACE)$/);
        for (const address of [advice, '/over/hergebruik/', '/wet/']) {
          await open(address);
          expect([await firefox.evaluate('location.pathname'), await line()]).toEqual([address, null]);
        }
        await site.stop();
        await open(emergency);
        expect(await line()).toContain('zoals die was op');
      } finally {
        await firefox.end();
        await site.end();
      }
    });
  },
);
