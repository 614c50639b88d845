import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PassedBefore, type TestTask } from '../../scripts/passed-before.ts';
import { documentOf } from '../../src/domain/document/model/instrument.ts';
import type { Blank, Block, DocumentModel, Inline } from '../../src/domain/document/model/model.ts';
import { roomFor } from '../../src/domain/document/model/room.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { renderDocumentPdf } from '../../src/domain/document/pdf/render.ts';
import { readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { readInstruments } from '../../src/files/plan/read-content.ts';
import { squeezed } from '../support/office.ts';
import { fieldsIn, heard, structureOf, type Part } from '../support/pdf-reading.ts';
import { OpenPdf } from '../support/pdf.ts';

const root = path.resolve(import.meta.dirname, '../..');
const about = { name: 'Wij', site: 'https://voorbeeld.example' };
const instruments = readInstruments(root).map(({ id, data, tree }) => ({
  id,
  model: documentOf(data, tree, { ...about, path: `/instrumenten/${id}/` }),
}));
const passed = new PassedBefore('document-paper', [
  'tests/unit/document-paper.test.ts',
  'src/domain/document',
  'src/domain/poster/render',
]);
const millimetre = 72 / 25.4;

const linesIn = (blocks: readonly Block[]): (readonly Inline[])[] =>
  blocks.flatMap((block): (readonly Inline[])[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items.flatMap(({ text, list }) => [text, ...(list ? linesIn([list]) : [])]);
      case 'table':
        return [block.head, ...block.rows].flat();
      case 'note':
      case 'sheet':
        return linesIn(block.blocks);
      default:
        return [];
    }
  });

/** Blanks within a line, besides those in a table: a column is as wide as it is. */
const inLines = ({ blocks }: DocumentModel): Blank[] => {
  const text = (list: readonly Block[]): Block[] =>
    list.flatMap((block) =>
      block.kind === 'note' || block.kind === 'sheet'
        ? text(block.blocks)
        : block.kind === 'table' || block.kind === 'field' || block.kind === 'ticks'
          ? []
          : [block],
    );
  return blanksIn(text(blocks)).filter(({ kind }) => kind !== 'tick');
};

/** Blanks within a line that are too small for a pen, or in which something stands already. */
function narrowBlanks(pdf: OpenPdf, structure: Part, model: DocumentModel): unknown[] {
  const fields = new Map(fieldsIn(structure).map((field) => [pdf.text(pdf.get(field, 'T')), field] as const));
  return inLines(model).flatMap((blank) => {
    const field = fields.get(blank.name)!;
    const [left, bottom, right, top] = pdf.list(pdf.get(field, 'Rect')).map(Number);
    const [width, height] = [(right! - left!) / millimetre, (top! - bottom!) / millimetre];
    const empty = pdf.get(field, 'V') === undefined;
    const least = blank.kind === 'date' ? 35 : 20;
    const fits = width >= least && height >= 5 * roomFor(blank).lines;
    return empty && fits ? [] : [{ label: blank.label, width, height, empty }];
  });
}

/** Headings without what they head on the same page, and signs of a list without their text. */
function leftAlone(structure: Part): string[] {
  const parts = (part: Part): Part[] =>
    ['H1', 'H2', 'H3', 'H4', 'P', 'LI', 'TR'].includes(part.tag) ? [part] : part.kids.flatMap(parts);
  const order = parts(structure);
  return order
    .filter((part, at) => {
      if (part.tag.startsWith('H')) return order[at + 1]?.page !== part.page;
      const [sign, text] = part.tag === 'LI' ? part.kids : [];
      // A box to tick has no text, so no page is known of it.
      return sign !== undefined && sign.page >= 0 && sign.page !== text?.page;
    })
    .map(heard);
}

describe('what a document of any instrument asks', () => {
  test('is never to fill in an instruction, or a sentence that stays in some cases', () => {
    const instructions = instruments.flatMap(({ id, model }) =>
      blanksIn(model.blocks)
        .filter(
          ({ label }) =>
            /^(?:kies|vul|haal|zet|variant)\b[^:]*$/i.test(label) ||
            /^(?:zorg|onderwijs|overheid|.*als dat zo is|bij [^:]*|nog niet [^:]*): [^/]*$/i.test(label),
        )
        .map(({ label }) => `${id}: ${label}`),
    );
    expect(instructions).toEqual([]);
  });

  test('names the address of every link, for who has it on paper', () => {
    const links = instruments.flatMap(({ id, model }) =>
      linesIn(model.blocks).flatMap((line) =>
        line.flatMap((part, at) =>
          part.kind === 'words' && part.href !== undefined
            ? [{ id, address: part.href.replace(/^\w+:(?:\/\/)?/, ''), said: plain(line.slice(at)) }]
            : [],
        ),
      ),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ address, said }) => !said.includes(address))).toEqual([]);
  });
});

describe.for(instruments)('the PDF of $id', ({ model }) => {
  test('has room to write in every blank within a line, and no heading or sign of a list alone at its foot', ({
    task,
  }: {
    task: TestTask;
  }) =>
    passed.once(task, passed.key('pdf', JSON.stringify(model)), async () => {
      const pdf = await OpenPdf.open(await renderDocumentPdf(model, await loadPdfkit(), readFonts()));
      const structure = structureOf(pdf);
      expect(narrowBlanks(pdf, structure, model)).toEqual([]);
      const said = heard(structure);
      for (const part of linesIn(model.blocks).flat())
        if (part.kind === 'blank') expect(said).toContain(squeezed(part.shown));
      expect(leftAlone(structure)).toEqual([]);
    }));
});
