import { phoneWritten, type PhoneNumber } from '../domain/phone/number.ts';
import { all } from './entries.ts';

const numbers: readonly PhoneNumber[] = all('organisaties').flatMap(({ data }) =>
  data.telefoon.map(({ nummer }) => phoneWritten(nummer)),
);

/** Digits of the paid numbers of organisations that the site names itself. */
export const paidNumbers: readonly string[] = numbers.flatMap(({ paid, digits }) => (paid ? [digits] : []));
