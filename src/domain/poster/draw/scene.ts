import type { ColourName } from '../content/palette.ts';

/** Weights of the one family. */
export type FontKey = 'regular' | 'bold' | 'black';

/** Shape in one colour. `d` is SVG path data with absolute or relative M L H V A C Z, drawn at x, y in scale s. */
export interface PathOp {
  kind: 'path';
  d: string;
  fill: ColourName;
  x?: number;
  y?: number;
  s?: number;
}

/** One line of text; x, y is the start of its baseline. */
export interface TextOp {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  size: number;
  font: FontKey;
  fill: ColourName;
  /** Colour of the field it stands on. */
  ground: ColourName;
  /** Extra space after each letter, in the scene's unit. */
  tracking: number;
  /** Measured width, and the room there is. */
  width: number;
  room: number;
}

/** An address as a QR code: rows of modules, dark when true, with the quiet zone around them. */
export interface QrCode {
  /** Complete and percent-encoded. */
  address: string;
  modules: readonly (readonly boolean[])[];
}

/** Pixels of a logo, row by row, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array | Uint8ClampedArray;
}

/** A picture of the visitor's. */
export interface ImageOp {
  kind: 'image';
  pixels: Pixels;
  /** Address of the same picture for an SVG. */
  href: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Anything that is drawn. */
export type Op = PathOp | TextOp | ImageOp;

/** What it is to somebody who hears the page; Artifact is decoration. */
export type Tag = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Figure' | 'Artifact';

/** A part of the page, in reading order. */
export interface SceneNode {
  tag: Tag;
  alt?: string;
  ops?: Op[];
  kids?: SceneNode[];
  /** Left, top, right, bottom; of whatever takes room and is no text. A Figure needs it. */
  box?: readonly [number, number, number, number];
  /** The QR code that is drawn here, to be read back before the sheet is handed out. */
  code?: QrCode;
}

/** A field in which words may stand, over the whole width; `tail` is how far the bubble still hangs into it, top left. */
export interface Zone {
  ground: ColourName;
  top: number;
  bottom: number;
  tail?: number;
}

/** One page: trim size in the scene's unit (points for paper, pixels for screens), origin top left. */
export interface ScenePage {
  width: number;
  height: number;
  nodes: SceneNode[];
  /** Where words may stand; anywhere when left out. */
  zones?: readonly Zone[];
  /** Size under which words are too small to read where the sheet hangs. */
  smallest?: number;
}

/** A drawing that no renderer has touched yet. */
export interface Scene {
  /** Language of its words, as a tag; Dutch when left out. */
  language?: string;
  title: string;
  subject: string;
  author: string;
  pages: ScenePage[];
}

/** All that is drawn on a page, in order. */
export function opsOf(nodes: readonly SceneNode[]): Op[] {
  return nodes.flatMap((node) => [...(node.ops ?? []), ...opsOf(node.kids ?? [])]);
}

/** All lines of text in a scene. */
export function textOf(scene: Scene): TextOp[] {
  return scene.pages.flatMap(({ nodes }) => opsOf(nodes).filter((op): op is TextOp => op.kind === 'text'));
}
