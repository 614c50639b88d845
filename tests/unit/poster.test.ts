import path from 'node:path';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontPath, readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { planEntry } from '../../src/files/plan/posters.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { lowestContrast, clashesIn } from '../../src/domain/poster/draw/checks.ts';
import { contentOf, type PosterContent, type Sender } from '../../src/domain/poster/content/content.ts';
import { eyePath, rowOfEyes } from '../../src/domain/poster/draw/eyes.ts';
import { formats } from '../../src/domain/poster/content/formats.ts';
import { frames } from '../../src/domain/poster/draw/frames.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { breakLines, measure, missingCharacters } from '../../src/domain/poster/draw/metrics.ts';
import { contrast } from '../../src/domain/poster/content/palette.ts';
import { qrCodeOf } from '../../src/domain/poster/draw/qr-code.ts';
import { renderPdf } from '../../src/domain/poster/render/render-pdf.ts';
import { svgFile } from '../../src/domain/poster/render/render-svg.ts';
import type { MakerPoster, MakerState } from '../../src/domain/poster/maker/fields.ts';
import { readSaved, writeSaved } from '../../src/domain/poster/maker/saved.ts';
import type { Field } from '../../src/domain/tool/fields.ts';
import { writeSaved as writeTool } from '../../src/domain/tool/saved.ts';
import { opsOf } from '../../src/domain/poster/draw/scene.ts';
import { outline } from '../../src/files/makers/fonts.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { OpenPdf } from '../support/pdf.ts';
import { inTimeZone } from '../support/time-zone.ts';

const root = path.resolve(import.meta.dirname, '../..');
const plans = readPosters(root).flatMap((entry) => planEntry(entry, 'https://voorbeeld.example'));
const contents = [
  ...new Map(plans.map((plan) => [`${plan.content.id} ${plan.content.sector ?? ''}`, plan])).values(),
];
const one: PosterContent = {
  id: 'proef',
  title: 'Ongerust? Vraag het gerust.',
  series: 'bezoekers',
  layout: 'gezicht',
  upper: ['Ongerust?'],
  lower: ['Vraag', 'het gerust.'],
  eyes: [{ links: 'bezorgd', rechts: 'bezorgd' }],
  eyesInWords: 'de ogen kijken bezorgd',
  promise: 'Ook als het druk is. Ook voor de tweede keer.',
  steps: [],
};
const senders: Sender[] = [
  {},
  { name: 'Gemeente Voorbeeldstad' },
  { name: 'Waterschap De Überrëgge & Zoön <b>', phone: '0800-1234' },
  {
    name: 'Waterschap De Überrëgge & Zoön <b>',
    houseRule: 'Wij helpen u graag. Schelden hoort daar niet bij.',
    phone: '0800-1234',
    link: qrCodeOf('https://voorbeeld.example/klachten'),
  },
];

