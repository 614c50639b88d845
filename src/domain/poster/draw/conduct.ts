import { wordsFor } from '../content/content.ts';
import { block, bubble, line, shape, type Sheet } from './draw.ts';
import { foot } from './foot.ts';
import type { Arrangement } from '../content/formats.ts';
import { breakLines } from './metrics.ts';
import type { ColourName } from '../content/palette.ts';
import type { SceneNode } from './scene.ts';

type Part = 'graag' | 'mag' | 'niet';
const fills: Record<Part, ColourName> = { graag: 'groen', mag: 'oranje', niet: 'rood' };
/** Circle, diamond and square with their middle at 0, 0 and a radius of 1: shape says what colour says. */
const shapes: Record<Part, string> = {
  graag: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z',
  mag: 'M0 -1.1L1.1 0L0 1.1L-1.1 0Z',
  niet: block(-1, -1, 2, 2),
};

/** Where a part stands: left of its sign, baseline of its word; sizes of word and acts; room for the acts. */
interface Place {
  x: number;
  y: number;
  word: number;
  acts: number;
  room: number;
  /** Left of the acts when they stand beside the word instead of below it. */
  beside?: number;
}

/** Places in each arrangement: below each other on a sheet, side by side where it is wide. */
const places: Record<
  Exclude<Arrangement, 'kaart'>,
  Record<Part, Place> & { head: [number, number, number] }
> = {
  staand: {
    head: [1.5, 1.95, 1.06],
    graag: { x: 1.5, y: 5.5, word: 3.1, acts: 1.06, room: 16.9 },
    mag: { x: 1.5, y: 12.35, word: 3.1, acts: 1.06, room: 16.9 },
    niet: { x: 1.5, y: 21.9, word: 3.1, acts: 1.06, room: 16.9 },
  },
  'vier-bij-vijf': {
    head: [1.5, 1.8, 0.98],
    graag: { x: 1.5, y: 4.75, word: 2.6, acts: 0.95, room: 16.9 },
    mag: { x: 1.5, y: 10.5, word: 2.6, acts: 0.95, room: 16.9 },
    niet: { x: 1.5, y: 18.7, word: 2.6, acts: 0.95, room: 16.9 },
  },
  vierkant: {
    head: [1.5, 1.6, 0.85],
    graag: { x: 1.5, y: 3.75, word: 1.8, acts: 0.8, room: 16.9 },
    mag: { x: 1.5, y: 8.1, word: 1.8, acts: 0.8, room: 16.9 },
    niet: { x: 1.5, y: 14.9, word: 1.8, acts: 0.8, room: 16.9 },
  },
  hoog: {
    head: [1.5, 3.1, 1.06],
    graag: { x: 1.5, y: 7.6, word: 3.1, acts: 1.06, room: 16.9 },
    mag: { x: 1.5, y: 15.2, word: 3.1, acts: 1.06, room: 16.9 },
    niet: { x: 1.5, y: 26.4, word: 3.1, acts: 1.06, room: 16.9 },
  },
  liggend: {
    head: [1.6, 1.95, 1.06],
    graag: { x: 1.6, y: 5.9, word: 2.7, acts: 1, room: 11.2 },
    mag: { x: 18, y: 5.9, word: 2.7, acts: 1, room: 11.6 },
    niet: { x: 1.6, y: 16.85, word: 2.7, acts: 1, room: 19, beside: 12.4 },
  },
  breed: {
    head: [1.75, 2, 1.06],
    graag: { x: 1.75, y: 5.4, word: 2.7, acts: 1.06, room: 14 },
    mag: { x: 21.2, y: 5.4, word: 2.7, acts: 1.06, room: 15 },
    niet: { x: 1.75, y: 15.75, word: 2.7, acts: 1.06, room: 24, beside: 12.6 },
  },
};

function part(sheet: Sheet, name: Part, place: Place, acts: readonly string[]): SceneNode[] {
  const { v, sender } = sheet;
  const { x, y, word, acts: size, room, beside } = place;
  const radius = word * 0.4355;
  const text = x + word * 1.34;
  const base = { ground: 'wit', fill: 'inkt', room } as const;
  const sentence = acts.map((act) => `${act}.`).join(' ');
  const lead = size * 1.37;
  const rows = breakLines(sentence, 'regular', size, room);
  const first = beside ? y - word * 0.33 + size * 0.33 - ((rows.length - 1) * lead) / 2 : y + size * 1.75;
  const fill = sender.plain ? 'petrol' : fills[name];
  return [
    {
      tag: 'Artifact',
      ops: [
        { ...shape(shapes[name], fill, radius * v, 0, 0), x: (x + radius) * v, y: (y - word * 0.33) * v },
      ],
    },
    {
      tag: 'H2',
      ops: [
        line(
          wordsFor(sheet.content)[name],
          text,
          y,
          { ...base, size: word, font: 'black', tracking: -0.035 },
          v,
        ),
      ],
    },
    {
      tag: 'P',
      ops: rows.map((one, index) =>
        line(one, beside ?? text + 0.05, first + index * lead, { ...base, size, font: 'regular' }, v),
      ),
    },
  ];
}

/** The norm poster: Graag and Mag above the line, Niet below it. */
export function conduct(sheet: Sheet, arrangement: Exclude<Arrangement, 'kaart'>): SceneNode[] {
  const acts = sheet.content.conduct!;
  const { head, ...at } = places[arrangement];
  const style = { size: head[2], font: 'bold', fill: 'petrol', ground: 'wit', room: 21 } as const;
  return [
    bubble(sheet),
    { tag: 'H1', ops: [line(acts.kop, head[0], head[1], style, sheet.v)] },
    ...(['graag', 'mag', 'niet'] as const).flatMap((name) => part(sheet, name, at[name], acts[name])),
    ...foot(sheet),
  ];
}
