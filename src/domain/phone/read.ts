import { phoneOf, type PhoneNumber } from './number.ts';

/** What becomes of a typed or pasted number. Nothing is made of one that is doubted: who typed it decides. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'number'; number: PhoneNumber }
  /** A sentence for the field, and numbers that may be meant. */
  | { kind: 'doubt'; sentence: string; options: readonly PhoneNumber[] };

/** Signs that show nothing: they come along when a number is copied from a page or a message. */
const unseen = /[\p{Cf}\p{Cc}\p{M}]/gu;
const dashes = /[\u2010-\u2015\u2212\u30fc]/g;
/** What people write before a number. */
const label = /^(?:(?:tel(?:efoon)?(?:nummer)?|telnr|mobiel|mob|gsm|bel|[tm])\b[\s.:]*)+(?=[+(\d])/i;
/** An extension and its digits: behind a word, or behind the pause of a dialling code. */
const extension =
  /[\s(]*(?:(?:\b|(?<=\d))(?:tst|toestel(?:nummer)?|doorkies(?:nummer)?|ext(?:ension|ensie)?|intern|keuze|optie|x)\b[\s.:]*|[;,]+\s*(?:ext=)?|\bp)\d{1,6}[\s)]*$/i;

const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/[\t\r\n]+/g, ' / ')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads a text that holds one number and nothing else. */
function single(text: string): PhoneNumber | undefined {
  if (!/^\+?[\d\s().\-/']+$/.test(text)) return undefined;
  const bare = text.replace(/[^\d+]/g, '');
  const abroad = /^(?:\+|00)31(?=\d)/;
  if (!abroad.test(bare)) return bare.startsWith('+') ? undefined : phoneOf(bare);
  const rest = bare.replace(abroad, '');
  // "+31 (0)6", "+31 06" and "+31 6" are one number; a short one cannot be called from abroad.
  return /^(?:0|14)/.test(rest) ? phoneOf(rest) : phoneOf(`0${rest}`);
}

/** Numbers in a text, left to right: the longest rows of groups that are one. */
function inside(text: string): PhoneNumber[] {
  const groups = text.split(/[^\d+().\-']+/).filter((group) => /\d/.test(group));
  const found: PhoneNumber[] = [];
  for (let from = 0; from < groups.length;) {
    const ends = groups.map((_, index) => index + 1).filter((end) => end > from);
    const end = ends.reverse().find((one) => single(groups.slice(from, one).join(' ')));
    if (end) found.push(single(groups.slice(from, end).join(' '))!);
    from = end ?? from + 1;
  }
  return found.filter(({ digits }, index) => found.findIndex((other) => other.digits === digits) === index);
}

/** What may be meant by digits that lack a sign, or have a letter that looks like one. */
function meant(text: string): PhoneNumber[] {
  const digits = text.replace(/o/gi, '0').replace(/[il|]/gi, '1').replace(/\D/g, '');
  const guesses = [digits, `0${digits}`, digits.replace(/^31/, '0'), digits.replace(/^0031/, '0')];
  return guesses.flatMap((guess) => (guess.length >= 9 ? (phoneOf(guess) ?? []) : [])).slice(0, 1);
}

const listed = (options: readonly PhoneNumber[]): string =>
  options.map(({ written }) => written).join(' of ');

/**
 * Reads a number as people write it: with spaces, points, hyphens, brackets, +31 or 0031, and with signs that show
 * nothing. An extension, a second number, a letter, a foreign or an impossible number is asked about.
 */
export function readPhone(typed: string): Reading {
  const text = tidy(typed).replace(label, '');
  if (!text) return typed.trim() ? doubt('Hier staat geen nummer.', []) : { kind: 'empty' };
  const whole = single(text);
  if (whole && !text.includes('/')) return { kind: 'number', number: whole };
  const parts = text.split(/\s*\/\s*/).flatMap((part) => single(part) ?? []);
  if (parts.length < 2 && whole) return { kind: 'number', number: whole };
  if (extension.test(text)) {
    const main = single(text.replace(extension, '').trim());
    if (main)
      return doubt(
        `Een doorkiesnummer kan niet mee: een telefoon belt vanaf een code alleen het hele nummer. Neem ${main.written}?`,
        [main],
      );
  }
  const found = inside(text);
  if (found.length > 1) return doubt(`Hier staan meer nummers. Kies er één: ${listed(found)}.`, found);
  if (found.length === 1)
    return doubt(
      `Hier staat meer dan één nummer, of iets achter het nummer. Bedoelt u ${listed(found)}?`,
      found,
    );
  if (/^(?:\+|00)(?!31)[\d\s().-]+$/.test(text) && !text.replace(/\D/g, '').startsWith('0031'))
    return doubt('Dit kan geen Nederlands nummer zijn. Een nummer uit een ander land kan hier niet.', []);
  const options = meant(text);
  const more =
    options.length > 0 ? ` Bedoelt u ${listed(options)}?` : ' Kijk of er een cijfer mist of te veel is.';
  const why = /\p{L}/u.test(text)
    ? 'Er staat een letter in dit nummer.'
    : 'Dit kan geen Nederlands nummer zijn.';
  return doubt(why + more, options);
}

const doubt = (sentence: string, options: readonly PhoneNumber[]): Reading => ({
  kind: 'doubt',
  sentence,
  options,
});
