import { block, bubble, face, line, shape, type Sheet } from './draw.ts';
import { foot } from './foot.ts';
import { message } from './message.ts';
import { measure } from './metrics.ts';
import { qrFigure } from './qr.ts';
import type { Op, SceneNode } from './scene.ts';

/** Where the list and the code stand, in v: left, first baseline, right end, text size and row; then the code. */
const list = { x: 1.5, y: 23.1, right: 15.6, size: 1.02, row: 1.75 };
const code = { x: 16.6, y: 19.4, side: 6.1 };

/** Who do I call here: the numbers to call, each on its line, and a code that opens the first steps. */
export function workplace(sheet: Sheet): SceneNode[] {
  const { content, sender, colours, v } = sheet;
  const style = { font: 'bold', fill: colours.onBubble, ground: colours.bubble } as const;
  const rules: Op[] = [];
  const items = content.steps.map(({ tekst, invullen }, index): SceneNode => {
    const y = list.y + index * list.row;
    const width = measure(tekst, 'bold', list.size);
    if (invullen) {
      const from = list.x + width + 0.4;
      rules.push(shape(block(from, y + 0.12, list.right - from, 0.08), colours.onBubble, v));
    }
    const op = line(tekst, list.x, y, { ...style, size: list.size, room: list.right - list.x }, v);
    return { tag: 'LI', kids: [{ tag: 'LBody', ops: [op] }] };
  });
  const figure = face(sheet);
  // The code stands on the bubble, so the foot keeps the mark.
  const { link, ...rest } = sender;
  return [
    bubble(sheet),
    figure,
    // One size down, so that the numbers below have room.
    message({ ...sheet, frame: { ...sheet.frame, sizes: [3.1, 2.75] } }, figure),
    { tag: 'Artifact', ops: rules },
    { tag: 'L', kids: items },
    ...(link
      ? [qrFigure(link, code, 'QR-code naar de eerste stappen en de nummers van uw organisatie', v)]
      : []),
    ...foot({ ...sheet, sender: rest }),
  ];
}
