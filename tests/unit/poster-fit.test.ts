import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { contentOf, type PosterContent, type Sender } from '../../src/domain/poster/content/content.ts';
import { formats, formatsOf, type Format } from '../../src/domain/poster/content/formats.ts';
import { clashesIn } from '../../src/domain/poster/draw/checks.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { qrCodeOf } from '../../src/domain/poster/draw/qr-code.ts';
import { contacts } from '../../src/domain/workplace-numbers/fragment.ts';
import { textOf, type Scene } from '../../src/domain/poster/draw/scene.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Everything that the engine draws and the poster maker offers, in each of its sizes. */
const sheets = readPosters(root)
  .filter(({ data }) => data.middel === 'poster' || data.opmaak === 'kaart')
  .flatMap(({ id, data }) => {
    const content = contentOf(id, data);
    return content ? formatsOf(data).map((format) => ({ content, format })) : [];
  });
const posters = new Set(sheets.map(({ content }) => content.id)).size;

/** What may be typed in each of the seven fields: of an ordinary length, and long. */
const typed = {
  upper: [
    ['Mijn eigen', 'boodschap.'],
    ['Een zin die veel langer is', 'dan wij zelf zouden doen'],
  ],
  lower: [
    ['Kort en', 'krachtig.'],
    ['En nog zo een, met', 'woorden die lang doorlopen'],
  ],
  promise: [
    'Wij luisteren, en we zoeken samen uit wat kan.',
    'Wij luisteren naar u, wij zoeken samen uit wat er wel kan en u krijgt binnen een week antwoord van ons.',
  ],
  name: ['Gemeente Voorbeeldstad', 'Gemeente Voorbeeldstad, publieksbalie burgerzaken en vergunningen'],
  houseRule: [
    'Schelden hoort daar niet bij.',
    'Wij helpen u graag. Schelden, dreigen en filmen horen daar niet bij.',
  ],
  phone: ['06 12345678', '0800-1234567'],
  link: [
    'https://voorbeeld.example/klachten',
    `https://voorbeeld.example/${'klachten-en-verzoeken/'.repeat(6)}`,
  ],
} as const;
const fields = Object.keys(typed) as (keyof typeof typed)[];
const codes = new Map(typed.link.map((address) => [address as string, qrCodeOf(address)]));
const pixels = { width: 400, height: 100, rgba: new Uint8Array(4) };
const logos: (Sender['logo'] | undefined)[] = [undefined, { pixels, href: '', plate: true }];

/** What is drawn when some fields are filled in; a card and a workplace have no house rule, address or own message. */
function filled(content: PosterContent, chosen: number, long: 0 | 1, logo: Sender['logo'] | undefined) {
  const on = (field: keyof typeof typed): boolean => Boolean(chosen & (1 << fields.indexOf(field)));
  const plain = content.layout === 'gezicht';
  const card = content.layout === 'kaart';
  const workplace = content.layout === 'werkplek';
  const own: PosterContent = {
    ...content,
    ...(plain && on('upper') ? { upper: typed.upper[long] } : {}),
    ...(plain && on('lower') ? { lower: typed.lower[long] } : {}),
    ...(!card && on('promise') ? { promise: typed.promise[long] } : {}),
  };
  const sender: Sender = {
    ...(on('name') ? { name: typed.name[long] } : {}),
    ...(!card && !workplace && on('houseRule') ? { houseRule: typed.houseRule[long] } : {}),
    ...(!workplace && on('phone') ? { phone: typed.phone[long] } : {}),
    ...(!card && (on('link') || workplace) ? { link: codes.get(typed.link[long])! } : {}),
    ...(logo ? { logo } : {}),
  };
  return { own, sender };
}

