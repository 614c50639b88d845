import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../src/check/read/source.ts';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { documentOf } from '../../src/domain/document/model/instrument.ts';
import { organisationBlank } from '../../src/domain/document/model/furniture.ts';
import { versionLine } from '../../src/domain/document/model/version-line.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { renderDocumentPdf } from '../../src/domain/document/pdf/render.ts';
import { readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { partOf, squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { fieldsIn, heard, partsWith, structureOf } from '../support/pdf-reading.ts';
import { OpenPdf } from '../support/pdf.ts';

const rows = Array.from({ length: 60 }, (_, at) => `| Taak ${at} | binnen een dag |  |`).join('\n');
/** A body with all that a document can hold, and signs that mean something elsewhere. */
const body = `## Deel A. Eerst

Tekst met **vet**, een [link & meer](/advies/x/), [naam & "functie"] en [wel / nog niet].

- Een
- Twee
  1. Diep
  2. Dieper

- [ ] Afvinken

<Invulveld label="Wat? (kort & goed)" regels="3" />

<Invulveld label="Verteld, op" />

<Aankruisen label="Hoe?" opties="één | twee & meer | ${'lang '.repeat(30)}" />

<LetOp titel="Pas op">

Waarschuwing.

</LetOp>

<Zeg eerst="Stop." dan="Ik ga." />

<Gedrag groen="Groeten" oranje="Mopperen" rood="Slaan" />

<Modeltekst titel="Brief aan [naam]">

### Kop

${'Beste [heer of mevrouw], een zin.  '.repeat(12)}

</Modeltekst>

## Deel B. Daarna

| Wat | Termijn | Datum |
| --- | --- | --- |
${rows}
`;
const fields = {
  titel: 'Proef & <b>meer</b>',
  samenvatting: 'Alles & nog wat.',
  versie: '1.0',
  gewijzigd: '2026-11-30',
  tijdMinuten: 10,
  stappen: [{ doe: 'Doe dit.', uitleg: 'Dan dat.' }],
  valkuil: 'Te veel & te vroeg.',
};
const about = { name: 'Wij & zij', site: 'https://voorbeeld.example', path: '/instrumenten/proef/' };
const model = documentOf(fields, readSource(`---\na: 1\n---\n${body}`, 'mdx').tree.root, about);
const blanks = [organisationBlank.blank, ...blanksIn(model.blocks)];
const said = squeezed(organisationBlank.shown + model.title + versionLine(model) + plain(model.blocks));
const parts: Record<'pdf' | 'docx' | 'odt', Uint8Array> = {
  pdf: new Uint8Array(),
  docx: new Uint8Array(),
  odt: new Uint8Array(),
};
let pdf: OpenPdf;

beforeAll(async () => {
  parts.pdf = await renderDocumentPdf(model, await loadPdfkit(), readFonts());
  parts.docx = await renderDocx(model);
  parts.odt = renderOdt(model);
  pdf = await OpenPdf.open(parts.pdf);
});

test('all three say what the model says, and nothing else', () => {
  expect(said.length).toBeGreaterThan(1500);
  expect(textInDocx(parts.docx)).toBe(said);
  expect(textInOdt(parts.odt)).toBe(said);
  expect(heard(structureOf(pdf))).toBe(said);
});

describe('the PDF', () => {
  test('can be heard, as far as a machine can tell', () => {
    expect(accessFaults(pdf)).toEqual([]);
  });

  test('draws no sign that its letter lacks: a plain one that means the same, or a question mark', async () => {
    const strange = 'א 你 ✓ \u200B\u2011\uFB01 Łódź';
    const bytes = await renderDocumentPdf(
      {
        ...model,
        title: strange,
        organisation: strange,
        blocks: [{ kind: 'paragraph', text: [{ kind: 'words', text: strange }] }],
      },
      await loadPdfkit(),
      readFonts(),
    );
    const said = heard(structureOf(await OpenPdf.open(bytes)));
    expect(said).toBe(squeezed(`${'? ? ? -fi Łódź'.repeat(2)}${versionLine(model)}? ? ? -fi Łódź`));
  });

  test('has a field for every blank, in their order, with a name of its own that is said', () => {
    const found = fieldsIn(structureOf(pdf));
    expect(found.map((field) => pdf.text(pdf.get(field, 'T')))).toEqual(blanks.map(({ name }) => name));
    const names = found.map((field) => pdf.text(pdf.get(field, 'TU')) ?? '');
    for (const [at, { label }] of blanks.entries()) expect(names[at]).toContain(label);
    const form = pdf.get(pdf.document.catalog, 'AcroForm');
    expect(pdf.list(pdf.get(form, 'Fields'))).toHaveLength(blanks.length);
  });

  test('has bookmarks, a header over every column, and a part to hand out on sheets of its own', () => {
    const structure = structureOf(pdf);
    expect(partsWith(structure, 'TH').map(heard)).toEqual(['Wat', 'Termijn', 'Datum']);
    expect(partsWith(structure, 'TR')).toHaveLength(61);
    expect(pdf.get(pdf.document.catalog, 'Outlines')).toBeDefined();
    const pageOf = (start: string): number | undefined =>
      partsWith(structure, 'H2').find((part) => heard(part).startsWith(start))?.page;
    expect(pageOf('Briefaan')).toBeGreaterThan(pageOf('DeelA') ?? 0);
    expect(pageOf('DeelB')).toBeGreaterThan(pageOf('Briefaan') ?? 0);
  });
});

describe('the DOCX', () => {
  test('has a control for every blank, header rows, levels of headings, its language and no parts elsewhere', () => {
    const xml = partOf(parts.docx, 'word/document.xml');
    expect(xml.match(/<w:sdt[ >]/g)).toHaveLength(blanks.length);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    for (const kind of ['<w:comboBox>', '<w:date>', '<w:text w:multiLine="1"/>', '<w14:checkbox>'])
      expect(xml).toContain(kind);
    const styles = partOf(parts.docx, 'word/styles.xml');
    expect(styles).toContain('w:val="nl-NL"');
    for (const style of ['Title', 'Heading2', 'Heading3', 'ModelTitle'])
      expect(new RegExp(`w:styleId="${style}".*?</w:style>`).exec(styles)?.[0]).toContain('<w:outlineLvl');
    expect(partOf(parts.docx, '[Content_Types].xml')).not.toMatch(/macro|vba/i);
    expect(partOf(parts.docx, 'word/_rels/document.xml.rels').match(/TargetMode="External"/g)).toHaveLength(
      1,
    );
  });
});

test('keeps two tables apart that follow each other in a DOCX: Word makes one of those that touch', async () => {
  const table = model.blocks.find((block) => block.kind === 'table')!;
  const bytes = await renderDocx({ ...model, blocks: [table, table] });
  const xml = partOf(bytes, 'word/document.xml');
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
  expect(xml).not.toContain('</w:tbl><w:tbl>');
});

describe('the ODT', () => {
  test('has a field for every blank, header rows, its language, and names every file', () => {
    const xml = partOf(parts.odt, 'content.xml');
    const controls = xml.match(/<draw:control /g)?.length ?? 0;
    const inline = xml.match(/<text:(?:text-input|drop-down) /g)?.length ?? 0;
    expect(controls + inline).toBe(blanks.length);
    expect(xml.match(/<form:(?:text|textarea|date|checkbox) /g)).toHaveLength(controls);
    expect(xml.match(/<table:table-header-rows>/g)).toHaveLength(1);
    expect(partOf(parts.odt, 'styles.xml')).toContain('fo:language="nl" fo:country="NL"');
    const manifest = partOf(parts.odt, 'META-INF/manifest.xml');
    for (const name of ['content.xml', 'styles.xml', 'meta.xml'])
      expect(manifest).toContain(`full-path="${name}"`);
    // A program sees what it is from the first bytes.
    expect(new TextDecoder().decode(parts.odt.slice(30, 85))).toContain(
      'application/vnd.oasis.opendocument.text',
    );
  });
});

test('are the same to the byte another time, in another time zone and in another language', () => {
  const hash = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');
  const script = `
    import { createHash } from 'node:crypto';
    import { makeDocument } from './src/files/makers/document.ts';
    let text = ''; for await (const part of process.stdin) text += part;
    const hashes = [];
    for (const kind of ['pdf', 'docx', 'odt'])
      hashes.push(createHash('sha256').update(await makeDocument(JSON.parse(text), kind)).digest('hex'));
    console.log(JSON.stringify({ hashes, hour: new Date(0).getHours(), number: (1.5).toLocaleString() }));`;
  const elsewhere = [
    ['America/New_York', 'en_US.UTF-8'],
    ['Asia/Kolkata', 'tr_TR.UTF-8'],
    ['Europe/Amsterdam', 'nl_NL.UTF-8'],
  ].map(([TZ, locale]) => {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: { ...process.env, TZ, LC_ALL: locale, LANG: locale },
      input: JSON.stringify(model),
      encoding: 'utf8',
    });
    return JSON.parse(said) as { hashes: string[]; hour: number; number: string };
  });
  // The machine was elsewhere indeed.
  expect(elsewhere.map(({ hour, number }) => [hour, number])).toEqual([
    [19, '1.5'],
    [5, '1,5'],
    [1, '1,5'],
  ]);
  const here = [parts.pdf, parts.docx, parts.odt].map(hash);
  expect(elsewhere.map(({ hashes }) => hashes)).toEqual(elsewhere.map(() => here));
});
