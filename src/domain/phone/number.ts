import parsePhoneNumber, { type MetadataJson } from 'libphonenumber-js/core';
import plan from './dutch-plan.json' with { type: 'json' };

/**
 * The Dutch numbers of libphonenumber's complete metadata and nothing else of it: a test holds this file against
 * the package, which would be five times as heavy for who scans a code.
 */
const dutch = plan as unknown as MetadataJson;

/** A number that can be dialled in the Netherlands: the same on a poster, in its code, on a page and in a link. */
export interface PhoneNumber {
  /** What is dialled: digits only, `0612345678`, `14010`, `112`. */
  digits: string;
  /** As people write it: `06 12 34 56 78`, `010 267 16 25`, `0172 12 34 56`, `0900-8844`, `14 010`, `112`. */
  written: string;
  /** Address of a link that dials it. */
  href: string;
  /** Whoever calls pays more than for an ordinary call: 0900, 0906 and 0909. */
  paid: boolean;
}

/** Numbers that have no area code and are in no metadata: emergency, suicide prevention, animals. */
const alone = ['112', '113', '144'];

/** Numbers that must have four or seven digits after their code (Nummerplan telefoon- en ISDN-diensten). */
const service = /^0(?:800|900|906|909)(?:\d{4}|\d{7})$/;

/** Digits in groups as people say them: pairs, after one group of three when their number is odd. */
const grouped = (digits: string): string =>
  (digits.length % 2 ? [digits.slice(0, 3), ...pairs(digits.slice(3))] : pairs(digits)).join(' ');
const pairs = (digits: string): string[] => digits.match(/../g) ?? [];

/** How the digits are grouped: short numbers as they are, the rest after their code. */
function written(digits: string, areaCode: number): string {
  if (digits.length === 3) return digits;
  if (digits.startsWith('1')) return digits.replace(/^(116|14)/, '$1 ');
  const code = /^(?:06|0[89]00|09\d\d|0[89]\d)/.exec(digits)?.[0] ?? digits.slice(0, areaCode);
  const rest = digits.slice(code.length);
  // The short ones are known in one way: 0900-8844.
  return rest.length === 4 ? `${code}-${rest}` : `${code} ${grouped(rest)}`;
}

/**
 * The number that a row of digits dials in the Netherlands.
 * @param digits nothing but digits, from the first 0, or a short number
 * @returns undefined when there cannot be such a number
 */
export function phoneOf(digits: string): PhoneNumber | undefined {
  const make = (areaCode = 0): PhoneNumber => ({
    digits,
    written: written(digits, areaCode),
    href: `tel:${digits}`,
    paid: digits.startsWith('090'),
  });
  if (alone.includes(digits) || /^116\d{3}$/.test(digits)) return make();
  if (!/^(?:0[1-9]\d{6,9}|14\d{3,4})$/.test(digits)) return undefined;
  if (/^0[89]0\d/.test(digits) && !service.test(digits)) return undefined;
  const found = parsePhoneNumber(digits, 'NL', dutch);
  // A pager and a machine have numbers too, and nobody to pick up.
  if (!found?.isValid() || ['PAGER', undefined].includes(found.getType())) return undefined;
  if (found.nationalNumber !== digits.replace(/^0/, '') || digits.startsWith('097')) return undefined;
  return make(found.formatNational().indexOf(' '));
}

/**
 * The number that is written in content, where the check has seen to it that it is one.
 * @throws when it is none
 */
export function phoneWritten(text: string): PhoneNumber {
  const found = phoneOf(text.replace(/\D/g, ''));
  if (!found) throw new Error(`Dit nummer kan in Nederland niet bestaan: ${text}`);
  return found;
}
