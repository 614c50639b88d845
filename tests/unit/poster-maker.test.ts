import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { contentOf } from '../../src/domain/poster/content/content.ts';
import { formats, formatsOf } from '../../src/domain/poster/content/formats.ts';
import { clashesIn } from '../../src/domain/poster/draw/checks.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { qrCodeOf } from '../../src/domain/poster/draw/qr-code.ts';
import { textOf } from '../../src/domain/poster/draw/scene.ts';
import { fieldsOf, type MakerPoster, type MakerState } from '../../src/domain/poster/maker/fields.ts';
import { drawingOf } from '../../src/domain/poster/maker/maker.ts';
import { notesOf } from '../../src/domain/poster/maker/notes.ts';
import { readNumbers } from '../../src/domain/poster/maker/numbers.ts';

const entries = readPosters(path.resolve(import.meta.dirname, '../..'));
function poster(id: string): MakerPoster {
  const { data } = entries.find((entry) => entry.id === id)!;
  const content = contentOf(id, data)!;
  return { key: id, content, editable: data.bewerkbaar, formats: formatsOf(data).map(({ name }) => name) };
}
const empty = { upper: '', lower: '', promise: '', name: '', houseRule: '', phone: '', link: '' };
const known = ['09008844', '09000101'];

/** What the maker draws and says of what is filled in. */
function filledIn(id: string, state: Partial<MakerState>) {
  const one = poster(id);
  const whole: MakerState = {
    ...empty,
    poster: id,
    format: one.formats[0]!,
    plain: false,
    plate: false,
    numbers: {},
    ...state,
  };
  const { phones, notes } = readNumbers(one, whole, known);
  const drawing = drawingOf(one, whole, { site: 'https://voorbeeld.example', phones, codeOf: qrCodeOf });
  const scene = layoutPoster(drawing.content, formats[whole.format], drawing.sender);
  return {
    ...drawing,
    lines: textOf(scene).map(({ text }) => text),
    clashes: clashesIn(scene),
    notes: [...notes, ...notesOf(one, whole, drawing, scene)],
  };
}

describe('the poster maker', () => {
  test('prints every field that it offers, and offers no other', () => {
    const typed = {
      upper: 'Mijn boven',
      lower: 'Mijn onder',
      promise: 'Mijn belofte.',
      name: 'Mijn naam',
      houseRule: 'Mijn regel.',
      phone: '088-5554444',
      link: 'www.gemeente.nl',
      numbers: { l: '14 010' },
    };
    const marks = {
      upper: 'Mijn boven',
      lower: 'Mijn onder',
      promise: 'Mijn belofte.',
      name: 'Mijn naam',
      houseRule: 'Mijn regel.',
      phone: '088 555 44 44',
      numbers: 'Leidinggevende: 14 010',
    } as const;
    for (const { id, data } of entries) {
      if (data.middel !== 'poster' && data.opmaak !== 'kaart') continue;
      const fields = fieldsOf(poster(id));
      const { lines, sender } = filledIn(id, typed);
      const all = lines.join(' ');
      for (const [field, mark] of Object.entries(marks))
        expect([id, field, all.includes(mark)]).toEqual([id, field, fields.includes(field as 'name')]);
      expect([id, Boolean(sender.link)]).toEqual([id, fields.includes('link') || fields.includes('numbers')]);
    }
  });

  test.for([
    ['name', 'W'.repeat(80), /De naam past niet op A4/],
    ['houseRule', 'Huis regel '.repeat(150), /De huisregel past niet op A4/],
    ['promise', 'Belofte '.repeat(200), /Uw belofte past niet op A4/],
  ] as const)('names the field that is too much: %s', ([field, typed, text]) => {
    const { notes, clashes } = filledIn('bezoekers-soms-nee', { [field]: typed });
    expect(clashes).not.toEqual([]);
    expect(notes.map((note) => note.field)).toEqual([field]);
    expect(notes[0]).toMatchObject({ stops: true, text: expect.stringMatching(text) as string });
  });

  test('says which size a text does fit on', () => {
    const { notes } = filledIn('bezoekers-soms-nee', { name: 'W'.repeat(44) });
    expect(notes.map(({ text }) => text).join()).toMatch(/past niet op A4.*Of kies \S.*daar past het wel/);
  });

  test('a paid number stands on no workplace poster, but for those of organisations that the site names', () => {
    const paid = filledIn('werkplekposter', { numbers: { l: '0900-1234', o: '0900-0101' } });
    expect(paid.notes).toMatchObject([
      { field: 'numbers.l', stops: true, text: expect.stringContaining('betaald') as string },
    ]);
    expect(paid.lines.join(' ')).toContain('Opvangteam: 0900-0101');
    expect(paid.sender.link?.address).toBe('https://voorbeeld.example/net-gebeurd/#bel=o09000101');
  });

  test('nothing that is doubted is printed or put into a code', () => {
    const doubted = filledIn('bezoekers-soms-nee', {
      phone: '010-2671625 tst. 12',
      link: 'klachten@gemeente.nl',
    });
    expect(doubted.sender).toEqual({});
    expect(doubted.notes.map(({ field, offers }) => [field, offers])).toEqual([
      ['phone', ['010 267 16 25']],
      ['link', ['mailto:klachten@gemeente.nl']],
    ]);
  });

  test('a name of the state is minded, and does not stop', () => {
    expect(filledIn('bezoekers-soms-nee', { name: 'Ministerie van Proef' }).notes).toMatchObject([
      { field: 'name', stops: false },
    ]);
  });
});
