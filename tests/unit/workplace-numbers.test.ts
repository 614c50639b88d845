import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contacts,
  digitsOf,
  fromFragment,
  toFragment,
  type ContactKey,
} from '../../src/domain/workplace-numbers/fragment.ts';
import { numberWarnings } from '../../src/domain/poster/maker/maker.ts';

const keys = Object.keys(contacts) as ContactKey[];
const digits = fc.stringMatching(/^\d{3,15}$/);
const numbers = fc
  .subarray(keys, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((contact) => fc.record({ contact: fc.constant(contact), number: digits }))),
  );

describe('numbers of a workplace in an address', () => {
  test('come back as they went in', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        // A number that starts with 0031 becomes one that starts with 0.
        const tidy = list.map(({ contact, number }) => ({ contact, number: digitsOf(number) }));
        fc.pre(tidy.every(({ number }) => number !== '' && digitsOf(number) === number));
        expect(fromFragment(`#${toFragment(tidy)}`)).toEqual(tidy);
      }),
    );
  });

  test('whatever the fragment, only our own names and digits come out', () => {
    const any = fc.oneof(
      fc.string(),
      fc.string().map((text) => `#bel=${text}`),
      fc.stringMatching(/^#bel=[lbhom0-9.]*$/),
    );
    fc.assert(
      fc.property(any, (fragment) => {
        for (const { contact, number } of fromFragment(fragment)) {
          expect(keys).toContain(contact);
          expect(number).toMatch(/^\d{3,15}$/);
        }
      }),
    );
  });

  test.for([
    '#bel=l0612345678.l0201234567',
    '#bel=lx<script>',
    '#bel=l0900%2D1234',
    '#bel=l06 12345678',
    '#bel=l0612345678.',
    '#bel=m112.l112',
    '#bel=l' + '1'.repeat(16),
    '#l0612345678',
  ])('nothing of %s', (fragment) => {
    expect(fromFragment(fragment)).toEqual([]);
  });

  test.for([
    ...['06 12345678 toestel 3', '06 12345678 tst. 3', '0612345678x3', '020-1234567,,3', '020-1234567;3'],
    ...[
      '020-1234567 / 06-12345678',
      '020-1234567 of 06-12345678',
      '0612345678#',
      '*31#0612345678',
      'o612345678',
    ],
    ...['', '12', '1'.repeat(16), '+', '()', '０６１２３４５６７８'],
  ])('nothing is taken of “%s”, and who typed it hears so', (typed) => {
    expect(digitsOf(typed)).toBe('');
    expect(toFragment([{ contact: 'l', number: typed }])).toBe('');
    expect(numberWarnings({ numbers: { l: typed } })).toHaveLength(typed === '' ? 0 : 1);
  });

  test.for([
    ['06 - 12 34 56 78', '0612345678'],
    ['+31 (0)20 123 45 67', '0201234567'],
    ['0031 20 1234567', '0201234567'],
    ['+32 2 123', '00322123'],
    ['020.123.45.67', '0201234567'],
    ['(020) 123\u00a045\u201367', '0201234567'],
    ['14 020', '14020'],
  ] as const)('%s is %s', ([typed, meant]) => {
    expect(digitsOf(typed)).toBe(meant);
  });
});
