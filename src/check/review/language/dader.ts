import type { Advice } from '../../rule.ts';
import { lineAt, wordPattern } from './word-pattern.ts';

const dader = wordPattern(['daders?']);
/** What shows that a judge has spoken, that somebody confessed, or that the word is somebody else's. */
const judged =
  /veroordeel|vonnis|rechter|rechtbank|bekennen|bekent|slachtoffers? en daders?|brief van|programma|onderzoekers|campagne/i;
/** Words between quotation marks are said by somebody. */
const quoted = /“[^”]*”/g;
/** A page that explains the word, and laws, which use it for whoever does what they forbid. */
const mayNameIt = (collection: string, file: string): boolean =>
  collection === 'wetten' || file.includes('begrippen/dader.');

/** "Dader" for somebody whom nobody has judged yet. In an example from practice, the judge may stand anywhere. */
export const daderBeforeJudge: Advice = ({ collection, file, passages }) => {
  if (mayNameIt(collection, file)) return [];
  const judgedHere = collection === 'praktijkvoorbeelden' && passages.some(({ text }) => judged.test(text));
  if (judgedHere) return [];
  return passages
    .filter(({ text, asSaid }) => !asSaid && !judged.test(text))
    .flatMap((passage) => {
      const own = passage.text.replace(quoted, (words) => ' '.repeat(words.length));
      return [...own.matchAll(dader)].map((match) => ({
        line: lineAt(passage, match.index),
        soort: 'taal' as const,
        wat: `"${match[0]}" noemt iemand schuldig voordat een rechter dat deed.`,
        doen: 'Schrijf "de ander", "de bezoeker" of "degene die het deed". In een strafzaak: "de verdachte", of na het vonnis "de veroordeelde".',
      }));
    });
};
