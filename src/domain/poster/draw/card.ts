import { block, bubble, face, line, mark, shape, type Sheet } from './draw.ts';
import { logoFigure, logoWithin } from './logo.ts';
import { message } from './message.ts';
import { breakLines, measure } from './metrics.ts';
import type { Op, SceneNode } from './scene.ts';

/** Front of a card: a small poster, with whose it is in the foot. */
export function cardFront(sheet: Sheet): SceneNode[] {
  const { frame, colours, v, height, sender } = sheet;
  const middle = (frame.bubble + height) / 2;
  const right = frame.width - frame.margin;
  const logo = logoWithin(sheet, { width: 6, height: 1.5 });
  const left = frame.tail + 1.35;
  const room = sender.logo ? right - logo.width - 0.6 - left : 17;
  const name = sender.name ?? 'Dienstkaart bij agressie';
  const set = (size: number): { size: number; lines: string[] } => ({
    size,
    lines: breakLines(name, 'bold', size, room),
  });
  // One line where it fits, then two smaller ones; a card is read in the hand.
  const steps = [0.85, 0.78, 0.7, 0.65, 0.6].map(set);
  const fits = ({ size, lines }: ReturnType<typeof set>): boolean =>
    lines.length <= 2 && lines.every((text) => measure(text, 'bold', size) <= room);
  const { size, lines } =
    steps.find((one) => fits(one) && one.lines.length === 1) ?? steps.slice(2).find(fits) ?? steps.at(-1)!;
  const style = { size, font: 'bold', fill: colours.onFoot, ground: colours.foot, room } as const;
  const lead = size * 1.2;
  const first = middle + 0.36 * (size / 0.85) - ((lines.length - 1) * lead) / 2;
  const figure = face(sheet);
  return [
    bubble(sheet),
    figure,
    message(sheet, figure),
    { tag: 'P', ops: lines.map((text, index) => line(text, left, first + index * lead, style, v)) },
    ...(sender.logo
      ? logoFigure(sheet, { x: right - logo.width, y: middle - logo.height / 2, ...logo })
      : [mark(right - frame.mark, middle - frame.mark / 2, frame.mark, colours.onFoot, v)]),
  ];
}

/** Room for a step, in v, and the sizes it may have. */
const stepRoom = 20;
const stepSizes = [1.15, 1.05, 0.95, 0.85];

/** Back of a card: the steps, each on its line, and what to remember below. */
export function cardBack({ content, sender, v, height }: Sheet): SceneNode[] {
  const far = 5;
  const row = Math.min(2.25, 11.25 / content.steps.length);
  const rules: Op[] = content.steps.map((_, index) =>
    shape(block(1.5, 0.72 + row * (index + 1), 22.5 + far, 0.1), 'petrol', v),
  );
  const ground = shape(block(-far, -far, 24 + 2 * far, height + 2 * far), 'wit', v);
  const items = content.steps.map(({ tekst, invullen }, index): SceneNode => {
    const y = 0.1 + row * (index + 1);
    const font = tekst.includes('112') ? 'bold' : 'regular';
    const base = { ground: 'wit', room: stepRoom } as const;
    const filled = invullen && sender.phone ? `${tekst} ${sender.phone}` : tekst;
    const size = stepSizes.find((one) => measure(filled, font, one) <= stepRoom) ?? stepSizes.at(-1)!;
    const ops: Op[] = [
      line(String(index + 1), 1.55, y, { ...base, size: 1.5, font: 'black', fill: 'petrol' }, v),
      line(filled, 3.4, y, { ...base, size, font, fill: 'inkt' }, v),
    ];
    return { tag: 'LI', kids: [{ tag: 'LBody', ops }] };
  });
  const dots: Op[] = content.steps.flatMap(({ tekst, invullen }, index) => {
    if (!invullen || sender.phone) return [];
    const from = 3.4 + measure(tekst, 'regular', 1.15) + 0.6;
    const y = 0.2 + row * (index + 1);
    let d = '';
    for (let x = from; x < 22.3; x += 0.45) d += block(x, y, 0.22, 0.07);
    return [shape(d, 'inkt', v)];
  });
  const below = { size: 0.85, font: 'bold', fill: 'inkt', ground: 'wit', room: 21 } as const;
  return [
    { tag: 'Artifact', ops: [ground, ...rules, ...dots] },
    { tag: 'L', kids: items },
    { tag: 'P', ops: [line(content.promise, 1.5, height - 1.04, below, v)] },
  ];
}
