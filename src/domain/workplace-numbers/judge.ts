import { phoneOf, type PhoneNumber } from '../phone/number.ts';
import { contacts, type ContactKey, type WorkplaceNumber } from './fragment.ts';

/** Whom to call, in each language of the emergency pages. */
const names: Record<'nl' | 'en', Record<ContactKey, string>> = {
  nl: contacts,
  en: {
    l: 'Manager',
    b: 'Security',
    h: 'First aid (BHV)',
    o: 'Support team (opvangteam)',
    m: 'Reporting desk (meldpunt)',
  },
};

/** Why a number in an address is not offered. Whoever made the code filled it in, and that may be anybody. */
const refusals = {
  nl: {
    paid: 'Hier is een betaald nummer ingevuld. Dat bellen we niet voor u. Het komt van wie de code maakte, niet van ons. Vraag op uw werk welk nummer klopt.',
    impossible:
      'Het nummer dat hier is ingevuld, kan niet bestaan. Het komt van wie de code maakte, niet van ons. Vraag op uw werk welk nummer klopt.',
  },
  en: {
    paid: 'This is a premium-rate number, so you cannot call it from here. It was filled in by whoever made the code, not by us. Ask at work which number is right.',
    impossible:
      'The number that was filled in here cannot exist. It was filled in by whoever made the code, not by us. Ask at work which number is right.',
  },
} as const;

/** A line of the list: whom to call, and a number or why there is none. */
export interface JudgedNumber {
  name: string;
  number?: PhoneNumber;
  refusal?: string;
}

/** Whether a number may be offered to somebody who did not type it: a paid one only when it is known. */
export const mayBeOffered = (number: PhoneNumber, known: readonly string[]): boolean =>
  !number.paid || known.includes(number.digits);

/**
 * Judges the numbers of an address as the poster maker judges what is typed.
 * @param known digits of paid numbers of organisations that the site itself names
 */
export const judgeNumbers = (
  numbers: readonly WorkplaceNumber[],
  known: readonly string[],
  language: 'nl' | 'en',
): JudgedNumber[] =>
  numbers.map(({ contact, digits }) => {
    const name = names[language][contact];
    const number = phoneOf(digits);
    if (number && mayBeOffered(number, known)) return { name, number };
    return { name, refusal: refusals[language][number ? 'paid' : 'impossible'] };
  });
