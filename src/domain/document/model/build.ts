import { BlankNames, withBlanks } from './blanks.ts';
import type { Block, Inline, InlineBlank, List, Table } from './model.ts';

/** A line of plain text. */
export const words = (text: string, strong = false): Inline[] => [
  { kind: 'words', text, ...(strong && { strong }) },
];

/** A heading. */
export const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({
  kind: 'heading',
  level,
  text: words(text),
});

/** A paragraph; what is bold in it comes first. */
export const paragraph = (text: string, bold = ''): Block => ({
  kind: 'paragraph',
  text: [...(bold ? words(`${bold} `, true) : []), ...words(text)],
});

/** A list; each item is a text, or what is bold and what follows. */
export const list = (items: readonly (string | readonly [string, string])[], numbered = false): List => ({
  kind: 'list',
  ...(numbered && { from: 1 }),
  items: items.map((item) => ({
    text: typeof item === 'string' ? words(item) : [...words(item[0], true), ...words(` ${item[1]}`)],
  })),
});

/** Something that stands apart. */
export const caution = (title: string, text: string): Block => ({
  kind: 'note',
  tone: 'caution',
  title,
  blocks: [paragraph(text)],
});

/** Makes the parts of a document in which something is still to be filled in. */
export class Form {
  readonly #names = new BlankNames();

  /** A table; an empty cell is a blank, named after its column and its row. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
    return {
      kind: 'table',
      head: head.map((text) => words(text)),
      rows: rows.map((row) =>
        row.map((text, at): Inline[] => {
          if (text !== '') return words(text);
          const label = [head[at], row[0]].filter(Boolean).join(': ');
          return [{ kind: 'blank', shown: '', blank: this.#names.next(label, { kind: 'line' }) }];
        }),
      ),
    };
  }

  /** A paragraph in which what stands between square brackets is a blank; a bracket that is no blank stays as it is. */
  open(text: string): Block {
    return { kind: 'paragraph', text: withBlanks(text, this.#names) ?? words(text) };
  }

  /** A question with lines under it. */
  field(label: string, lines = 1): Block {
    const blank = this.#names.next(label, lines > 1 ? { kind: 'lines', lines } : { kind: 'line' });
    return { kind: 'field', label, blank };
  }

  /** A question for a day. */
  date(label: string): Block {
    return { kind: 'field', label, blank: this.#names.next(label, { kind: 'date' }) };
  }

  /** A place in a line to write on; it shows what belongs in it, between brackets. */
  inline(label: string): InlineBlank {
    return { kind: 'blank', shown: `[${label}]`, blank: this.#names.next(label, { kind: 'line' }) };
  }

  /** A question with boxes to tick. */
  ticks(label: string, options: readonly string[]): Block {
    return {
      kind: 'ticks',
      label,
      options: options.map((option) => this.#names.next(option, { kind: 'tick' })),
    };
  }

  /** A list with a box to tick before each item. */
  ticked(items: readonly string[]): Block {
    return {
      kind: 'list',
      items: items.map((item) => ({ text: words(item), tick: this.#names.next(item, { kind: 'tick' }) })),
    };
  }
}
