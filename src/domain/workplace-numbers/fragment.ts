/** Whom one may call at a workplace, with the letter that stands for them in an address. */
export const contacts = {
  l: 'Leidinggevende',
  b: 'Beveiliging',
  h: 'BHV of EHBO',
  o: 'Opvangteam',
  m: 'Meldpunt',
} as const;

/** The same in English, for whoever reads that better. */
export const contactsInEnglish: Record<keyof typeof contacts, string> = {
  l: 'Manager',
  b: 'Security',
  h: 'First aid (BHV)',
  o: 'Support team (opvangteam)',
  m: 'Reporting desk (meldpunt)',
};

/** Letter of a contact. */
export type ContactKey = keyof typeof contacts;

/** A number to call; digits only. */
export interface WorkplaceNumber {
  contact: ContactKey;
  number: string;
}

const keys = Object.keys(contacts) as ContactKey[];
const entry = /^([lbhom])(\d{3,15})$/;

/** What people put between the digits of one number. Anything else is a second number, an extension or words. */
const written = /^\+?[\d\s().\u2010-\u2015-]+$/;

/**
 * The digits of what somebody typed: spaces, dashes, points and brackets go, +31 becomes 0.
 * @returns nothing when it is more, or something else, than one number: what is left of `06 12345678 toestel 3`
 *   would ring at somebody else's
 */
export function digitsOf(typed: string): string {
  const number = typed.trim();
  if (!written.test(number)) return '';
  const digits = number
    .replace(/^(?:\+|00)31[\s-]*(?:\(0\)\s*)?/, '0')
    .replace(/^\+/, '00')
    .replace(/\D/g, '');
  return /^\d{3,15}$/.test(digits) ? digits : '';
}

/**
 * Writes numbers as the fragment of an address, without `#`: `bel=l0612345678.b070123`. A fragment stays in
 * the browser; no server gets it.
 * @returns an empty text when there is no usable number
 */
export function toFragment(numbers: readonly WorkplaceNumber[]): string {
  const parts = keys.flatMap((key) => {
    const found = numbers.find(({ contact }) => contact === key);
    const part = found ? key + digitsOf(found.number) : '';
    return entry.test(part) ? [part] : [];
  });
  return parts.length > 0 ? `bel=${parts.join('.')}` : '';
}

/**
 * Reads numbers from a fragment, with or without `#`. What is not exactly as `toFragment` writes it is nothing:
 * no text of somebody else ever reaches the page, only digits beside names that are our own.
 */
export function fromFragment(fragment: string): WorkplaceNumber[] {
  const code = /^#?bel=([lbhom0-9.]{4,84})$/.exec(fragment)?.[1];
  if (!code) return [];
  const matches = code.split('.').map((part) => entry.exec(part));
  const numbers = matches.flatMap((match) =>
    match ? [{ contact: match[1] as ContactKey, number: match[2]! }] : [],
  );
  const whole = numbers.length === matches.length && `bel=${code}` === toFragment(numbers);
  return whole ? numbers : [];
}
