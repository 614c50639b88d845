import type { PosterContent, Sender } from '../poster/content/content.ts';
import { block, bubble, face, shape, sheetOf } from '../poster/draw/draw.ts';
import { foot } from '../poster/draw/foot.ts';
import { millimetre } from '../poster/content/formats.ts';
import { frames } from '../poster/draw/frames.ts';
import { message } from '../poster/draw/message.ts';
import type { Outline } from '../poster/render/render-svg.ts';
import { opsOf, type Op, type PathOp, type Scene, type SceneNode } from '../poster/draw/scene.ts';

/** A sheet of A4 that becomes a roof: flap, back, front, flap. Millimetres. */
export const tentCard = { width: 210, height: 297, flap: 28.5, side: 120 } as const;

const moved = (op: Op, dy: number): Op => ({ ...op, y: (op.y ?? 0) + dy });

/** Moves a part of the page down. */
function lower(node: SceneNode, dy: number): SceneNode {
  return {
    ...node,
    ...(node.ops ? { ops: node.ops.map((op) => moved(op, dy)) } : {}),
    ...(node.kids ? { kids: node.kids.map((kid) => lower(kid, dy)) } : {}),
    ...(node.box ? { box: [node.box[0], node.box[1] + dy, node.box[2], node.box[3] + dy] as const } : {}),
  };
}

/** A drawing upside down: every shape turned about the corner it hangs from, letters as shapes. */
function turned(ops: readonly Op[], right: number, bottom: number, outline: Outline): PathOp[] {
  return ops.flatMap((op): PathOp[] => {
    if (op.kind === 'image') return [];
    const at = { x: right - (op.x ?? 0), y: bottom - (op.y ?? 0) };
    if (op.kind === 'text') return [{ kind: 'path', d: outline(op), fill: op.fill, ...at, s: -1 }];
    return [{ ...op, ...at, s: -(op.s ?? 1) }];
  });
}

/**
 * Lays out a card to fold: the same drawing on both sides of the roof, the far side upside down on the sheet.
 * The far side is decoration, so that whoever hears the page hears the words once.
 * @param outline turns letters into shapes, which can be turned
 */
export function layoutTentCard(content: PosterContent, outline: Outline, sender: Sender = {}): Scene {
  const [width, height] = [tentCard.width * millimetre, tentCard.height * millimetre];
  const side = tentCard.side * millimetre;
  const flap = tentCard.flap * millimetre;
  const sheet = sheetOf(content, sender, frames.breed, { width, height: side });
  const figure = face(sheet);
  const nodes = [bubble(sheet, 0), figure, message(sheet, figure), ...foot(sheet)];
  const far = turned(opsOf(nodes), width, flap + side, outline);
  // Short strokes at both edges, where to fold.
  const folds = [flap, flap + side, flap + 2 * side].map((y) => {
    const strokes = block(0, -0.15, 12, 0.3) + block(width - 12, -0.15, 12, 0.3);
    return { ...shape(strokes, 'zwart', 1), y };
  });
  return {
    title: content.title,
    subject: content.promise,
    author: sender.name ?? 'Agressievrij Werk',
    pages: [
      {
        width,
        height,
        nodes: [
          { tag: 'Artifact', ops: far },
          ...nodes.map((node) => lower(node, flap + side)),
          { tag: 'Artifact', ops: folds },
        ],
      },
    ],
  };
}
