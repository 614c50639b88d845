import { isBlock, type MarkdownNode } from '../../text/markdown.ts';
import { fieldBlank } from './blanks.ts';
import type { Block, Field, Heading, Inline, List, ListItem, Note, Sheet, Table, Ticks } from './model.ts';
import { flowOf } from './read-flow.ts';
import { fault, inlineOf, inlineText, type Reading } from './read-inline.ts';
import { plain } from './text.ts';

/** Characters from which on a text is worth a sheet of paper of its own: a few sentences to hang up. */
const sheetSize = 250;

const attribute = (node: MarkdownNode, name: string): string => {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** The blocks of a body, or of a part of it; what has no place in a document is noted as a fault. */
export const blocksOf = (reading: Reading, nodes: readonly MarkdownNode[] = []): Block[] =>
  nodes.flatMap((node) => blockOf(reading, node) ?? []);

function blockOf(reading: Reading, node: MarkdownNode): Block | undefined {
  switch (node.type) {
    case 'heading':
      return headingOf(reading, node);
    case 'paragraph':
      return { kind: 'paragraph', text: inlineOf(reading, node.children) };
    case 'list':
      return listOf(reading, node);
    case 'table':
      return tableOf(reading, node);
    default:
      break;
  }
  const made = isBlock(node) ? builders[node.name ?? '']?.(reading, node) : undefined;
  if (!made) fault(reading, node, 'block');
  return made;
}

function headingOf(reading: Reading, node: MarkdownNode): Heading {
  const level = Math.min(4, Math.max(2, node.depth ?? 2)) as Heading['level'];
  return { kind: 'heading', level, text: inlineOf(reading, node.children) };
}

function listOf(reading: Reading, node: MarkdownNode): List {
  return {
    kind: 'list',
    ...(node.ordered && { from: node.start ?? 1 }),
    items: (node.children ?? []).map((item) => itemOf(reading, item)),
  };
}

function itemOf(reading: Reading, item: MarkdownNode): ListItem {
  const [first, second, ...more] = item.children ?? [];
  if (first?.type !== 'paragraph' || (second && second.type !== 'list') || more.length > 0) {
    fault(reading, item, 'item');
  }
  const text = inlineOf(reading, first?.children);
  const ticked = typeof item.checked === 'boolean';
  return {
    text,
    ...(ticked && { tick: reading.names.next(plain(text), { kind: 'tick' }) }),
    ...(second?.type === 'list' && { list: listOf(reading, second) }),
  };
}

function tableOf(reading: Reading, node: MarkdownNode): Table {
  const [top, ...below] = node.children ?? [];
  const head = (top?.children ?? []).map((cell) => inlineOf(reading, cell.children));
  const rows = below.map((row) => {
    const cells = row.children ?? [];
    const about = plain(inlineOf(reading, cells[0]?.children));
    return head.map((column, at): Inline[] => {
      const text = inlineOf(reading, cells[at]?.children);
      if (text.length > 0) return text;
      const label = [plain(column), about].filter(Boolean).join(': ');
      return [{ kind: 'blank', shown: '', blank: fieldBlank(reading.names, label, 1) }];
    });
  });
  return { kind: 'table', head, rows };
}

function fieldOf(reading: Reading, node: MarkdownNode): Field {
  const label = attribute(node, 'label');
  const lines = Number(attribute(node, 'regels')) || 1;
  return { kind: 'field', label, blank: fieldBlank(reading.names, label, lines) };
}

function ticksOf(reading: Reading, node: MarkdownNode): Ticks {
  const options = attribute(node, 'opties').split('|');
  return {
    kind: 'ticks',
    label: attribute(node, 'label'),
    options: options.map((option) => reading.names.next(option.trim(), { kind: 'tick' })),
  };
}

const note = (tone: Note['tone'], title: string, blocks: readonly Block[]): Note => ({
  kind: 'note',
  tone,
  title,
  blocks,
});

function sheetOf(reading: Reading, node: MarkdownNode): Sheet {
  const title = inlineText(reading, node, attribute(node, 'titel'));
  const blocks = blocksOf(reading, node.children);
  return { kind: 'sheet', title, blocks, alone: plain(blocks).length >= sheetSize };
}

/** What a norm asks: the same three words as on a poster. */
const conduct = (reading: Reading, node: MarkdownNode): List => ({
  kind: 'list',
  items: (
    [
      ['Graag', 'Groen', 'groen'],
      ['Mag', 'Oranje', 'oranje'],
      ['Niet', 'Rood', 'rood'],
    ] as const
  ).map(([word, colour, name]) => ({
    text: [
      { kind: 'words', text: word, strong: true },
      { kind: 'words', text: ` ${colour}: ` },
      ...inlineText(reading, node, attribute(node, name)),
    ],
  })),
});

/** Building blocks of a body, by name. */
const builders: Record<string, (reading: Reading, node: MarkdownNode) => Block> = {
  Invulveld: fieldOf,
  Aankruisen: ticksOf,
  Modeltekst: sheetOf,
  LetOp: (reading, node) => note('caution', attribute(node, 'titel'), blocksOf(reading, node.children)),
  VerzonnenVoorbeeld: (reading, node) =>
    note('example', 'Verzonnen voorbeeld', blocksOf(reading, node.children)),
  Zeg: (reading, node) =>
    note(
      'say',
      'Zeg het zo',
      ['eerst', 'dan'].map((name) => ({
        kind: 'paragraph',
        text: inlineText(reading, node, attribute(node, name)),
      })),
    ),
  Gedrag: conduct,
  Stroomschema: flowOf,
};
