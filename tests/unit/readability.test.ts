import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/check/read/tree.ts';
import { measure } from '../../src/domain/readability/measure.ts';
import { passagesOf } from '../../src/domain/readability/passages.ts';
import { sentencesIn, wordsIn } from '../../src/domain/readability/sentences.ts';
import { syllablesIn } from '../../src/domain/readability/syllables.ts';

/** The passages of a body that starts on a line of its file. */
const passagesAt = (body: string, line: number) =>
  passagesOf(readTree(`${'\n'.repeat(line - 1)}${body}`, line - 1).root);
const texts = (text: string): string[] => sentencesIn(text).map((sentence) => sentence.text);

describe('sentences', () => {
  test('end at a full stop, a question mark or an exclamation mark', () => {
    expect(texts('Bel 112. Bent u veilig? Ga dan zitten! Wacht')).toEqual([
      'Bel 112.',
      'Bent u veilig?',
      'Ga dan zitten!',
      'Wacht',
    ]);
  });

  test.for([
    'Zie art. 6:107a van het Burgerlijk Wetboek.',
    'Een boete van 1.250 euro is hoog.',
    'Vraag het bijv. aan mr. J. de Vries.',
    'Kosten, schade enz. horen in de brief.',
  ])('go on after an abbreviation, an initial or within a number: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  test('keep the quotation mark that closes them', () => {
    expect(texts('Zeg: "Stop." Ga dan weg.')).toEqual(['Zeg: "Stop."', 'Ga dan weg.']);
  });

  test('lose no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '?', '"', '1', '\n') }), (text) => {
        expect(texts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

test('words keep what joins them', () => {
  expect(wordsIn('De RI&E: foto’s van A-Z, art. 6:107a en 1.250 euro.')).toEqual(
    'De RI E foto’s van A-Z art 6:107a en 1.250 euro'.split(' '),
  );
});

// Counted by hand, word by word, as it is said.
test.for([
  ['huis', 1],
  ['agressie', 3],
  ['medewerker', 4],
  ['reële', 3],
  ['geïnd', 2],
  ['leeuw', 1],
  ['draaien', 2],
  ['politie', 3],
  ['ziekenhuis', 3],
  ['bijeenkomst', 3],
  ['AVG', 3],
  ['112', 1],
] as const)('%s has %i syllables', ([word, count]) => {
  expect(syllablesIn(word)).toBe(count);
});

describe('the measure', () => {
  test('follows Douma for a text counted by hand', () => {
    // Two sentences of 3 and 4 words, every word of one syllable.
    const { words, sentences, meanWords, ease } = measure([{ text: 'Bel de man. U mag nu weg.', line: 1 }]);
    expect([words, sentences, meanWords]).toEqual([7, 2, 3.5]);
    expect(ease).toBeCloseTo(206.84 - 77 * 1 - 0.93 * 3.5, 6);
  });

  test('counts a sentence of 21 words as long and says on which line it stands', () => {
    const long = `Dit ${'is '.repeat(19)}lang.`;
    const result = measure([{ text: `Kort.\n${long}`, line: 7 }]);
    expect(result.long).toEqual([{ text: long, words: 21, line: 8 }]);
    expect(result.longShare).toBe(0.5);
    expect(measure([{ text: long.replace('is ', ''), line: 1 }]).long).toEqual([]);
  });

  test('leaves labels out, and an empty text is no error', () => {
    expect(measure([{ text: 'Wat u doet', line: 1, label: true }])).toMatchObject({ words: 0, ease: 100 });
  });
});

test('the passages of a body: paragraphs, list items, cells, building blocks; no markup, no code', () => {
  const body = `## Wat u *doet*

Bel [de politie](/hulp-en-contact/#politie)
en wacht.

- Eén.
  Nog één.
- Twee.

| Kop | Waarde |
|---|---|
| Stap | Bel. |

<Zeg eerst="Stop." dan="Ik help u." />

\`\`\`
code
\`\`\`
`;
  expect(passagesAt(body, 10)).toEqual([
    { text: 'Wat u doet', line: 10, label: true },
    { text: 'Bel de politie\nen wacht.', line: 12 },
    { text: 'Eén.\nNog één.', line: 15 },
    { text: 'Twee.', line: 17 },
    { text: 'Kop', line: 19, label: true },
    { text: 'Waarde', line: 19, label: true },
    { text: 'Stap', line: 21, label: true },
    { text: 'Bel.', line: 21 },
    { text: 'Stop.', line: 23 },
    { text: 'Ik help u.', line: 23 },
  ]);
});

test('the text on the line of a building block is read too, wherever its tags are', () => {
  const body = `<LetOp titel="Pas op">Bel 112.</LetOp>

Zeg <Zeg eerst="Stop."
  dan='Ik help u.' /> en wacht.

<LetOp titel="Twee">
Eerste regel,
tweede regel.
</LetOp>

- Noem \`<LetOp titel="x">\` niet: 3 < 4.
`;
  expect(passagesAt(body, 10)).toEqual([
    { text: 'Pas op', line: 10, label: true },
    { text: 'Bel 112.', line: 10 },
    { text: 'Zeg', line: 12 },
    { text: 'Stop.', line: 12 },
    { text: 'Ik help u.', line: 13 },
    { text: 'en wacht.', line: 13 },
    { text: 'Twee', line: 15, label: true },
    { text: 'Eerste regel,\ntweede regel.', line: 16 },
    { text: 'Noem <LetOp titel="x"> niet: 3 < 4.', line: 20 },
  ]);
});
