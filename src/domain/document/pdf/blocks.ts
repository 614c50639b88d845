import { millimetre } from '../../poster/content/formats.ts';
import type { Block, Field, Heading, Inline, List, Note, Sheet, Ticks } from '../model/model.ts';
import { questionParts } from '../model/question.ts';
import { leadsOn, plain } from '../model/text.ts';
import { textField, tickField, tickSize } from './fields.ts';
import { paper, soft, type Pen, type Style } from './pen.ts';
import { writeTable } from './table.ts';
import { heightOf, startOf, writeText } from './text.ts';

/** Styles of text. */
export const styles = {
  title: { font: 'black', size: 30, leading: 34 },
  sheet: { font: 'black', size: 22, leading: 26 },
  h2: { font: 'black', size: 16, leading: 20 },
  h3: { font: 'bold', size: 12, leading: 17 },
  h4: { font: 'bold', size: 11, leading: 15.5 },
  text: { font: 'regular', size: 11, leading: 15.5 },
  strong: { font: 'bold', size: 11, leading: 15.5 },
  small: { font: 'regular', size: 9, leading: 13 },
} as const satisfies Record<string, Style>;

const [hairline, edge] = [0.5, 0.6 * millimetre];
/** Points between lines to write on, or height of the box for one answer. */
const writeRoom = (pen: Pen, lines: number): number => (lines > 1 ? 9 : 12) * millimetre * pen.tight;

const words = (text: string, strong = false): Inline[] => [
  { kind: 'words', text, ...(strong && { strong }) },
];

/** A question, with what it explains not in bold. */
const asked = (label: string): Inline[] =>
  questionParts(label).flatMap(({ text, strong }) => words(text, strong));

/** Writes blocks, one under the other. */
export function writeBlocks(pen: Pen, blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) writeBlock(pen, block, blocks.slice(at + 1));
}

function writeBlock(pen: Pen, block: Block, rest: readonly Block[]): void {
  const [next] = rest;
  switch (block.kind) {
    case 'heading':
      // A heading goes with the text that is to be handed out under it.
      if (next?.kind === 'sheet' && next.alone && pen.used) pen.newPage();
      writeHeading(pen, block, rest);
      break;
    case 'paragraph':
      if (next && leadsOn(block))
        pen.need(heightOf(pen, block.text, styles.text, paper.room) + startHeight(pen, rest));
      pen.within('P', (part) => {
        writeText(pen, part, block.text, styles.text);
      });
      pen.gap(7);
      break;
    case 'list':
      writeList(pen, block, paper.left);
      pen.gap(7);
      break;
    case 'table':
      writeTable(pen, block);
      break;
    case 'field':
      writeField(pen, block);
      break;
    case 'ticks':
      writeTicks(pen, block);
      break;
    case 'note':
      writeNote(pen, block);
      break;
    case 'sheet':
      writeSheet(pen, block, next);
  }
}

/** Points that what follows something that leads on needs at least on the same page. */
function startHeight(pen: Pen, [block, ...rest]: readonly Block[]): number {
  switch (block?.kind) {
    case 'heading':
      return 30 + styles[`h${block.level}`].leading + startHeight(pen, rest);
    case 'paragraph': {
      const { height } = startOf(pen, block.text, styles.text, paper.room);
      return 10 + height + (leadsOn(block) ? startHeight(pen, rest) : 0);
    }
    case 'list':
      return 10 + startOf(pen, block.items[0]?.text ?? [], styles.text, paper.room - 18).height;
    case 'field':
      return 30 + (block.blank.lines ?? 1) * writeRoom(pen, block.blank.lines ?? 1);
    default:
      return 100;
  }
}

function writeHeading(pen: Pen, { level, text }: Heading, rest: readonly Block[]): void {
  const style = styles[`h${level}`];
  const height = heightOf(pen, text, style, paper.room);
  pen.space(level === 2 ? 18 : 8);
  pen.need(height + 20 + startHeight(pen, rest));
  if (level === 2) {
    pen.rule(1 * millimetre);
    pen.y += 1 * millimetre + 7;
  }
  pen.document.outline.addItem(plain(text));
  pen.within(
    `H${level}`,
    (part) => {
      writeText(pen, part, text, style);
    },
    { title: plain(text) },
  );
  pen.gap(level === 2 ? 6 : 3);
}

function writeList(pen: Pen, { items, from }: List, left: number): void {
  pen.within('L', () => {
    for (const [at, item] of items.entries()) {
      const indent = item.tick ? tickSize + 8 : 18;
      const place = { x: left + indent, width: paper.room - (left - paper.left) - indent };
      const first = startOf(pen, item.text, styles.text, place.width);
      pen.need(Math.max(first.height, item.tick ? tickSize + 2 : 0));
      pen.within('LI', () => {
        const { y } = pen;
        pen.within('Lbl', (part) => {
          if (item.tick) tick(pen, part, item.tick, '', left);
          else {
            const mark = from === undefined ? '•' : `${from + at}.`;
            pen.y += first.words;
            writeText(pen, part, words(mark), styles.text, { x: left });
          }
        });
        pen.y = y + (item.tick ? (tickSize - styles.text.leading) / 2 : 0);
        pen.within('LBody', (part) => {
          writeText(pen, part, item.text, styles.text, place);
        });
        pen.y = Math.max(pen.y + 2, item.tick && pen.y > y ? y + tickSize + 4 : 0);
        if (item.list) writeList(pen, item.list, left + indent);
      });
    }
  });
}

