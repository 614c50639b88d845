import { nodesIn, startOf } from '../../../domain/text/markdown.ts';
import type { Rule } from '../../rule.ts';

/** Longest word that fits a small telephone; the longest in use has 53 letters. */
const longest = 60;

/** Words that fit no screen: something was pasted, or spaces were lost. */
export const longWordsRule: Rule = ({ source }) =>
  [...nodesIn(source.tree.root)].flatMap((node) => {
    const word =
      node.type === 'text' &&
      (node.value ?? '').match(/[\p{L}\p{N}]+/gu)?.find((one) => one.length > longest);
    return word
      ? [
          {
            ...startOf(node),
            wat: `Een woord van ${word.length} letters past op geen scherm: ${word.slice(0, 20)}…`,
            doen: 'Zet er spaties in, of haal het weg.',
          },
        ]
      : [];
  });
