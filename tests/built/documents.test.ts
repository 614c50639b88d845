import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { PassedBefore, type TestTask } from '../../scripts/passed-before.ts';
import { readSettings } from '../../src/check/read/settings.ts';
import { documentOf } from '../../src/domain/document/model/instrument.ts';
import { organisationBlank } from '../../src/domain/document/model/furniture.ts';
import { versionLine } from '../../src/domain/document/model/version-line.ts';
import { readBody } from '../../src/domain/document/model/read.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { manifestAddress, type Manifest } from '../../src/domain/files/manifest.ts';
import { readInstruments } from '../../src/files/plan/read-content.ts';
import { absent } from '../support/absent.ts';
import { built, dist, pageFile } from '../support/dist.ts';
import { partOf, squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { fieldsIn, heard, structureOf } from '../support/pdf-reading.ts';
import { OpenPdf } from '../support/pdf.ts';
import { verify, whyNoVera } from '../support/vera.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { adres, naam } = readSettings(root);
const entries = readInstruments(root);
const { files: listed } = JSON.parse(readFileSync(path.join(dist, manifestAddress), 'utf8')) as Manifest;
const fileOf = (id: string, kind: string): string => path.join(dist, 'instrumenten', id, `${id}.${kind}`);
const passed = new PassedBefore('documents', [
  'tests/built/documents.test.ts',
  'tests/support',
  'src/domain/document',
]);

interface HtmlNode {
  type: string;
  value?: string;
  children?: HtmlNode[];
}
/** Text of a page without spaces. */
const textInPage = (html: string): string => {
  const all = (node: HtmlNode): string =>
    node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(all).join('');
  return squeezed(all(fromHtml(html)));
};
/** Signs that a page has others for, quotes and dashes, or more of: where a long word may break. */
const sameSigns = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/-{2,3}|[–—]/g, '-')
    .replaceAll('...', '…');

test('the build made every instrument in three kinds, and ZIPs of them by measure, by sector and of all', () => {
  const made = listed.filter((file) => file.set === 'document');
  expect(made.map(({ item, kind }) => `${item}.${kind}`)).toEqual(
    entries.flatMap(({ id }) => ['docx', 'odt', 'pdf'].map((kind) => `${id}.${kind}`)),
  );
  expect(entries.length).toBeGreaterThanOrEqual(47);
  expect(made.filter(({ kind, pages }) => (kind === 'pdf') !== (pages ?? 0) > 0)).toEqual([]);
  const packages = listed.filter((file) => file.set === 'documentpakket');
  expect(packages.map(({ group }) => group).filter((group) => group === 'maatregel')).toHaveLength(8);
  expect(packages.map(({ group }) => group).filter((group) => group === 'sector')).toHaveLength(6);
  expect(packages.at(-1)).toMatchObject({ group: 'alles', files: made.length });
});

describe.for(entries)('$id', ({ id, data, tree }) => {
  const model = documentOf(data, tree, { name: naam, site: adres, path: `/instrumenten/${id}/` });
  const blanks = [organisationBlank.blank, ...blanksIn(model.blocks)];

  test('says the same as a page, a PDF, a DOCX and an ODT, with a field for every blank', ({
    task,
  }: {
    task: TestTask;
  }) => {
    const page = built(pageFile(`/instrumenten/${id}/`));
    const [pdfBytes, docx, odt] = ['pdf', 'docx', 'odt'].map(
      (kind) => new Uint8Array(readFileSync(fileOf(id, kind))),
    );
    const key = passed.key('same', Buffer.concat([pdfBytes!, docx!, odt!]), page);
    return passed.once(task, key, async () => {
      const said = squeezed(organisationBlank.shown + model.title + versionLine(model) + plain(model.blocks));
      const body = squeezed(plain(readBody(tree, adres).blocks));
      expect(sameSigns(textInPage(page))).toContain(sameSigns(body));
      expect(textInDocx(docx!)).toBe(said);
      expect(textInOdt(odt!)).toBe(said);
      const pdf = await OpenPdf.open(pdfBytes!);
      const structure = structureOf(pdf);
      expect(heard(structure)).toBe(said);
      expect(accessFaults(pdf)).toEqual([]);
      expect(pdf.document.getTitle()).toBe(data.titel);
      expect(fieldsIn(structure)).toHaveLength(blanks.length);
      expect(partOf(docx!, 'word/document.xml').match(/<w:sdt[ >]/g)).toHaveLength(blanks.length);
      const fields = partOf(odt!, 'content.xml').match(/<(?:draw:control|text:text-input|text:drop-down) /g);
      expect(fields).toHaveLength(blanks.length);
    });
  });
});

describe.skipIf(absent('PDF/UA by veraPDF', whyNoVera()))('veraPDF', () => {
  test('finds no fault in any document', ({ task }) => {
    const pdfs = entries.map(({ id }) => fileOf(id, 'pdf'));
    const key = passed.key('vera', Buffer.concat(pdfs.map((file) => readFileSync(file))));
    return passed.once(task, key, () => {
      const { faults, passed: right } = verify('ua1', pdfs);
      expect(faults).toEqual([]);
      expect(right).toBe(pdfs.length);
    });
  }, 120_000);
});
