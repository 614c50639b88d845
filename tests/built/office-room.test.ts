import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { heading, list, paragraph, words } from '../../src/domain/document/model/build.ts';
import type { Block, DocumentModel } from '../../src/domain/document/model/model.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { absent } from '../support/absent.ts';
import { madeByOffice, whyNoOffice } from '../support/libreoffice.ts';

const note = (tone: 'caution' | 'say', text: string): Block => ({
  ...{ kind: 'note', tone, title: text },
  blocks: [paragraph(text)],
});
/** Blocks of every kind that ends with words, around a text. */
const above: Record<string, (text: string) => Block> = {
  heading: (text) => heading(text),
  'small heading': (text) => heading(text, 4),
  paragraph: (text) => paragraph(text),
  list: (text) => list(['Punt', text]),
  'numbered list': (text) => list(['Punt', text], true),
  'list in a list': (text) => ({ kind: 'list', items: [{ text: words('Punt'), list: list([text]) }] }),
  'list to tick': (text) => ({
    kind: 'list',
    items: [{ text: words(text), tick: { name: `l-${text}`, label: text, kind: 'tick' } }],
  }),
  table: (text) => ({ kind: 'table', head: [words('Kop')], rows: [[words(text)]] }),
  ticks: (text) => ({ kind: 'ticks', label: 'Vraag', options: [{ name: text, label: text, kind: 'tick' }] }),
  caution: (text) => note('caution', text),
  'words to say': (text) => note('say', text),
  'note with a list': (text) => ({ kind: 'note', tone: 'caution', title: 'Let op', blocks: [list([text])] }),
};
/** Blocks of every kind that starts with words. */
const below: Record<string, (text: string) => Block> = {
  heading: above.heading!,
  'small heading': above['small heading']!,
  paragraph: above.paragraph!,
  list: (text) => list([text]),
  'list to tick': above['list to tick']!,
  table: (text) => ({ kind: 'table', head: [words(text)], rows: [[words('Cel')]] }),
  ticks: (text) => ({
    kind: 'ticks',
    label: text,
    options: [{ name: `t-${text}`, label: 'ja', kind: 'tick' }],
  }),
  field: (text) => ({ kind: 'field', label: text, blank: { name: text, label: text, kind: 'line' } }),
  caution: above.caution!,
  'words to say': above['words to say']!,
};
const pairs = Object.keys(above).flatMap((upper) => Object.keys(below).map((lower) => ({ upper, lower })));
/** Every pair on a sheet of its own, with a word of its own at the end of the one and the start of the other. */
const model: DocumentModel = {
  ...{
    title: 'Ruimte',
    subject: 'Proef.',
    version: '1.0',
    date: '2026-11-30',
    facts: [],
    organisation: 'Wij',
  },
  source: { name: 'Wij', address: 'https://x.nl/' },
  blocks: pairs.map(({ upper, lower }, at) => ({
    kind: 'sheet',
    title: words(`Blad ${at}`),
    alone: true,
    blocks: [above[upper]!(`boven${at}einde`), below[lower]!(`onder${at}begin`)],
  })),
};

/** Points between the foot of a last word and the top of the first one under it, for every pair. */
function roomIn(pdf: Buffer): number[] {
  const { status, stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  expect(status).toBe(0);
  const found = new Map<string, { page: number; top: number; bottom: number }>();
  for (const [page, part] of stdout.split('<page ').slice(1).entries())
    for (const [, top, bottom, word] of part.matchAll(
      /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g,
    ))
      found.set(word!, { page, top: Number(top), bottom: Number(bottom) });
  return pairs.map((_, at) => {
    const [upper, lower] = [found.get(`boven${at}einde`)!, found.get(`onder${at}begin`)!];
    expect(lower.page).toBe(upper.page);
    return lower.top - upper.bottom;
  });
}

describe.skipIf(absent('room between the parts of a DOCX and an ODT in LibreOffice', whyNoOffice()))(
  'room between two parts of a document',
  () => {
    test.for(['docx', 'odt'] as const)('%s: is never less than between two paragraphs', async (kind) => {
      const bytes = kind === 'docx' ? await renderDocx(model) : renderOdt(model);
      const room = roomIn(madeByOffice([[`ruimte.${kind}`, bytes]], 'pdf')[0]!);
      const usual =
        room[pairs.findIndex(({ upper, lower }) => upper === 'paragraph' && lower === 'paragraph')]!;
      expect(usual).toBeGreaterThan(5);
      const tight = pairs
        .map(({ upper, lower }, at) => ({ upper, lower, room: room[at]! }))
        // A heading belongs to what stands under it.
        .filter((pair) => pair.room < (pair.upper.includes('heading') ? 0.35 : 0.9) * usual);
      expect(tight).toEqual([]);
    });
  },
);
