import { block, bubble, face, line, shape, type Sheet } from './draw.ts';
import { foot } from './foot.ts';
import type { Frame } from './frames.ts';
import { message } from './message.ts';
import { measure } from './metrics.ts';
import { qrFigure } from './qr.ts';
import type { Op, SceneNode } from './scene.ts';

/** Where the list and the code stand, in v: left end, first baseline, right end, text size and row; then the code. */
const list = { x: 1.5, y: 23.1, right: 15.6, size: 1.02, row: 1.75 };
const code = { x: 16.6, y: 19.4, side: 6.1 };
/** Lines that the usual bubble holds. */
const usual = 3;
/** The frame for more lines: the bubble takes room from the foot. */
const long = { bubble: 29.5, tail: 3 };

/** The frame of a list of so many lines. One size down, so that the numbers have room. */
export const workplaceFrame = (frame: Frame, lines: number): Frame =>
  lines > usual ? { ...frame, ...long, sizes: [2.75] } : { ...frame, sizes: [3.1, 2.75] };

/** Size and row of the list: as large as its widest line and its number of lines allow. */
function setList(texts: readonly string[], bottom: number): { size: number; row: number; y: number } {
  const y = texts.length > usual ? 22.75 : list.y;
  const row = Math.min(list.row, (bottom - 0.45 - y) / Math.max(1, texts.length - 1));
  const widest = Math.max(...texts.map((text) => measure(text, 'bold', 1)));
  return { y, row, size: Math.min(list.size, row / 1.3, (list.right - list.x) / widest) };
}

/** Who do I call here: the numbers to call, each on its line, and a code that opens the first steps. */
export function workplace(sheet: Sheet): SceneNode[] {
  const { content, sender, colours, v, frame } = sheet;
  const set = setList(
    content.steps.map(({ tekst }) => tekst),
    frame.bubble,
  );
  const style = { font: 'bold', fill: colours.onBubble, ground: colours.bubble, size: set.size } as const;
  const rules: Op[] = [];
  const items = content.steps.map(({ tekst, invullen }, index): SceneNode => {
    const y = set.y + index * set.row;
    const width = measure(tekst, 'bold', set.size);
    if (invullen) {
      const from = list.x + width + 0.4;
      rules.push(shape(block(from, y + 0.12, list.right - from, 0.08), colours.onBubble, v));
    }
    const op = line(tekst, list.x, y, { ...style, room: list.right - list.x }, v);
    return { tag: 'LI', kids: [{ tag: 'LBody', ops: [op] }] };
  });
  const figure = face(sheet);
  const side = Math.min(code.side, frame.bubble - 0.7 - code.y);
  // The code stands on the bubble, so the foot keeps the mark.
  const { link, ...rest } = sender;
  return [
    bubble(sheet),
    figure,
    message(sheet, figure),
    { tag: 'Artifact', ops: rules },
    { tag: 'L', kids: items },
    ...(link
      ? [
          qrFigure(
            link,
            { ...code, side },
            'QR-code naar de eerste stappen en de nummers van uw organisatie',
            v,
          ),
        ]
      : []),
    ...foot({ ...sheet, sender: rest }),
  ];
}
