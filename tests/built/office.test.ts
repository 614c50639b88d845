import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDict, type PDFObject } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { PassedBefore, type TestTask } from '../../scripts/passed-before.ts';
import { manifestAddress, type Manifest } from '../../src/domain/files/manifest.ts';
import { absent } from '../support/absent.ts';
import { dist } from '../support/dist.ts';
import { madeByOffice, whyNoOffice, writtenByOffice } from '../support/libreoffice.ts';
import { partOf, squeezed } from '../support/office.ts';
import { OpenPdf } from '../support/pdf.ts';

const passed = new PassedBefore('office', ['tests/built/office.test.ts']);
const { files: listed } = JSON.parse(readFileSync(path.join(dist, manifestAddress), 'utf8')) as Manifest;

/** A document as the build made it, and what stands in it to fill in and above the columns of its tables. */
interface Original {
  name: string;
  bytes: Buffer;
  xml: string;
  blanks: number;
  /** Blanks that stand on a place of their own, and are a field in a PDF that LibreOffice makes. */
  controls: number;
  headRows: number;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const odfBlanks = /<(?:draw:control|text:text-input|text:drop-down|loext:content-control)[ >]/g;
const odfHeadRows = /<table:table-header-rows>/g;

function originals(kind: 'docx' | 'odt'): Original[] {
  return listed
    .filter(
      (file) => ['document', 'protocol', 'formulier'].includes(file.set) && file.path.endsWith(`.${kind}`),
    )
    .map(({ path: place }) => {
      const bytes = readFileSync(path.join(dist, place));
      const xml = partOf(bytes, kind === 'docx' ? 'word/document.xml' : 'content.xml');
      const isWord = kind === 'docx';
      return {
        name: path.basename(place),
        bytes,
        xml,
        blanks: count(xml, isWord ? /<w:sdt[ >]/g : odfBlanks),
        controls: isWord ? 0 : count(xml, /<draw:control /g),
        headRows: count(xml, isWord ? /<w:tblHeader\/>/g : odfHeadRows),
      };
    });
}

const found = ({ name, blanks, headRows }: Pick<Original, 'name' | 'blanks' | 'headRows'>) => ({
  name,
  blanks,
  headRows,
});
const handed = (files: readonly Original[]): (readonly [string, Buffer])[] =>
  files.map(({ name, bytes }) => [name, bytes]);

/** How many parts of the structure of a PDF have a tag. */
function tagged(pdf: OpenPdf, tag: string): number {
  const below = (part: PDFObject): number =>
    part instanceof PDFDict
      ? Number(pdf.name(pdf.get(part, 'S')) === tag) +
        pdf.list(pdf.get(part, 'K')).reduce((sum, kid) => sum + below(kid), 0)
      : 0;
  const root = pdf.get(pdf.document.catalog, 'StructTreeRoot');
  return root ? below(root) : 0;
}

/** Text of a PDF without spaces and without the foot of its pages, as poppler reads it. */
function textOf(pdf: Buffer): string {
  const { status, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  expect(status).toBe(0);
  return squeezed(stdout.replace(/^.*, versie .*$|^.* · \d+ van \d+$/gm, ''));
}

/** Texts between brackets in XML: what a blank shows as long as it is empty. */
const placeholders = (xml: string): string[] =>
  [...new Set(xml.replace(/<[^>]*>/g, '').match(/\[[^[\]<&]+\]/g))].map(squeezed);

const whyNot =
  whyNoOffice() ??
  (spawnSync('pdftotext', ['-v']).status === 0 ? undefined : 'poppler (pdftotext) is not installed');

describe.skipIf(absent('DOCX and ODT in LibreOffice', whyNot))('LibreOffice', () => {
  const [word, open] = [originals('docx'), originals('odt')];
  const all = [...word, ...open];
  const once = (task: TestTask, what: string, files: readonly Original[], work: () => void | Promise<void>) =>
    passed.once(task, passed.key(what, Buffer.concat(files.map(({ bytes }) => bytes))), work);

  test('is given every document of the site', () => {
    expect(word.length).toBeGreaterThanOrEqual(47 + 7);
    expect(open.length).toBe(word.length);
    expect(all.filter(({ blanks }) => blanks === 0)).toEqual([]);
    expect(all.reduce((sum, { headRows }) => sum + headRows, 0)).toBeGreaterThan(1);
  });

  test(
    'opens every DOCX and writes it as OpenDocument with each blank and header row',
    ({ task }) =>
      once(task, 'docx to odt', word, () => {
        const written = writtenByOffice(handed(word), 'fodt').map((xml, at) => ({
          name: word[at]!.name,
          blanks: count(xml, odfBlanks),
          headRows: count(xml, odfHeadRows),
        }));
        expect(written).toEqual(word.map(found));
      }),
    600_000,
  );

  test(
    'opens every ODT and writes it for Word with each blank and header row',
    ({ task }) =>
      once(task, 'odt to docx', open, () => {
        const written = madeByOffice(handed(open), 'docx').map((bytes, at) => {
          const xml = partOf(bytes, 'word/document.xml');
          return {
            name: open[at]!.name,
            // A field in a line, one on a place of its own, and a choice.
            blanks: count(xml, /<w:instrText[^>]*> ?FILLIN|<w:control |<w:sdt>/g),
            headRows: count(xml, /<w:tblHeader(?: w:val="true")?\/>/g),
          };
        });
        expect(written).toEqual(open.map(found));
      }),
    600_000,
  );

  test(
    'makes a PDF of each, with what belongs in each blank and the heads of each table',
    ({ task }) =>
      once(task, 'to pdf', all, async () => {
        const tags = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } });
        const pdfs = madeByOffice(handed(all), `pdf:writer_pdf_Export:${tags}`);
        const wrong: unknown[] = [];
        for (const [at, bytes] of pdfs.entries()) {
          const { name, xml, controls, headRows } = all[at]!;
          const pdf = await OpenPdf.open(bytes);
          const said = textOf(bytes);
          const lost = placeholders(xml).filter((text) => !said.includes(text));
          const fields = pdf.list(pdf.get(pdf.get(pdf.document.catalog, 'AcroForm'), 'Fields')).length;
          const heads = tagged(pdf, 'TH');
          if (lost.length > 0 || fields < controls || heads < headRows)
            wrong.push({ name, lost, fields, controls, heads, headRows });
        }
        expect(wrong).toEqual([]);
      }),
    600_000,
  );
});
