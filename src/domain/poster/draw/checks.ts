import { capHeight, descent } from './metrics.ts';
import { contrast, palette } from '../content/palette.ts';
import { opsOf, type Scene, type TextOp } from './scene.ts';

/** Something wrong with a line of text. */
export interface TextProblem {
  kind: 'te-breed' | 'buiten-het-vel' | 'over-elkaar';
  text: string;
}

const boxOf = ({ x, y, size, width }: TextOp): [number, number, number, number] => [
  x,
  y - capHeight * size,
  x + width,
  y + descent * size * 0.7,
];

/** Lines that are wider than their room, that leave the sheet or that lie over each other. */
export function textProblems(scene: Scene): TextProblem[] {
  return scene.pages.flatMap(({ nodes, width, height }) => {
    const lines = opsOf(nodes).filter((op): op is TextOp => op.kind === 'text');
    return lines.flatMap((op, index): TextProblem[] => {
      const [left, top, right, bottom] = boxOf(op);
      const kinds: TextProblem['kind'][] = [];
      if (op.width > op.room * 1.001) kinds.push('te-breed');
      if (left < 0 || top < 0 || right > width || bottom > height) kinds.push('buiten-het-vel');
      const over = lines.slice(index + 1).some((other) => {
        const box = boxOf(other);
        return left < box[2] && box[0] < right && top < box[3] && box[1] < bottom;
      });
      if (over) kinds.push('over-elkaar');
      return kinds.map((kind) => ({ kind, text: op.text }));
    });
  });
}

/** The lowest contrast of words with the field they stand on, in a whole scene. */
export function lowestContrast(scene: Scene): number {
  const all = scene.pages
    .flatMap(({ nodes }) => opsOf(nodes))
    .filter((op): op is TextOp => op.kind === 'text');
  return Math.min(...all.map(({ fill, ground }) => contrast(palette[fill].rgb, palette[ground].rgb)));
}
