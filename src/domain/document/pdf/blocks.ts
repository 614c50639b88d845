import { millimetre } from '../../poster/content/formats.ts';
import type { Block, Heading, List, Note, Sheet } from '../model/model.ts';
import { leadsOn, plain } from '../model/text.ts';
import { tickSize } from './fields.ts';
import { writeFlow } from './flow.ts';
import { paper, type Pen } from './pen.ts';
import { tick, writeField, writeRoom, writeTicks } from './questions.ts';
import { writeTable } from './table.ts';
import { styles, words } from './text-styles.ts';
import { heightOf, startOf, writeText } from './text.ts';

/** Thickness of a thin rule, in points. */
const hairline = 0.5;

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
      break;
    case 'flow':
      writeFlow(pen, block);
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
