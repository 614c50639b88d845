import type { Arrangement } from '../content/formats.ts';

/** A field for the eyes: middle, room and scale, in v. */
export interface EyeField {
  x: number;
  y: number;
  width: number;
  scale: number;
}

/** Where everything stands in one arrangement. Lengths in v, a fixed part of the width. */
export interface Frame {
  /** Width of the whole; v is the width divided by this. */
  width: number;
  /** Top and bottom of the line, the same on every poster of the arrangement. */
  line: readonly [number, number];
  /** Bottom of the bubble, and depth of its tail. */
  bubble: number;
  tail: number;
  margin: number;
  /** Sizes of the message: the largest at which both halves fit is used. */
  sizes: readonly number[];
  /** Widest line of the half above and the half below. */
  room: readonly [number, number];
  /** Whether two lines below the line become one when they fit. */
  joinLower: boolean;
  eyes: EyeField;
  /** Field for the eyes above a message of one line; the same one when left out. */
  eyesAlone?: EyeField;
  /** Field for more than one pair, where a long row would come too near the words. */
  eyesMany?: EyeField;
  /** Foot: rows below each other, or one row. */
  foot: 'rows' | 'row';
  /** Size of the promise, and of the sender's mark. */
  promise: number;
  mark: number;
}

/** The arrangements: real ones, none is another stretched. */
export const frames: Record<Arrangement, Frame> = {
  staand: {
    width: 24,
    line: [17, 18],
    bubble: 27.25,
    tail: 4,
    margin: 1.5,
    sizes: [4, 3.55, 3.1],
    room: [21, 21],
    joinLower: false,
    eyes: { x: 12, y: 5, width: 24, scale: 1 },
    eyesAlone: { x: 12, y: 6.4, width: 24, scale: 1 },
    foot: 'rows',
    promise: 1.16,
    mark: 1.6,
  },
  'vier-bij-vijf': {
    width: 24,
    line: [14.5, 15.4],
    bubble: 23.6,
    tail: 3.6,
    margin: 1.5,
    sizes: [3.5, 3.1, 2.75],
    room: [21, 21],
    joinLower: false,
    eyes: { x: 12, y: 4.1, width: 21, scale: 0.86 },
    eyesAlone: { x: 12, y: 5.4, width: 21, scale: 0.95 },
    foot: 'rows',
    promise: 1.16,
    mark: 1.6,
  },
  vierkant: {
    width: 24,
    line: [11.5, 12.4],
    bubble: 19,
    tail: 3.2,
    margin: 1.5,
    sizes: [3.1, 2.9, 2.75, 2.4],
    room: [21, 21],
    joinLower: false,
    eyes: { x: 12, y: 3.2, width: 21, scale: 0.78 },
    eyesAlone: { x: 12, y: 4.2, width: 21, scale: 0.95 },
    foot: 'row',
    promise: 1.05,
    mark: 1.8,
  },
  hoog: {
    width: 24,
    line: [21.5, 22.5],
    bubble: 34.2,
    tail: 4,
    margin: 1.5,
    sizes: [4.4, 4, 3.55, 3.1],
    room: [21, 21],
    joinLower: false,
    eyes: { x: 12, y: 7.2, width: 22, scale: 1.2 },
    eyesAlone: { x: 12, y: 9, width: 22, scale: 1.25 },
    foot: 'rows',
    promise: 1.3,
    mark: 1.8,
  },
  liggend: {
    width: 34,
    line: [11.9, 12.7],
    bubble: 19.3,
    tail: 2.9,
    margin: 1.6,
    sizes: [3.5, 3.2, 2.9, 2.6, 2.4],
    room: [17, 30.8],
    joinLower: true,
    eyes: { x: 26.2, y: 5.6, width: 12.6, scale: 1.05 },
    eyesMany: { x: 25.4, y: 4.2, width: 14, scale: 1 },
    foot: 'row',
    promise: 1.1,
    mark: 1.5,
  },
  breed: {
    width: 40,
    line: [11, 11.75],
    bubble: 18,
    tail: 2.75,
    margin: 1.75,
    sizes: [3.7, 3.3, 3, 2.6, 2.4],
    room: [20, 36.5],
    joinLower: true,
    eyes: { x: 30.55, y: 5.3, width: 15, scale: 1.22 },
    eyesMany: { x: 29.8, y: 4.4, width: 17, scale: 1.1 },
    foot: 'row',
    promise: 1.15,
    mark: 1.5,
  },
  kaart: {
    width: 24,
    line: [7.35, 7.85],
    bubble: 12.6,
    tail: 1.8,
    margin: 1.5,
    sizes: [2.35, 2, 1.75],
    room: [13, 21],
    joinLower: true,
    eyes: { x: 18.1, y: 2.9, width: 7.5, scale: 0.5435 },
    foot: 'row',
    promise: 0.85,
    mark: 1.1,
  },
};
