import { capHeight, descent } from './metrics.ts';
import { contrast, palette, type ColourName } from '../content/palette.ts';
import { textOf, type Scene, type SceneNode, type ScenePage, type TextOp } from './scene.ts';

/** Something wrong with what stands on a sheet. */
export interface Clash {
  kind: 'te-breed' | 'te-klein' | 'buiten-het-vel' | 'over-elkaar' | 'verkeerde-plek';
  /** The words, or what is drawn there. */
  what: string;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What takes room on a page. */
interface Placed {
  what: string;
  box: Box;
  text?: TextOp;
}

const boxOf = ({ x, y, size, width }: TextOp): Box => [
  x,
  y - capHeight * size,
  x + width,
  y + descent * size * 0.7,
];

function placedIn(nodes: readonly SceneNode[]): Placed[] {
  return nodes.flatMap(({ tag, alt, box, ops = [], kids = [] }) => {
    const own = box ? [{ what: alt ?? tag, box }] : [];
    const texts = ops.filter((op): op is TextOp => op.kind === 'text');
    return [...own, ...texts.map((text) => ({ what: text.text, box: boxOf(text), text })), ...placedIn(kids)];
  });
}

/** Whether a box lies in a field of its own colour, clear of the tail of the bubble. */
const inZone = ({ zones }: ScenePage, [left, top, , bottom]: Box, ground?: ColourName): boolean =>
  !zones ||
  zones.some(
    (zone) =>
      (ground === undefined || zone.ground === ground) &&
      top >= zone.top - 0.01 &&
      bottom <= zone.bottom + 0.01 &&
      left + top - zone.top >= (zone.tail ?? 0),
  );

function clashesOn(page: ScenePage): Clash[] {
  const all = placedIn(page.nodes);
  return all.flatMap(({ what, box, text }, index): Clash[] => {
    const [left, top, right, bottom] = box;
    const kinds: Clash['kind'][] = [];
    if (text && text.width > text.room * 1.001) kinds.push('te-breed');
    if (text && text.size < (page.smallest ?? 0)) kinds.push('te-klein');
    if (left < 0 || top < 0 || right > page.width || bottom > page.height) kinds.push('buiten-het-vel');
    if (!inZone(page, box, text?.ground)) kinds.push('verkeerde-plek');
    const over = all
      .slice(index + 1)
      .some(
        (other) => left < other.box[2] && other.box[0] < right && top < other.box[3] && other.box[1] < bottom,
      );
    if (over) kinds.push('over-elkaar');
    return kinds.map((kind) => ({ kind, what }));
  });
}

/** All that is too wide, too small, off the sheet, on a field of another colour or over something else; nothing when it fits. */
export const clashesIn = (scene: Scene): Clash[] => scene.pages.flatMap(clashesOn);

/** The lowest contrast of words with the field they stand on, in a whole scene. */
export const lowestContrast = (scene: Scene): number =>
  Math.min(...textOf(scene).map(({ fill, ground }) => contrast(palette[fill].rgb, palette[ground].rgb)));
