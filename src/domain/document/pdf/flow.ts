import { millimetre } from '../../poster/content/formats.ts';
import type { PdfStructure } from '../../poster/render/pdf-document.ts';
import { point, type FlowArrow, type FlowChart, type FlowRow, type FlowText } from '../flow/chart.ts';
import { layoutFlow } from '../flow/layout.ts';
import { flowInWords, flowTable } from '../flow/in-words.ts';
import type { Flow, Inline } from '../model/model.ts';
import { plain } from '../model/text.ts';
import type { FormDocument } from './form-document.ts';
import { ink, paper, type Pen, type Style } from './pen.ts';
import { writeTable } from './table.ts';
import { heightOf, writeText } from './text.ts';

const styleOf = (size: number): Style => ({ font: 'regular', size, leading: size * 1.3, low: true });

/** Where a chart ends at most: a little above the foot of the page. */
const floor = paper.bottom + 5 * millimetre;

/** Half the width of the point of an arrow, and its length, in points. */
const [tipHalf, tipLength] = [3.2, 6];

/**
 * Writes a flow chart on one sheet: the boxes and arrows are a figure that tells in words what it shows, and the texts
 * in it are a table, so that they can be heard one by one and filled in. What does not fit is written as a table.
 */
export function writeFlow(pen: Pen, flow: Flow): void {
  const measure = (text: readonly Inline[], size: number, width: number): number =>
    heightOf(pen, text, styleOf(size), width);
  const fits = (top: number): FlowChart | undefined =>
    layoutFlow(flow, measure, { width: paper.room, height: floor - top });
  let layout = fits(pen.y);
  // A head alone on a sheet says nothing.
  if (!layout && pen.y > paper.height / 3) {
    layout = fits(paper.top);
    if (layout) pen.newPage();
  }
  if (!layout) {
    writeTable(pen, flowTable(flow));
    return;
  }
  pen.floor = floor;
  const top = pen.y;
  const area = [paper.left, top, paper.left + layout.width, top + layout.height];
  const figure = pen.part('Figure', { alt: flowInWords(flow, plain), bbox: area });
  figure.add(() => {
    drawShapes(pen.document, layout, top);
  });
  figure.end();
  writeTexts(pen, layout, top);
  pen.floor = paper.bottom;
  pen.y = top + layout.height;
  pen.gap(14);
}

function drawShapes(document: FormDocument, { rows, arrows }: FlowChart, top: number): void {
  document.save();
  document.translate(paper.left, top);
  document.strokeColor(ink);
  for (const { shape, aside, divider } of rows) {
    if (shape.kind === 'question') document.lineWidth(1.8).path(hexagon(shape)).stroke();
    else document.lineWidth(1).rect(shape.x, shape.y, shape.width, shape.height).stroke();
    if (aside) document.lineWidth(1).rect(aside.x, aside.y, aside.width, aside.height).stroke();
    if (divider !== undefined)
      document
        .lineWidth(0.5)
        .moveTo(divider, shape.y)
        .lineTo(divider, shape.y + shape.height)
        .stroke();
  }
  for (const arrow of arrows) drawArrow(document, arrow);
  document.restore();
}

/** The outline of a question: a box whose sides stick out. */
function hexagon({ x, y, width, height }: FlowRow['shape']): string {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  return `M${x + point} ${y} L${right - point} ${y} L${right} ${middle} L${right - point} ${bottom} L${x + point} ${bottom} L${x} ${middle} Z`;
}

function drawArrow(document: FormDocument, points: FlowArrow): void {
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  document.lineWidth(1).path(path).stroke();
  const [from, to] = points.slice(-2);
  if (!from || !to) return;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [along, across] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [x, y] = [to[0] - along * tipLength, to[1] - across * tipLength];
  document
    .path(
      `M${to[0]} ${to[1]} L${x - across * tipHalf} ${y + along * tipHalf} L${x + across * tipHalf} ${y - along * tipHalf} Z`,
    )
    .fill(ink);
}

function writeTexts(pen: Pen, { head, rows, size }: FlowChart, top: number): void {
  const style = styleOf(size);
  const put = (part: PdfStructure, { text, x, y, width }: FlowText): void => {
    pen.y = top + y;
    writeText(pen, part, text, style, { x: paper.left + x, width });
  };
  const cell = (texts: readonly FlowText[]): void => {
    pen.within('TD', () => {
      for (const text of texts)
        pen.within('P', (part) => {
          put(part, text);
        });
    });
  };
  pen.within('Table', () => {
    pen.within('TR', () => {
      for (const text of head)
        pen.within(
          'TH',
          (part) => {
            put(part, text);
          },
          { scope: 'Column' },
        );
    });
    for (const { who, texts } of rows) {
      const aside = texts.findIndex(({ part }) => part !== 'name');
      const own = aside < 0 ? texts.length : aside;
      pen.within('TR', () => {
        cell([who]);
        cell(texts.slice(0, own));
        cell(texts.slice(own));
      });
    }
  });
}
