/** Whom one may call at a workplace, with the letter that stands for them in an address. */
export const contacts = {
  l: 'Leidinggevende',
  b: 'Beveiliging',
  h: 'BHV of EHBO',
  o: 'Opvangteam',
  m: 'Meldpunt',
} as const;

/** Letter of a contact. */
export type ContactKey = keyof typeof contacts;

/** Whom to call, and the digits that an address holds for them; nobody judged them yet. */
export interface WorkplaceNumber {
  contact: ContactKey;
  digits: string;
}

/** The contacts, in the order in which they are shown. */
export const contactKeys = Object.keys(contacts) as ContactKey[];
const entry = /^([lbhom])(\d{3,15})$/;

/**
 * Writes numbers as the fragment of an address, without `#`: `bel=l0612345678.b070123`. A fragment stays in
 * the browser; no server gets it.
 * @returns an empty text when there is no usable number
 */
export function toFragment(numbers: readonly WorkplaceNumber[]): string {
  const parts = contactKeys.flatMap((key) => {
    const found = numbers.find(({ contact }) => contact === key);
    const part = found ? key + found.digits : '';
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
    match ? [{ contact: match[1] as ContactKey, digits: match[2]! }] : [],
  );
  const whole = numbers.length === matches.length && `bel=${code}` === toFragment(numbers);
  return whole ? numbers : [];
}

/**
 * Whether digits have the shape of an ordinary Dutch number, where the judge itself cannot be asked: without network
 * somebody still needs to call. A paid or foreign number never has it.
 */
export const looksOrdinary = (digits: string): boolean =>
  /^(?:11[23]|144|116\d{3}|14\d{3,4}|0800\d{4}(?:\d{3})?|0(?!800|66)[1-8]\d{8})$/.test(digits);
