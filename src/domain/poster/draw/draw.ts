import { faceInWords, type PosterContent, type Sender } from '../content/content.ts';
import { eyePath, placeEyes, rowOfEyes, type Eye } from './eyes.ts';
import type { Frame } from './frames.ts';
import { measure } from './metrics.ts';
import { seriesColours, type ColourName, type SeriesColours } from '../content/palette.ts';
import type { FontKey, Op, PathOp, SceneNode, TextOp } from './scene.ts';

/** What every part of a page needs: the words, the frame and the size of v. */
export interface Sheet {
  content: PosterContent;
  sender: Sender;
  frame: Frame;
  colours: SeriesColours;
  /** Size of v, and height of the page in v. */
  v: number;
  height: number;
  setting: Setting;
}

/**
 * How the parts give way when they do not fit: first everything is set as designed, then smaller, then in a foot that
 * takes room from the bubble.
 */
export interface Setting {
  /** By how much the foot grows, as a share of its height. */
  foot: number;
  /** Whether the sender comes below the promise where it usually stands beside it. */
  stacked: boolean;
  /** Size of the sender and of the logo, as a share of the usual size. */
  sender: number;
}

const asDesigned: Setting = { foot: 0, stacked: false, sender: 1 };

/** The frame with a higher foot; the line stays where it is on every poster. */
function raised(frame: Frame, height: number, share: number): Frame {
  if (share === 0) return frame;
  const rise = share * (height - frame.bubble);
  const smallest = frame.sizes.at(-1)!;
  return {
    ...frame,
    bubble: frame.bubble - rise,
    sizes: [...frame.sizes, ...[0.88, 0.76, 0.66, 0.56].map((scale) => smallest * scale)],
  };
}

/** The norm poster is white, so that the three colours of behaviour stand free; a card is always yellow. */
export const coloursOf = ({ layout, series }: PosterContent): SeriesColours =>
  layout === 'gedrag'
    ? { bubble: 'wit', foot: 'petrol', onBubble: 'inkt', onFoot: 'wit' }
    : seriesColours[layout === 'kaart' ? 'bezoekers' : series];

/** Brings what a page needs together. */
export function sheetOf(
  content: PosterContent,
  sender: Sender,
  frame: Frame,
  size: { width: number; height: number },
  setting: Setting = asDesigned,
): Sheet {
  const v = size.width / frame.width;
  const colours = coloursOf(content);
  const height = size.height / v;
  return { content, sender, frame: raised(frame, height, setting.foot), colours, v, height, setting };
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A shape given in v. */
export const shape = (d: string, fill: ColourName, v: number, x = 0, y = 0): PathOp => ({
  kind: 'path',
  d,
  fill,
  x: x * v,
  y: y * v,
  s: v,
});

/** A filled rectangle, in v. */
export const block = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;

/** How a line of text is set; lengths in v. */
export interface TextStyle {
  size: number;
  font: FontKey;
  fill: ColourName;
  ground: ColourName;
  room: number;
  tracking?: number;
}

/** A line of text with its baseline at x, y; lengths in v. */
export function line(text: string, x: number, y: number, style: TextStyle, v: number): TextOp {
  const tracking = (style.tracking ?? 0) * style.size;
  return {
    kind: 'text',
    text,
    x: x * v,
    y: y * v,
    size: style.size * v,
    font: style.font,
    fill: style.fill,
    ground: style.ground,
    tracking: tracking * v,
    width: measure(text, style.font, style.size, tracking) * v,
    room: style.room * v,
  };
}

/** Ground, foot, bubble and line. The ground runs on beyond the edge, for the knife: `far`, in v. */
export function bubble({ frame, colours, v, height }: Sheet, far = frame.width * 0.2): SceneNode {
  const [top, bottom] = frame.line;
  const { tail, bubble: end } = frame;
  return {
    tag: 'Artifact',
    ops: [
      shape(block(-far, -far, frame.width + 2 * far, height + 2 * far), colours.foot, v),
      shape(
        `M${n(-far)} ${n(-far)}H${n(frame.width + far)}V${n(top)}H${n(-far)}Z` +
          `M${n(-far)} ${n(bottom)}H${n(frame.width + far)}V${n(end)}H${n(tail)}L${n(-far)} ${n(end + tail + far)}Z`,
        colours.bubble,
        v,
      ),
    ],
  };
}

/** The eyes, as one figure. */
export function face({ content, colours, frame, v }: Sheet): SceneNode {
  const field =
    (content.eyes.length > 1 ? frame.eyesMany : undefined) ??
    (content.upper.length === 1 ? frame.eyesAlone : undefined) ??
    frame.eyes;
  const eyes = placeEyes(rowOfEyes(content.eyes), field);
  const edge = (pick: (eye: Eye) => number, most: 'min' | 'max'): number => Math[most](...eyes.map(pick)) * v;
  return {
    tag: 'Figure',
    alt: faceInWords(content),
    box: [
      edge((eye) => eye.x - eye.radius, 'min'),
      edge((eye) => eye.y - eye.radius, 'min'),
      edge((eye) => eye.x + eye.radius, 'max'),
      edge((eye) => eye.y + eye.radius, 'max'),
    ],
    ops: [shape(eyes.map(eyePath).join(''), colours.onBubble, v)],
  };
}

/** The mark of the campaign; decoration. */
export const markPath = 'M0 0H24V12H0ZM0 14H24V18H6L0 24Z';

/** The mark with its top left at x, y and of a size in v. */
export function mark(x: number, y: number, size: number, fill: ColourName, v: number): SceneNode {
  const op: Op = { kind: 'path', d: markPath, fill, x: x * v, y: y * v, s: (size * v) / 24 };
  return { tag: 'Artifact', ops: [op], box: [x * v, y * v, (x + size) * v, (y + size) * v] };
}