const bare = (text: string): string => text.replace(/\s+/g, '');
/** Texts that do not stand on the sheet whole, in order and with no word or number in two. */
function lostOn(scene: Scene, own: PosterContent, sender: Sender, card: boolean): string[] {
  const lines = textOf(scene).map(({ text }) => text);
  const all = bare(lines.join(''));
  const texts = [
    own.upper.join(' '),
    own.lower.join(' '),
    own.promise,
    sender.name,
    sender.houseRule,
    sender.phone,
  ];
  const drawn = texts.filter((text): text is string => Boolean(text));
  const lost = drawn.filter((text) => !all.includes(bare(text)));
  const words = new Set(lines.flatMap((line) => line.split(' ')));
  const broken = drawn.flatMap((text) => text.split(' ')).filter((word) => !words.has(word));
  const number = sender.phone && !lines.some((line) => line.includes(sender.phone!)) ? [sender.phone] : [];
  const figures = scene.pages.flatMap(({ nodes }) => nodes).filter(({ tag }) => tag === 'Figure').length;
  const wanted =
    Number(own.layout !== 'gedrag') + Number(Boolean(sender.logo)) + Number(Boolean(sender.link) && !card);
  return [...lost, ...broken, ...number, ...(figures === wanted ? [] : [`${figures} figures`])];
}

function look({ content, format }: { content: PosterContent; format: Format }, long: 0 | 1) {
  const [faults, tight]: [string[], string[]] = [[], []];
  for (let chosen = 0; chosen < 2 ** fields.length; chosen++)
    for (const logo of long ? logos.slice(1) : logos) {
      const { own, sender } = filled(content, chosen, long, logo);
      const scene = layoutPoster(own, format, sender);
      const where = `${content.id} ${format.name} ${fields.filter((_, at) => chosen & (1 << at)).join('+')}${logo ? '+logo' : ''}`;
      const clashes = clashesIn(scene);
      if (clashes.length > 0)
        tight.push(`${where}: ${clashes.map(({ kind, what }) => `${kind} ${what}`).join('; ')}`);
      const lost = lostOn(scene, own, sender, content.layout === 'kaart');
      if (lost.length > 0) faults.push(`${where}: ${lost.join(' | ')}`);
    }
  return { faults, tight };
}

const combinations = sheets.length * 2 ** fields.length * logos.length;

describe('whatever is filled in', () => {
  test(`of an ordinary length: ${combinations} combinations (${posters} posters in their sizes, each of the seven fields, logo): nothing touches, is broken or is lost`, () => {
    const all = sheets.map((sheet) => look(sheet, 0));
    expect(all.flatMap(({ faults }) => faults).slice(0, 20)).toEqual([]);
    expect(all.flatMap(({ tight }) => tight).slice(0, 20)).toEqual([]);
  });

  test(`and long, with a logo: ${combinations / 2} combinations: it fits, or the layout says so, and nothing is lost or broken either way`, () => {
    const all = sheets.map((sheet) => look(sheet, 1));
    expect(all.flatMap(({ faults }) => faults).slice(0, 20)).toEqual([]);
    // To say no is right for a few of these, of an ordinary sheet for none.
    expect(all.flatMap(({ tight }) => tight).length).toBeLessThan(combinations / 50);
  });

  test('a workplace poster holds five numbers with their names, also the longest ones, on A5, A4 and A3', () => {
    const { content } = sheets.find((sheet) => sheet.content.layout === 'werkplek')!;
    const written = ['06 12 34 56 78', '0800 123 45 67', '0172 12 34 56', '14 0172', '088 555 44 44'];
    const steps = Object.values(contacts).map((name, at) => ({
      tekst: `${name}: ${written[at]}`,
      invullen: false,
    }));
    for (const format of [formats.a5, formats.a4, formats.a3])
      for (const sender of [{}, { name: typed.name[0] }, { name: typed.name[1], logo: logos[1] }]) {
        const own = { ...content, steps: [content.steps[0]!, ...steps] };
        const scene = layoutPoster(own, format, {
          link: qrCodeOf(`https://voorbeeld.example/net-gebeurd/#bel=${'l0612345678.'.repeat(5)}`),
          ...sender,
        } as Sender);
        expect([format.name, sender.name, clashesIn(scene)]).toEqual([format.name, sender.name, []]);
        const lines = textOf(scene).map(({ text }) => text);
        for (const { tekst } of steps) expect(lines).toContain(tekst);
      }
  });
});