function tick(
  pen: Pen,
  part: ReturnType<Pen['part']>,
  blank: Ticks['options'][number],
  about: string,
  x: number,
): void {
  const area = { x, y: pen.y, width: tickSize, height: tickSize };
  pen.box(x, pen.y, tickSize, tickSize, 1.4);
  const form = pen.part('Form', {}, part);
  tickField({ document: pen.document, part: form }, blank, about, area);
  form.end();
}

function writeField(pen: Pen, { label, blank }: Field): void {
  const lines = blank.lines ?? 1;
  const height = lines * writeRoom(pen, lines);
  // A short line is for a day or an hour; the rest has the whole width.
  const width = blank.kind === 'date' ? 62 * millimetre : paper.room;
  const text = [...asked(label), ...(blank.kind === 'date' ? words(' dd-mm-jjjj') : [])];
  pen.need(heightOf(pen, text, styles.text, paper.room) + height + 8);
  pen.within('P', (part) => {
    writeText(pen, part, asked(label), styles.text);
  });
  pen.gap(4);
  const area = { x: paper.left, y: pen.y, width, height };
  pen.box(area.x, area.y, width, height, edge);
  for (let line = 1; line < lines; line++) {
    const at = area.y + (line * height) / lines;
    pen.ornament((document) => document.rect(area.x + edge, at, width - 2 * edge, hairline).fill(soft));
  }
  pen.within('Form', (part) => {
    textField({ document: pen.document, part }, blank, area, 11);
  });
  pen.y += height;
  pen.gap(12);
}

function writeTicks(pen: Pen, { label, options }: Ticks): void {
  const half = paper.room / 2;
  const fits = options.every(({ label: own }) => pen.widthOf(own, styles.text) <= half - tickSize - 20);
  const [columns, width] = fits ? [2, half] : [1, paper.room];
  const heights = options.map(({ label: own }) =>
    Math.max(tickSize, heightOf(pen, words(own), styles.text, width - tickSize - 20)),
  );
  pen.need(heightOf(pen, asked(label), styles.text, paper.room) + 2 * (tickSize + 6));
  pen.within('P', (part) => {
    writeText(pen, part, asked(label), styles.text);
  });
  pen.gap(4);
  pen.within('L', () => {
    for (let first = 0; first < options.length; first += columns) {
      const height = Math.max(...heights.slice(first, first + columns));
      pen.need(height + 4);
      const { y } = pen;
      for (const [at, option] of options.slice(first, first + columns).entries()) {
        const x = paper.left + at * half;
        pen.within('LI', () => {
          pen.y = y;
          pen.within('Lbl', (part) => {
            tick(pen, part, option, label, x);
          });
          pen.y =
            y +
            Math.max(
              0,
              (tickSize - heights[first + at]!) / 2 +
                (heights[first + at]! - styles.text.leading > 4 ? 0 : (tickSize - styles.text.leading) / 2),
            );
          pen.within('LBody', (part) => {
            writeText(pen, part, words(option.label), styles.text, {
              x: x + tickSize + 8,
              width: width - tickSize - 20,
            });
          });
        });
      }
      pen.y = y + height + 5;
    }
  });
  pen.gap(7);
}

function writeNote(pen: Pen, { title, blocks, tone }: Note): void {
  pen.space(4);
  pen.need(80);
  const loud = tone === 'caution';
  pen.rule(loud ? 1 * millimetre : hairline, paper.room);
  pen.gap(loud ? 9 : 6);
  pen.within('Sect', () => {
    pen.within('P', (part) => {
      writeText(pen, part, words(title, true), styles.text, { keep: 30 });
    });
    pen.gap(2);
    writeBlocks(pen, blocks);
  });
  pen.rule(loud ? 1 * millimetre : hairline, paper.room);
  pen.gap(14);
}

function writeSheet(pen: Pen, { title, blocks, alone }: Sheet, next?: Block): void {
  const style = alone ? styles.sheet : styles.h2;
  if (alone && pen.used && pen.y > paper.top + 60) pen.newPage();
  pen.space(alone ? 6 : 14);
  pen.need(heightOf(pen, title, style, paper.room) + 80);
  pen.document.outline.addItem(plain(title));
  pen.within(
    'H2',
    (part) => {
      writeText(pen, part, title, style);
    },
    { title: plain(title) },
  );
  pen.gap(4);
  pen.rule(alone ? 2 * millimetre : hairline, alone ? undefined : paper.room);
  pen.gap(alone ? 16 : 8);
  writeBlocks(pen, blocks);
  // What follows is not part of what is handed out.
  if (alone && next) pen.newPage();
  else pen.gap(6);
}
