import type { PosterContent, Sender } from '../poster/content/content.ts';
import { bubble, face, line, mark, shape, sheetOf, type Sheet } from '../poster/draw/draw.ts';
import { foot } from '../poster/draw/foot.ts';
import { millimetre } from '../poster/content/formats.ts';
import { frames, type Frame } from '../poster/draw/frames.ts';
import { message } from '../poster/draw/message.ts';
import type { Scene, SceneNode } from '../poster/draw/scene.ts';

/** A small or digital size, with its own frame for the same eyes, line and words. */
export interface SmallFormat {
  name: string;
  /** Trim size: millimetres on paper, pixels on a screen. */
  width: number;
  height: number;
  unit: 'mm' | 'px';
  frame: Frame;
  /** What stands below the bubble. */
  below: 'foot' | 'mark' | 'steps' | 'nothing';
}

/** A frame beyond whose bubble nothing is seen: the field runs off every edge. */
const full = { bubble: 99, tail: 0 } as const;
const low: Frame = {
  width: 56,
  line: [6.9, 7.6],
  ...full,
  margin: 2,
  sizes: [3.7, 3.3, 2.9],
  room: [30, 30],
  joinLower: true,
  eyes: { x: 43, y: 4.1, width: 15, scale: 1.05 },
  foot: 'row',
  promise: 1.1,
  mark: 2,
};

/** All small and digital sizes that are not sizes of a poster. */
export const smallFormats = {
  sticker: {
    name: 'sticker',
    width: 100,
    height: 100,
    unit: 'mm',
    frame: frames.vierkant,
    below: 'foot',
  },
  button: {
    name: 'button',
    width: 70,
    height: 70,
    unit: 'mm',
    frame: {
      ...frames.vierkant,
      ...full,
      line: [12.6, 13.5],
      margin: 6.1,
      sizes: [2.9, 2.6],
      room: [14, 12.4],
      eyes: { x: 12, y: 7.5, width: 10, scale: 0.75 },
      eyesAlone: { x: 12, y: 7.5, width: 10, scale: 0.75 },
    },
    below: 'nothing',
  },
  banner: { name: 'banner', width: 1600, height: 400, unit: 'px', frame: low, below: 'mark' },
  handtekening: {
    name: 'handtekening',
    width: 1200,
    height: 240,
    unit: 'px',
    frame: { ...low, line: [5.3, 5.9], sizes: [3, 2.7], eyes: { x: 42, y: 3.2, width: 12, scale: 0.75 } },
    below: 'mark',
  },
  achtergrond: {
    name: 'achtergrond',
    width: 1920,
    height: 1080,
    unit: 'px',
    frame: {
      ...frames.breed,
      sizes: [2.5, 2.2],
      room: [14, 14],
      eyes: { x: 7.2, y: 5, width: 9, scale: 0.8 },
    },
    below: 'mark',
  },
  vergrendelscherm: {
    name: 'vergrendelscherm',
    width: 1170,
    height: 2532,
    unit: 'px',
    frame: {
      ...frames.hoog,
      line: [24.5, 25.5],
      bubble: 31,
      tail: 3.4,
      sizes: [3.3, 2.9],
      joinLower: true,
      eyes: { x: 12, y: 18.2, width: 20, scale: 0.9 },
      eyesAlone: { x: 12, y: 18.2, width: 20, scale: 0.9 },
    },
    below: 'steps',
  },
} as const satisfies Record<string, SmallFormat>;

/** Name of a small size. */
export type SmallName = keyof typeof smallFormats;

/** What to do, in order, on the foot of a telephone's lock screen: large enough to read at arm's length. */
function steps({ content, frame, colours, v }: Sheet): SceneNode {
  const style = { ground: colours.foot, fill: colours.onFoot, room: 19.5 } as const;
  const items = content.steps.map(({ tekst }, index): SceneNode => {
    const y = frame.bubble + 5.2 + index * 2.15;
    const words = tekst.replace(/:$/, '.');
    return {
      tag: 'LI',
      kids: [
        {
          tag: 'LBody',
          ops: [
            line(String(index + 1), frame.margin, y, { ...style, size: 1.6, font: 'black' }, v),
            line(words, frame.margin + 2, y, { ...style, size: 1.3, font: 'bold' }, v),
          ],
        },
      ],
    };
  });
  return { tag: 'L', kids: items };
}

/** The mark, bottom right. */
function corner({ frame, colours, v, height }: Sheet): SceneNode {
  const onFoot = frame.bubble < height;
  const y = onFoot ? (frame.bubble + height - frame.mark) / 2 : height - frame.mark - 1;
  const fill = onFoot ? colours.onFoot : colours.onBubble;
  return mark(frame.width - frame.margin - frame.mark, y, frame.mark, fill, v);
}

const circle = (r: number, sweep: 0 | 1): string =>
  `M${12 - r} 12A${r} ${r} 0 1 ${sweep} ${12 + r} 12A${r} ${r} 0 1 ${sweep} ${12 - r} 12Z`;

/** Where a button of 56 mm ends in front: what is outside folds over the edge. A hair line, to centre it by. */
function fold({ colours, v }: Sheet): SceneNode {
  const radius = (28 / 70) * 24;
  return { tag: 'Artifact', ops: [shape(circle(radius, 1) + circle(radius - 0.05, 0), colours.foot, v)] };
}

/**
 * Lays an item out in a small size, with the parts of the posters.
 * @returns pages in points for paper, in pixels for screens
 */
export function layoutSmall(content: PosterContent, format: SmallFormat, sender: Sender = {}): Scene {
  const unit = format.unit === 'mm' ? millimetre : 1;
  const size = { width: format.width * unit, height: format.height * unit };
  const sheet = sheetOf(content, sender, format.frame, size);
  const figure = face(sheet);
  const below: Record<SmallFormat['below'], () => SceneNode[]> = {
    foot: () => foot(sheet),
    mark: () => [corner(sheet)],
    steps: () => [steps(sheet)],
    nothing: () => [fold(sheet)],
  };
  return {
    title: content.title,
    subject: content.promise,
    author: sender.name ?? 'Agressievrij Werk',
    pages: [{ ...size, nodes: [bubble(sheet), figure, message(sheet, figure), ...below[format.below]()] }],
  };
}
