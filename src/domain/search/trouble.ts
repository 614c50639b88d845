import type { Trouble } from '../../schemas/synoniemen.ts';
import { plain, stopWords, wordsIn } from './words.ts';

/** Numbers, cries, and the one word for what is going on. */
const cries = new Set(
  (
    '112 911 999 sos mayday help nood noodgeval noodsituatie emergency brand reanimatie reanimeren steekpartij ' +
    'schietpartij gijzeling overval'
  ).split(' '),
);
/** Who should come: a cry when it stands beside another word of these, not by itself. */
const calls = new Set('bel bellen nu snel direct hulp politie ambulance brandweer spoed'.split(' '));

/** Whether nothing else is asked than help: no page is an answer to that. */
export function isCry(query: string): boolean {
  const words = wordsIn(query).filter((word) => calls.has(word) || !stopWords.has(word));
  if (words.length === 0 || !words.every((word) => cries.has(word) || calls.has(word))) return false;
  return words.length > 1 || cries.has(words[0]!);
}

/** Whether somebody who types this needs help at once, and does not ask about it. */
export function isInTrouble(query: string, { sure, who, what, not }: Trouble): boolean {
  if (isCry(query)) return true;
  const text = ` ${plain(query)} `;
  const has = (words: readonly string[]): boolean => words.some((one) => text.includes(` ${one} `));
  return !has(not) && (has(sure) || (has(who) && has(what)));
}
