import type { Trouble } from '../../schemas/synoniemen.ts';
import { plain } from './words.ts';

/** The number itself, or a cry: nothing else is asked. */
const bare = /^(?:help|help help|112|bel 112|sos)$/;

/** Whether somebody who types this needs help at once, and does not ask about it. */
export function isInTrouble(query: string, { sure, who, what, not }: Trouble): boolean {
  const asked = plain(query);
  if (bare.test(asked)) return true;
  const text = ` ${asked} `;
  const has = (words: readonly string[]): boolean => words.some((one) => text.includes(` ${one} `));
  return !has(not) && (has(sure) || (has(who) && has(what)));
}
