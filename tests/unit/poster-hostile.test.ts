import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { contentOf } from '../../src/domain/poster/content/content.ts';
import { formats, formatsOf } from '../../src/domain/poster/content/formats.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { qrCodeOf } from '../../src/domain/poster/draw/qr-code.ts';
import type { MakerPoster, MakerState } from '../../src/domain/poster/maker/fields.ts';
import { drawingOf } from '../../src/domain/poster/maker/maker.ts';
import { notesOf } from '../../src/domain/poster/maker/notes.ts';
import { readNumbers } from '../../src/domain/poster/maker/numbers.ts';
import { renderPdf } from '../../src/domain/poster/render/render-pdf.ts';
import { absent } from '../support/absent.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { OpenPdf } from '../support/pdf.ts';
import { verify, whyNoVera } from '../support/vera.ts';

const root = path.resolve(import.meta.dirname, '../..');
const posters = readPosters(root).flatMap(({ id, data }): MakerPoster[] => {
  const content = contentOf(id, data);
  const made = data.middel === 'poster' || data.opmaak === 'kaart';
  return content && made
    ? [{ key: id, content, editable: data.bewerkbaar, formats: formatsOf(data).map(({ name }) => name) }]
    : [];
});
const poster = (id: string): MakerPoster => posters.find(({ key }) => key === id)!;

/** Texts that break files: of XML, of PDF, of fonts and of writing directions. */
const hostile = [
  'Jansen & <b>Zoon</b> ]]> "een" \'twee\'',
  '(haakje) \\n \\( %%EOF endobj stream',
  'ge\u00ADmeen\u200Bte\u2011groep o\uFB03ce',
  '\u202Egemeente\u202C',
  'Cafe\u0301 A\u030A \u1E9E',
  '   ',
  '&amp;&#0;<?xml version="1.0"?>',
  '\u{1D400}lfa \uFF27emeente',
  'Ж 😀 中',
  '\u0000\u0007\uD800',
  'Überrëgge, Łódź, Şişli, Ĳsselstein',
];
const pixels = { width: 40, height: 10, rgba: new Uint8Array(1600).map((_, at) => at % 256) };

async function made(id: string, text: string): Promise<Uint8Array | undefined> {
  const one = poster(id);
  const state: MakerState = {
    poster: id,
    format: one.formats[0]!,
    upper: text,
    lower: '',
    promise: text,
    name: text,
    houseRule: text,
    phone: '+31 (0)6 - 12 34 56 78',
    link: 'www.gemeente.nl/één',
    plain: false,
    plate: true,
    numbers: { l: '14 010', o: '0800-5151' },
  };
  const { phones } = readNumbers(one, state, []);
  const logo = { pixels, href: '', plate: true };
  const drawing = drawingOf(one, state, {
    site: 'https://voorbeeld.example',
    phones,
    codeOf: qrCodeOf,
    logo,
  });
  const scene = layoutPoster(drawing.content, formats[state.format], drawing.sender);
  if (notesOf(one, state, drawing, scene).some(({ stops }) => stops)) return undefined;
  return renderPdf(scene, await loadPdfkit(), readFonts(), { bleed: true });
}

describe('files made of hostile input', () => {
  const files: string[] = [];
  let refused = 0;
  const folder = mkdtempSync(path.join(tmpdir(), 'poster-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeAll(async () => {
    for (const [at, text] of hostile.entries())
      for (const id of ['bezoekers-soms-nee', 'bezoekers-graag-mag-niet', 'werkplekposter', 'dienstkaart']) {
        const bytes = await made(id, text);
        if (!bytes) {
          refused += 1;
          continue;
        }
        expect([text, accessFaults(await OpenPdf.open(bytes))]).toEqual([text, []]);
        files.push(path.join(folder, `${id}-${at}.pdf`));
        writeFileSync(files.at(-1)!, bytes);
      }
  });

  test('are made of all but what the letter cannot draw', () => {
    expect(refused).toBe(8);
    expect(files.length).toBe(hostile.length * 4 - refused);
  });

  test.skipIf(absent('veraPDF', whyNoVera())).for(['ua1', '2a'] as const)('pass veraPDF: %s', (profile) => {
    const { faults, passed } = verify(profile, files);
    expect(faults).toEqual([]);
    expect(passed).toBe(files.length);
  });
});