describe('every drawing, with and without a sender', () => {
  test.for(contents)('$path', ({ content }) => {
    const sizes = [...new Set(plans.filter(({ id }) => id === content.id).map(({ format }) => format))];
    for (const name of sizes) {
      for (const sender of senders) {
        const scene = layoutPoster(content, formats[name], sender);
        expect([name, sender.name, clashesIn(scene)]).toEqual([name, sender.name, []]);
        expect(lowestContrast(scene)).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test('a text that is too long is noticed', () => {
    const long = { ...one, upper: ['Verantwoordelijkheidsgevoel'] };
    expect(clashesIn(layoutPoster(long, formats.a4)).map(({ kind }) => kind)).toContain('te-breed');
  });

  test('the words of the entry are in its text alternative', () => {
    const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
    for (const { id, data } of readPosters(root)) {
      const content = contentOf(id, data);
      if (content?.layout !== 'gezicht') continue;
      const words = bare(data.tekstalternatief);
      for (const text of [content.upper.join(' '), content.lower.join(' '), content.promise])
        expect([id, words]).toEqual([id, expect.stringContaining(bare(text).trim()) as string]);
    }
  });
});

describe('the line', () => {
  test('is at one height on every poster of a shape', () => {
    const paths = contents
      .filter(({ content }) => content.layout !== 'kaart')
      .map(({ content }) => layoutPoster(content, formats.a3).pages[0]!.nodes[0]!.ops![1]!)
      .map((op) => (op.kind === 'path' ? op.d : ''));
    expect(new Set(paths).size).toBe(1);
    expect(paths[0]).toContain(`V${frames.staand.line[0]}`);
  });
});

describe('eyes', () => {
  test('an open eye is a whole circle, an angry one falls towards the nose', () => {
    const eye = { x: 7, y: 5, radius: 2.3 } as const;
    expect(eyePath({ ...eye, gaze: 'open', side: 'links' })).toBe(
      'M4.7 5A2.3 2.3 0 1 1 9.3 5A2.3 2.3 0 1 1 4.7 5Z',
    );
    // The drawn poster "Bezwaar maken mag" has exactly this one.
    expect(eyePath({ ...eye, gaze: 'boos', side: 'links' })).toMatch(/^M5\.40\d? 3\.34\d?L9\.2\d+ 4\.4/);
  });

  test('no pair touches another or leaves the sheet', () => {
    const radius = fc.double({ min: 1.2, max: 1.9, noNaN: true });
    const pair = fc.record({
      links: fc.constant('open' as const),
      rechts: fc.constant('open' as const),
      straal: radius,
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 2 }), (pairs) => {
        const eyes = rowOfEyes(pairs);
        eyes.slice(1).forEach((eye, index) => {
          expect(eye.x - eye.radius).toBeGreaterThan(eyes[index]!.x + eyes[index]!.radius);
        });
        expect(eyes[0]!.x - eyes[0]!.radius).toBeGreaterThan(1);
        expect(eyes.at(-1)!.x + eyes.at(-1)!.radius).toBeLessThan(23);
      }),
    );
  });
});

describe('letters', () => {
  test.for(['regular', 'bold', 'black'] as const)('the table of widths is that of the font: %s', (name) => {
    const font = create(readFileSync(fontPath(name))) as Font;
    const wrong = font.characterSet
      .filter((code) => code >= 32 && code !== 127 && code !== 173)
      .map((code) => String.fromCodePoint(code))
      .filter(
        (letter) =>
          measure(letter, name, 1000) !== font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth,
      );
    expect(wrong).toEqual([]);
  });

  test('says which letters the font lacks', () => {
    expect(missingCharacters('Łódź é €')).toEqual([]);
    expect(missingCharacters('→ ж')).toEqual(['→', 'ж']);
  });

  test('breaks after a sentence rather than inside one', () => {
    expect(breakLines('Vraag gerust om uitleg. Die krijgt u.', 'regular', 1, 13)).toEqual([
      'Vraag gerust om uitleg.',
      'Die krijgt u.',
    ]);
  });

  test('black on white is 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

describe('files', () => {
  const draw = async (sender: Sender): Promise<Uint8Array> =>
    renderPdf(layoutPoster(one, formats.a4, sender), await loadPdfkit(), readFonts(), { bleed: true });

  test('are the same bytes at another time, in another time zone', async () => {
    const first = await draw(senders[3]!);
    const elsewhere = await inTimeZone('America/New_York', () => draw(senders[3]!));
    expect(Buffer.from(elsewhere).equals(Buffer.from(first))).toBe(true);
  });

  test('a name with & and < breaks neither the PDF nor the SVG', async () => {
    const sender = { name: 'Jansen & <script>' };
    const pdf = await OpenPdf.open(await draw(sender));
    expect(accessFaults(pdf)).toEqual([]);
    expect(pdf.document.getAuthor()).toBe('Jansen & <script>');
    const scene = layoutPoster(one, formats.a4, sender);
    const svg = svgFile(scene.pages[0]!, { title: sender.name, description: 'x' }, outline);
    expect(svg).toContain('Jansen &amp; &lt;script&gt;');
  });

  test('the check for access sees what is missing', async () => {
    const scene = layoutPoster(one, formats.a4);
    for (const node of scene.pages[0]!.nodes) {
      if (node.tag === 'Figure') delete node.alt;
      if (node.tag === 'H1') node.tag = 'H2';
    }
    const pdf = await OpenPdf.open(await renderPdf(scene, await loadPdfkit(), readFonts()));
    expect(accessFaults(pdf)).toEqual(['a figure without alternative', 'H2 after H0']);
  });

  test('bleed runs past the edge on all sides', () => {
    const [ground] = opsOf(layoutPoster(one, formats.a3).pages[0]!.nodes);
    expect(ground?.kind === 'path' ? ground.d : '').toMatch(/^M-4\.8 -4\.8h33\.6v/);
  });
});

describe('what somebody saved', () => {
  const posters: MakerPoster[] = [
    { key: 'bezoekers-ongerust', content: one, editable: ['belofte'], formats: ['a4', 'a3'] },
    { key: 'bezoekers-ongerust/zorg', version: 'Zorg', content: one, editable: [], formats: ['a4'] },
  ];
  const state: MakerState = {
    poster: 'bezoekers-ongerust',
    format: 'a3',
    upper: 'Ongerust?',
    lower: 'Vraag\nhet gerust.',
    promise: 'Altijd.',
    name: 'Überrëgge & Zoön <b>',
    houseRule: '',
    phone: '0800-1234',
    link: '',
    plain: false,
    plate: true,
    numbers: { l: '0612345678' },
  };
  const read = (text: string) => readSaved(text, posters, 'bezoekers-ongerust');

  test('takes the organisation over from the file of another tool, and the words of the message that is chosen', () => {
    const fields = ['organisatie', 'telefoon', 'nummer-leidinggevende'].map((id) => ({
      ...{ id, kind: 'text', label: id },
    })) as Field[];
    const kind = { kind: 'protocolmaker', name: 'Protocolmaker', version: 1 };
    const answers = {
      organisatie: 'A & <b>B</b>',
      telefoon: '14 020',
      'nummer-leidinggevende': '020 1234567',
    };
    const { invulling, remarks } = read(
      writeTool(kind, [{ id: 's', title: 'S', fields }], answers, '2026-11-30'),
    );
    expect(invulling).toMatchObject({
      poster: 'bezoekers-ongerust',
      name: 'A & <b>B</b>',
      phone: '14 020',
      numbers: { l: '020 1234567' },
    });
    expect(remarks).toHaveLength(1);
  });
  const saved = (changes: object, around: object = {}): string =>
    JSON.stringify({
      ...(JSON.parse(writeSaved(state)) as object),
      invulling: { ...state, ...changes },
      ...around,
    });

  test('comes back as it was, without a word', () => {
    expect(read(writeSaved(state))).toEqual({ invulling: state, remarks: [] });
  });
  test('any other file is refused with a sentence', () => {
    const others = [
      'null',
      '{}',
      '[]',
      '{"soort":"postermaker"}',
      '{"soort":"postermaker","invulling":null}',
    ];
    for (const text of others) expect(() => read(text)).toThrow(/postermaker/);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(text)).toThrow(/postermaker/);
      }),
    );
  });
  test.for([
    ['a size that is no longer offered', saved({ format: 'a0' }), { format: 'a4' }, /maat.*A4/],
    ['a message that is gone', saved({ poster: 'weg' }), { poster: 'bezoekers-ongerust' }, /er niet meer/],
    [
      'a version that is gone',
      saved({ poster: 'bezoekers-ongerust/water' }),
      { poster: 'bezoekers-ongerust' },
      /algemene/,
    ],
    ['null in a field', saved({ name: null }), { name: '' }, /de naam/],
    ['a number in a field', saved({ promise: 12 }), { promise: '' }, /de belofte/],
    ['no numbers', saved({ numbers: null }), { numbers: {} }, /nummers/],
    ['an unknown contact', saved({ numbers: { l: '112', z: '113' } }), { numbers: { l: '112' } }, /nummer/],
    ['another version', saved({}, { versie: 7 }), { name: state.name }, /andere versie/],
    ['a logo from elsewhere', saved({}, { logo: 'https://elders.example/' }), { name: state.name }, /logo/i],
  ] as const)('%s: what still fits comes back, and the rest is named', ([, text, expected, remark]) => {
    const { invulling, remarks, logo } = read(text);
    expect(invulling).toMatchObject(expected);
    expect(remarks.join(' ')).toMatch(remark);
    expect(logo).toBeUndefined();
  });
  test('whatever its values are, a form comes out that can be filled in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(state)), fc.anything()),
        fc.anything(),
        (fields, versie) => {
          const { invulling } = read(saved(JSON.parse(JSON.stringify(fields) || '{}') as object, { versie }));
          expect(posters.find(({ key }) => key === invulling.poster)?.formats).toContain(invulling.format);
          for (const name of ['upper', 'lower', 'promise', 'name', 'houseRule', 'phone', 'link'] as const)
            expect(invulling[name]).toBeTypeOf('string');
          expect(Object.values(invulling.numbers).every((value) => typeof value === 'string')).toBe(true);
        },
      ),
    );
  });
});
