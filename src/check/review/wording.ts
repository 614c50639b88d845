import type { Words } from '../../schemas/woorden.ts';
import type { Advice } from '../rule.ts';
import type { Remark } from '../report/findings.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A check that names words to avoid, with the plain word in their place. */
export function wordingCheck(words: Words): Advice {
  const plain = new Map(
    words.flatMap(({ vermijd, schrijf, omdat }) =>
      vermijd.map((word) => [word.toLowerCase(), { schrijf, omdat }]),
    ),
  );
  const all = [...plain.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return ({ passages }) =>
    passages
      .filter(({ asSaid }) => !asSaid)
      .flatMap(({ text, line }) =>
        [...text.matchAll(pattern)].map((match): Remark => {
          const { schrijf, omdat } = plain.get(match[0].toLowerCase().replace(/\s+/g, ' '))!;
          return {
            line: line + text.slice(0, match.index).split('\n').length - 1,
            soort: 'woordkeus',
            wat: `"${match[0]}" kan gewoner.`,
            doen: `Schrijf: ${schrijf}.${omdat ? ` ${omdat}` : ''}`,
          };
        }),
      );
}
