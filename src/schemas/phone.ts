import { z } from 'zod';

/**
 * How the Netherlands writes its numbers (Nummerplan telefoon- en ISDN-diensten): one hyphen after the area or
 * service code, one space in the numbers of municipalities (14) and of harmonised help lines (116).
 */
const written = new RegExp(
  `^(?:${[
    '112|113|144',
    '14 0\\d{2,3}',
    '116 \\d{3}',
    '0(?:800|900|906|909)-(?:\\d{4}|\\d{7})',
    '06-\\d{8}',
    '0[1-57-9]\\d-\\d{7}',
    '0[1-57]\\d{2}-\\d{6}',
  ].join('|')})$`,
);

/** A Dutch phone number as people read it: 0900-8844, 088-1234567, 14 020, 116 006, 113. */
export function phone() {
  return z.string().regex(written, {
    error:
      'Schrijf een Nederlands nummer met één streepje, bijvoorbeeld 0900-8844. Een kort nummer kan ook: 112, 113, 14 020 of 116 006.',
  });
}
