import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry, sourceField, writeEntry } from '../../src/web-editor/browser/entry-file.ts';
import { same, type Fields } from '../../src/web-editor/browser/same.ts';
import { siteCollections } from '../../src/schemas/names.ts';
import { root } from '../support/content-copy.ts';

type Place = (string | number)[];
type Kind = 'mdx' | 'yaml';

/** The largest entries of a collection: they use the most of its schema, and all of them would take minutes. */
const entriesOf = (name: string, count: number): [file: string, text: string, kind: Kind][] =>
  readdirSync(path.join(root, 'content', name))
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map(
      (file) =>
        [
          file,
          readFileSync(path.join(root, 'content', name, file), 'utf8'),
          file.endsWith('.yaml') ? 'yaml' : 'mdx',
        ] as [string, string, Kind],
    )
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, count);

/** Places of all values of a kind inside an entry. */
function placesOf(value: unknown, wanted: (value: unknown) => boolean, at: Place = []): Place[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          key === sourceField
            ? []
            : placesOf(item, wanted, [...at, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return at.length > 0 && wanted(value) ? [at, ...inner] : inner;
}

/** Changes the value at a place of a copy. */
function changed(entry: Fields, at: Place, change: (value: unknown) => unknown): Fields {
  const copy = structuredClone(entry);
  let holder = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[at.at(-1)!] = change(holder[at.at(-1)!]);
  return copy;
}

/** Lines that went and came between two texts, counted from the first difference to the last. */
function changedLines(before: string, after: string): number {
  const [old, next] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === next[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end++;
  return Math.max(old.length, next.length) - start - end;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 1;

describe.each(siteCollections)('%s: a proposal shows the change and nothing else', (name) => {
  const entries = entriesOf(name, 5);

  test('one text changed, wherever it stands: one line of the file', () => {
    const noisy = entries.flatMap(([file, text, kind]) => {
      const entry = readEntry(text, kind);
      return placesOf(entry, isText)
        .filter((at) => at[0] !== 'body')
        .filter((at) => {
          const after = writeEntry(
            changed(entry, at, (value) => `${String(value)} x`),
            kind,
          );
          return changedLines(text, after) !== 1;
        })
        .map((at) => `${file} ${at.join('.')}`);
    });
    expect(noisy).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  test('whatever is changed, taken out, moved or added, the file says what the form said', () => {
    const wrong = entries.slice(0, 3).flatMap(([file, text, kind]) => {
      const entry = readEntry(text, kind);
      const lists = placesOf(entry, isFilled);
      const blocks = placesOf(entry, (value) => isText(value) || isFilled(value));
      const forms = [
        ...lists.map((at) => changed(entry, at, (list) => (list as unknown[]).slice(1))),
        ...lists.map((at) => changed(entry, at, (list) => (list as unknown[]).slice(0, -1))),
        ...lists.map((at) => changed(entry, at, (list) => (list as unknown[]).toReversed())),
        ...lists.map((at) => changed(entry, at, (list) => [...(list as unknown[]), (list as unknown[])[0]])),
        ...lists.map((at) =>
          changed(entry, at, (list) => [(list as unknown[]).at(-1), ...(list as unknown[])]),
        ),
        ...blocks.map((at) => changed(entry, at, (value) => (Array.isArray(value) ? [] : ''))),
        ...blocks.map((at) => changed(entry, at, () => 'Nee: dit "is" # anders, [echt]')),
      ];
      return forms.flatMap((form, index) => {
        const { [sourceField]: _, ...back } = readEntry(writeEntry(form, kind), kind);
        const { [sourceField]: __, ...wanted } = form;
        return same(back, wanted) ? [] : [`${file} ${index}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('comments', () => {
  const before = [
    '---',
    '# Over de titel',
    'titel: Oud',
    'stappen:',
    '  # Eerst dit',
    '  - doe: "Kijk rond."   # goed kijken',
    '    uitleg: Zie je niets?',
    '  # Dan dat',
    '  - doe: Bel 112.',
    '# Over rollen',
    'rollen: [a, b]',
    'kort: >-',
    '  Een regel die blijft.',
    '  Een regel die verandert.',
    '  Nog een regel die blijft.',
    '---',
    '',
    '<Zeg eerst="Stop." dan="Kom mee." />',
    '',
  ].join('\n');
  const entry = readEntry(before, 'mdx');
  const steps = entry.stappen as Fields[];

  test('in a list stay where they are when a step beside them changes', () => {
    const after = writeEntry({ ...entry, stappen: [{ ...steps[0], doe: 'Kijk goed.' }, steps[1]] }, 'mdx');
    expect(after).toBe(before.replace('"Kijk rond."', '"Kijk goed."'));
  });

  test('go with the step they are about', () => {
    expect(writeEntry({ ...entry, stappen: [steps[1]] }, 'mdx')).toBe(
      before.replace(/ {2}# Eerst dit\n.*\n.*\n/, ''),
    );
  });

  test('a step in between comes in between', () => {
    expect(
      writeEntry({ ...entry, stappen: [steps[0], { doe: 'Loop weg.', uitleg: '' }, steps[1]] }, 'mdx'),
    ).toBe(before.replace('  # Dan dat', '  - doe: Loop weg.\n  # Dan dat'));
  });

  test('a list on one line stays on one line, a folded text keeps its other lines', () => {
    const kort = String(entry.kort).replace('verandert', 'anders is');
    expect(writeEntry({ ...entry, rollen: ['a', 'b', 'c'], kort }, 'mdx')).toBe(
      before.replace('[a, b]', '[a, b, c]').replace('die verandert', 'die anders is'),
    );
  });

  test('a field that is made empty goes, with the comment about it', () => {
    expect(writeEntry({ ...entry, rollen: [] }, 'mdx')).toBe(
      before.replace('# Over rollen\nrollen: [a, b]\n', ''),
    );
    expect(writeEntry({ ...entry, stappen: [{ ...steps[0], uitleg: '' }, steps[1]] }, 'mdx')).toBe(
      before.replace('    uitleg: Zie je niets?\n', ''),
    );
  });
});

test('any text can take the place of any text', () => {
  const quotes = fc.constantFrom(
    'a: x\nb: 1\n',
    "a: 'x'\nb: 1\n",
    'a: "x"\nb: 1\n',
    'a: >-\n  x\n  y\nb: 1\n',
    'a: |\n  x\nb: 1\n',
  );
  fc.assert(
    fc.property(quotes, fc.string({ minLength: 1 }), fc.string(), (source, a, c) => {
      const form = { a, b: 1, c: [{ d: c, e: [a] }] };
      const { [sourceField]: _, ...back } = readEntry(
        writeEntry({ ...form, [sourceField]: source }, 'yaml'),
        'yaml',
      );
      expect(same(back, form), JSON.stringify({ back, form })).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('a file whose lines end as on Windows', () => {
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');

  test.for(siteCollections.flatMap((name) => entriesOf(name, 1)))(
    '%s is read and written as it was',
    ([, text, kind]) => {
      const entry = readEntry(windows(text), kind);
      const { [sourceField]: _here, ...fields } = entry;
      const { [sourceField]: _there, ...wanted } = readEntry(text, kind);
      expect(fields).toEqual(wanted);
      expect(writeEntry(entry, kind)).toBe(windows(text));
      const [title] = Object.entries(entry).find(([name, value]) => isText(value) && name !== sourceField)!;
      const edited = { ...entry, [title]: 'Nieuw' };
      const plain = { ...readEntry(text, kind), [title]: 'Nieuw' };
      expect(writeEntry(edited, kind)).toBe(windows(writeEntry(plain, kind)));
    },
  );
});
