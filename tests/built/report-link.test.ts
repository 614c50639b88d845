import { expect, test } from 'vitest';
import { readSettings } from '../../src/check/read/settings.ts';
import { reportAddress } from '../../src/domain/repository/report.ts';
import { realPages } from '../support/dist.ts';

test('every page that can be improved can be reported on, with its own address filled in', async () => {
  const { adres, repository } = readSettings();
  const pages = (await realPages()).filter(({ html }) => html.includes('Verbeter deze pagina'));
  const wrong = pages.filter(({ address, html }) => {
    const link = reportAddress(repository, adres + address).replaceAll('&', '&amp;');
    return !html.includes(`<a href="${link}"`) || !html.includes('>Meld een fout</a>');
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
  const addresses = pages.map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(['/net-gebeurd/', '/sectoren/zorg/werkgever/', '/advies/']),
  );
  expect(addresses.length).toBeGreaterThan(300);
});
