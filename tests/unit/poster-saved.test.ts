import { expect, test } from 'vitest';
import type { MakerPoster, MakerState } from '../../src/domain/poster/maker/fields.ts';
import { writeSaved } from '../../src/domain/poster/maker/saved.ts';
import { readOrganisation } from '../../src/domain/tool/organisation.ts';
import { contactKeys } from '../../src/domain/workplace-numbers/fragment.ts';
import { readPage, writePage } from '../../src/islands/poster-maker/saved-page.ts';

const poster = (key: string): MakerPoster => ({
  key,
  content: { upper: [], lower: [], promise: '' } as unknown as MakerPoster['content'],
  editable: [],
  formats: ['a4', 'a3'],
});
const posters = [poster('medewerkers-werkplek'), poster('bezoekers-ongerust')];
/** Something in every field that there is. */
const state: MakerState = {
  poster: 'medewerkers-werkplek',
  format: 'a3',
  upper: 'Boos?\nDat mag.',
  lower: 'Schelden niet.',
  promise: 'Wij luisteren.',
  name: 'Bus & Zoon <b>BV</b></script>',
  houseRule: '[Regel] "één"',
  phone: '06-12345678',
  link: 'www.gemeente.nl',
  plain: true,
  plate: true,
  numbers: Object.fromEntries(contactKeys.map((key, at) => [key, `010-267162${at}`])),
};
const logo = 'data:image/png;base64,AAAA';
const read = (file: string) => readPage(file, posters, 'bezoekers-ongerust');

test('everything that was typed comes back, in every field there is', () => {
  const { name, html } = writePage(state, 'Weet wie u belt', '2026-11-30', logo);
  expect(name).toBe('postermaker-2026-11-30.html');
  expect(read(html)).toEqual({ invulling: state, logo, remarks: [] });
});

test('a person can read the file, what was typed is inert in it, and the logo is no text', () => {
  const { html } = writePage(state, 'Weet wie u belt', '2026-11-30', logo);
  for (const shown of ['Weet wie u belt', 'A3', 'Leidinggevende', '010-2671620', 'Bus &amp; Zoon &lt;b&gt;'])
    expect(html).toContain(shown);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/data:image/g)).toHaveLength(1);
});

test('the bare JSON of earlier versions still opens', () => {
  expect(read(writeSaved(state, logo))).toEqual({ invulling: state, logo, remarks: [] });
});

test('another tool reads the organisation from it', () => {
  expect(readOrganisation(writePage(state, 'T', '2026-11-30').html)).toMatchObject({
    organisatie: state.name,
    telefoon: '06-12345678',
    website: 'www.gemeente.nl',
    'nummer-leidinggevende': '010-2671620',
  });
});

test('a damaged or a foreign file changes nothing, and one of a newer version is named', () => {
  const { html } = writePage(state, 'T', '2026-11-30');
  expect(() => read(html.slice(0, -30))).toThrow(/beschadigd/);
  expect(() => read('<p>Vakantie</p>')).toThrow(/komt niet uit de postermaker/);
  expect(read(html.replace('"versie":2', '"versie":3')).remarks).toEqual([
    expect.stringContaining('andere versie'),
  ]);
  expect(read(html.replace('"organisatie":"', '"organisatie":1,"x":"')).remarks).toEqual([
    expect.stringContaining('de naam'),
  ]);
});
