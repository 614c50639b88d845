import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { Places, type Field } from './places.ts';
import { isFields, pairs, pruned, same, type Fields } from './same.ts';
import { fieldText, flowText, itemText, valueText } from './yaml-text.ts';

/** A stretch of the file with what comes in its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Finds the changes that make one YAML text say something else and leaves all other text alone. */
class Patch {
  readonly edits: Edit[] = [];
  readonly #source: string;
  readonly #places: Places;

  constructor(source: string) {
    this.#source = source;
    this.#places = new Places(source);
  }

  /**
   * Changes the fields of a block.
   * @param keepsAbsent whether a field that `next` does not name stays as it is
   */
  block(map: YAMLMap, next: Fields, keepsAbsent = false): void {
    const fields = map.items as Field[];
    const first = fields[0]!.key.range![0];
    const column = first - this.#places.lineStart(first);
    fields.forEach(({ key, value }, index) => {
      const name = String((key as { value?: unknown }).value);
      if (keepsAbsent && !(name in next)) return;
      const old = value?.toJSON() as unknown;
      const wanted = pruned(next[name], !keepsAbsent);
      const [from, to] = [key.range![0], this.#places.end(value?.range ? value : key)];
      if (same(old, wanted)) return;
      if (wanted === undefined) {
        // The first field may share its line with the dash of a list.
        const start = index === 0 ? from : this.#places.withComments(key);
        this.edits.push({ from: start, to: index === 0 ? (fields[1]?.key.range![0] ?? to) : to, text: '' });
      } else if (!value || !this.#value(value, wanted, column)) {
        this.edits.push({ from, to, text: fieldText(name, wanted, column) });
      }
    });
    const known = new Set(fields.map(({ key }) => String((key as { value?: unknown }).value)));
    const end = this.#places.end(map);
    for (const [name, value] of Object.entries(next)) {
      const wanted = known.has(name) ? undefined : pruned(value, !keepsAbsent);
      if (wanted === undefined) continue;
      const lead = this.#source[end - 1] === '\n' ? '' : '\n';
      this.edits.push({
        from: end,
        to: end,
        text: lead + ' '.repeat(column) + fieldText(name, wanted, column),
      });
    }
  }

  /** Changes a value where it stands; false when it has to be written anew with its key. */
  #value(node: Node, next: unknown, column: number): boolean {
    const [from, to] = node.range!;
    const before = this.#source.slice(from, to);
    if ((isMap(node) || isSeq(node)) && node.flow && Array.isArray(next) === isSeq(node)) {
      if (before.includes('\n')) return false;
      this.edits.push({ from, to, text: flowText(next) });
      return true;
    }
    if (isMap(node) && !node.flow && node.items.length > 0 && isFields(next)) this.block(node, next);
    else if (isSeq(node) && !node.flow && Array.isArray(next)) return this.#list(node, next);
    else if (isScalar(node) && before !== '' && !isFields(next) && !Array.isArray(next)) {
      this.edits.push({ from, to, text: valueText(node, before, next, column) });
    } else return false;
    return true;
  }

  #list(list: YAMLSeq, next: readonly unknown[]): boolean {
    const items = list.items as Node[];
    const starts = items.map((item) => this.#places.lineStart(item.range![0]));
    const dashes = items.map((item, at) => this.#source.slice(starts[at], item.range![0]));
    if (items.length === 0 || dashes.some((dash) => !/^ *- +$/.test(dash))) return false;
    const column = dashes[0]!.indexOf('-');
    const old = list.toJSON();
    let place = starts[0]!;
    for (const [before, after] of pairs(old, next)) {
      const item = before === undefined ? undefined : items[before]!;
      const text = (): string => itemText(next[after!], column);
      if (!item) this.edits.push({ from: place, to: place, text: ' '.repeat(column) + text() });
      else if (after === undefined)
        this.edits.push({ from: this.#places.withComments(item), to: this.#places.end(item), text: '' });
      else if (!same(old[before!], next[after]) && !this.#value(item, next[after], column)) {
        this.edits.push({ from: starts[before!]! + column, to: this.#places.end(item), text: text() });
      }
      if (item) place = this.#places.end(item);
    }
    return true;
  }
}

/**
 * A YAML text that says what a form says. Only the values that changed are written; order, quotes, folds, comments
 * and fields that the form does not have stay letter for letter.
 * @param source text of the fields, empty for a new entry
 */
export function patchedFields(source: string, next: Fields): string {
  const { contents } = parseDocument(source);
  if (!isMap(contents) || contents.flow || contents.items.length === 0) {
    const fields = Object.entries(next).flatMap(([name, value]) => {
      const wanted = pruned(value);
      return wanted === undefined ? [] : fieldText(name, wanted, 0);
    });
    return source + fields.join('');
  }
  const patch = new Patch(source);
  patch.block(contents, next, true);
  const edits = patch.edits
    .map((edit, at) => ({ ...edit, at }))
    .sort((a, b) => a.from - b.from || a.at - b.at);
  let done = 0;
  let text = '';
  for (const edit of edits) {
    text += source.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return text + source.slice(done);
}
