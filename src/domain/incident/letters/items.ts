import { words } from '../../document/model/build.ts';
import type { Block, Inline, List, ListItem, Sheet } from '../../document/model/model.ts';
import { readEuro } from '../../text/euro.ts';
import type { LetterItems } from './letter.ts';

/** One thing that was damaged, lost or paid, as it was typed on a line. */
export interface DamageItem {
  what: string;
  /** In euros. */
  amount: number | undefined;
  /** What proves it: "bon". */
  proof: string;
}

const exact = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount for a letter, without its sign: "289,50". */
export const amountInWords = (amount: number): string => exact.format(amount);

const amountAtEnd = /^(.*?)[\s:;,]*(?:€\s*|EUR\s+)?(\d[\d.]*(?:,(?:\d{1,2}|-))?)\s*(?:euro)?$/i;

/**
 * A line as "Bril € 289,50 (bon)". A number counts as an amount at the end of a line only; what cannot be read stays
 * part of what it is about.
 */
export function readItem(line: string): DamageItem {
  const [, before = line, proof = ''] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(line) ?? [];
  const [, name = '', typed = ''] = amountAtEnd.exec(before.trim()) ?? [];
  const amount = typed ? readEuro(typed) : undefined;
  const what = name.trim();
  return what && amount !== undefined
    ? { what, amount, proof: proof.trim() }
    : { what: before.trim() || line.trim(), amount: undefined, proof: proof.trim() };
}

/** The items of several lines; empty lines are none. */
export const readItems = (text: string): DamageItem[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readItem);

/** What they are together, when the amount of each is known. */
export function totalOf(items: readonly DamageItem[]): number | undefined {
  const known = items.flatMap(({ amount }) => amount ?? []);
  return items.length > 0 && known.length === items.length
    ? known.reduce((sum, one) => sum + one, 0)
    : undefined;
}

const asksFor = ({ text }: ListItem, label: string): boolean =>
  text.some((part) => part.kind === 'blank' && part.blank.label === label);

/** A list whose item for a thing stands there once for each of them. */
export function listWith(list: List, { plek, bedrag }: LetterItems, items: readonly DamageItem[]): List {
  const model = list.items.find((item) => asksFor(item, plek));
  if (!model || items.length === 0) return list;
  const made = items.map(({ what, amount }, at): ListItem => ({
    ...model,
    text: model.text.map((part): Inline => {
      if (part.kind !== 'blank') return part;
      if (part.blank.label === plek) return words(what)[0]!;
      if (part.blank.label === bedrag && amount !== undefined) return words(amountInWords(amount))[0]!;
      return { ...part, blank: { ...part.blank, name: `${part.blank.name}-${at + 1}` } };
    }),
  }));
  const rest = list.items.filter((item) => !asksFor(item, plek));
  return { ...list, items: [...made, ...rest] };
}

/** Rows that stay open below what is known. */
const spare = 3;

/** The list of damage with its evidence, on a sheet of its own. */
export function annexOf({ bijlage }: LetterItems, items: readonly DamageItem[]): Sheet {
  const rows = [
    ...items,
    ...Array.from({ length: spare }, () => ({ what: '', amount: undefined, proof: '' })),
  ];
  const cell = (text: string, at: number, row: number): Inline[] =>
    text
      ? words(text)
      : [
          {
            kind: 'blank',
            shown: '',
            blank: {
              name: `bijlage-${row + 1}-${at + 1}`,
              label: `${bijlage.kolommen[at]!}, regel ${row + 1}`,
              kind: 'line',
            },
          },
        ];
  const blocks: Block[] = [
    { kind: 'paragraph', text: words(bijlage.uitleg) },
    {
      kind: 'table',
      head: bijlage.kolommen.map((text) => words(text)),
      rows: rows.map(({ what, amount, proof }, row) =>
        [String(row + 1), what, amount === undefined ? '' : `€ ${amountInWords(amount)}`, proof].map(
          (text, at) => cell(text, at, row),
        ),
      ),
    },
  ];
  return { kind: 'sheet', title: words(bijlage.titel), blocks, alone: true };
}
