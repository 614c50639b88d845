import fc from 'fast-check';
import hyphen from 'hyphen/nl/index.js';
import { describe, expect, test } from 'vitest';
import { Hyphenator, softHyphen, wordsOf } from '../../src/domain/text/hyphenate.ts';

const syllables = (word: string): string[] => hyphen.hyphenateSync(word).split(softHyphen);
const words = wordsOf([
  'praktijk voorbeelden agressie protocol school medewerker gemeente arbeid omstandigheden wet',
  'praktijk voorbeelden agressie protocol school medewerker gemeente arbeid omstandigheden wet',
]);
const hyphenator = new Hyphenator(words, syllables);
const shown = (text: string): string => hyphenator.text(text).replaceAll(softHyphen, '|');

describe('soft hyphens', () => {
  test('stand at the joints of a compound, after the letters between its parts', () => {
    expect(shown('Praktijkvoorbeelden')).toBe('Praktijk|voorbeelden');
    expect(shown('agressieprotocollen')).toBe('agressie|protocollen');
    expect(shown('arbeidshygiënische')).toBe('arbeids|hygiënische');
    expect(shown('arbeidsomstandigheden')).toBe('arbeids|omstan|digheden');
  });

  test('leave short words, addresses and numbers alone', () => {
    for (const text of [
      'de balie',
      'info@praktijkvoorbeelden.nl',
      'www.praktijkvoorbeelden.nl',
      '/praktijkvoorbeelden/',
      'https://praktijkvoorbeelden',
    ])
      expect(shown(text)).toBe(text);
  });

  test('break no word before a letter with a trema, where nothing of it is known', () => {
    const unknown = new Hyphenator(new Set(), syllables);
    const broken = (word: string): string => unknown.word(word).replaceAll(softHyphen, '|');
    expect(broken('arbeidshygiënische')).toBe('arbeids|hygië|nische');
    expect(broken('regiocoördinatoren')).toBe('regio|coördi|natoren');
  });

  test('change nothing else, and leave at least four letters on either side', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abdeginrstv praktijk school'.split('')), maxLength: 80 }),
        (text) => {
          const done = hyphenator.text(text);
          expect(done.replaceAll(softHyphen, '')).toBe(text);
          for (const word of done.split(/\s+/))
            for (const part of word.split(softHyphen))
              if (word.includes(softHyphen)) expect(part.length).toBeGreaterThan(3);
        },
      ),
    );
  });

  test('work grows with the length of a word, not with how often it could be split', () => {
    const time = (length: number): number => {
      const fresh = new Hyphenator(words, syllables);
      const start = performance.now();
      fresh.word('school'.repeat(length));
      return performance.now() - start;
    };
    // The best of some: a machine that does more than this may stop in the middle of one.
    const best = (length: number): number => Math.min(...Array.from({ length: 7 }, () => time(length)));
    time(200);
    const ratio = Math.max(best(800), 1) / Math.max(best(200), 1);
    // Four times as long; the square would be sixteen.
    expect(ratio).toBeLessThan(12);
  });
});
