import { block, bubble, face, line, mark, shape, type Sheet } from './draw.ts';
import { message } from './message.ts';
import { measure } from './metrics.ts';
import type { Op, SceneNode } from './scene.ts';

/** Front of a card: a small poster, with what it is in the foot. */
export function cardFront(sheet: Sheet): SceneNode[] {
  const { frame, colours, v, height, sender } = sheet;
  const middle = (frame.bubble + height) / 2;
  const style = { size: 0.85, font: 'bold', fill: colours.onFoot, ground: colours.foot, room: 17 } as const;
  const figure = face(sheet);
  return [
    bubble(sheet),
    figure,
    message(sheet, figure),
    {
      tag: 'P',
      ops: [line(sender.name ?? 'Dienstkaart bij agressie', frame.tail + 1.35, middle + 0.36, style, v)],
    },
    mark(frame.width - frame.margin - frame.mark, middle - frame.mark / 2, frame.mark, colours.onFoot, v),
  ];
}

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
    const urgent = tekst.includes('112');
    const base = { ground: 'wit', room: 20 } as const;
    const filled = invullen && sender.phone ? `${tekst} ${sender.phone}` : tekst;
    const ops: Op[] = [
      line(String(index + 1), 1.55, y, { ...base, size: 1.5, font: 'black', fill: 'petrol' }, v),
      line(filled, 3.4, y, { ...base, size: 1.15, font: urgent ? 'bold' : 'regular', fill: 'inkt' }, v),
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
  return [
    { tag: 'Artifact', ops: [ground, ...rules, ...dots] },
    { tag: 'L', kids: items },
    {
      tag: 'P',
      ops: [
        line(
          content.promise,
          1.5,
          height - 1.04,
          { size: 0.85, font: 'bold', fill: 'inkt', ground: 'wit', room: 21 },
          v,
        ),
      ],
    },
  ];
}
