import { readFileSync } from 'node:fs';
import path from 'node:path';
import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/check/read/settings.ts';
import { manifestAddress, type Manifest } from '../../src/domain/files/manifest.ts';
import { sizeInWords } from '../../src/domain/poster/content/files.ts';
import { readInstruments } from '../../src/files/plan/read-content.ts';
import { built, dist, pageFile } from '../support/dist.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { adres } = readSettings(root);
const entries = readInstruments(root);
const { files } = JSON.parse(readFileSync(path.join(dist, manifestAddress), 'utf8')) as Manifest;
const documents = files.filter((file) => file.set === 'document');
const packages = files.filter((file) => file.set === 'documentpakket');

/** Links of a page that match: where they lead, and what they say to who sees and to who hears them. */
function links(address: string, selector: string) {
  return selectAll(selector, parseDocument(built(pageFile(address))).children).map((element) => ({
    href: DomUtils.getAttributeValue(element as never, 'href') ?? '',
    label: DomUtils.getAttributeValue(element as never, 'aria-label') ?? '',
    text: DomUtils.textContent(element as never)
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

test.for(entries)('$id is offered at the top of its page in three kinds, each with its size', ({ id }) => {
  const [docx, odt, pdf] = documents.filter(({ item }) => item === id);
  const pages = pdf!.pages === 1 ? '1 pagina' : `${pdf!.pages} pagina’s`;
  expect(links(`/instrumenten/${id}/`, 'main > .take a')).toEqual([
    { href: docx!.path, label: '', text: `Openen in Word ${sizeInWords(docx!.bytes)}` },
    { href: odt!.path, label: '', text: `OpenDocument ${sizeInWords(odt!.bytes)}` },
    { href: pdf!.path, label: '', text: `PDF om in te vullen ${sizeInWords(pdf!.bytes)}, ${pages}` },
  ]);
});

test('the list of instruments offers each in three kinds, and every ZIP', () => {
  const badges = links('/instrumenten/', '.badges a');
  expect(badges.map(({ href }) => href).sort()).toEqual(documents.map((file) => file.path).sort());
  for (const { id, data } of entries) {
    const own = badges.filter(({ href }) => href.startsWith(`/instrumenten/${id}/`));
    expect(own.map(({ label }) => label)).toEqual(
      ['Word', 'ODT', 'PDF'].map((kind) => `${kind}: ${data.titel}`),
    );
  }
  const offered = links('/instrumenten/', 'a.pack');
  expect(offered.map(({ href }) => href).sort()).toEqual(packages.map((file) => file.path).sort());
  for (const { path: href, files: count, bytes } of packages) {
    const says = offered.find((link) => link.href === href)!.text;
    expect(says).toContain(`ZIP met ${count / 3} instrumenten, ${sizeInWords(bytes)}`);
  }
});

test.for(packages.filter(({ group }) => group !== 'alles'))(
  'the ZIP $group-$id stands on the page of its $group',
  ({ group, id, path: href }) => {
    const page = group === 'maatregel' ? `/maatregelen/${id}/` : `/sectoren/${id}/`;
    expect(links(page, 'a.pack').map((link) => link.href)).toEqual([href]);
  },
);

test('who reads no HTML is told of the files too', () => {
  const data = JSON.parse(built('data/instrumenten.json')) as {
    items: { id: string; bestanden: { adres: string; bytes: number; sha256: string }[] }[];
  };
  for (const { id } of entries) {
    const made = documents.filter(({ item }) => item === id);
    const twin = built(`instrumenten/${id}/index.md`);
    expect(made.filter((file) => !twin.includes(adres + file.path))).toEqual([]);
    expect(data.items.find((item) => item.id === id)!.bestanden).toMatchObject(
      made.map(({ path: href, bytes, sha256 }) => ({ adres: adres + href, bytes, sha256 })),
    );
  }
  expect(built('llms.txt')).toContain(`${adres}${packages.at(-1)!.path}`);
  expect(built('llms.txt')).toContain(adres + manifestAddress);
});
