import { wordsFor } from '../content/content.ts';
import { block, shape, type Sheet } from './draw.ts';
import type { Op, SceneNode } from './scene.ts';

/** White that stays around a logo on a plate, in v. */
export const plateEdge = 0.25;

/** Width and height of the logo inside a room, in v; nothing when there is none. */
export function logoWithin(
  { sender: { logo } }: Sheet,
  room: { width: number; height: number },
): { width: number; height: number } {
  if (!logo) return { width: 0, height: 0 };
  const { width, height } = logo.pixels;
  const scale = Math.min(room.height / height, room.width / width);
  return { width: width * scale, height: height * scale };
}

/** The logo with its top left at x, y, on its plate when it has one; lengths in v. */
export function logoFigure(
  { content, sender, v }: Sheet,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): SceneNode[] {
  if (!sender.logo) return [];
  const { pixels, href, plate } = sender.logo;
  const around = plate ? plateEdge : 0;
  const field = block(x - plateEdge, y - plateEdge, width + 2 * plateEdge, height + 2 * plateEdge);
  const ops: Op[] = [
    ...(plate ? [shape(field, 'wit', v)] : []),
    { kind: 'image', pixels, href, x: x * v, y: y * v, width: width * v, height: height * v },
  ];
  const box = [
    (x - around) * v,
    (y - around) * v,
    (x + width + around) * v,
    (y + height + around) * v,
  ] as const;
  return [{ tag: 'Figure', alt: wordsFor(content).logo(sender.name), box, ops }];
}
