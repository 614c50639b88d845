import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contactKeys,
  fromFragment,
  looksOrdinary,
  toFragment,
} from '../../src/domain/workplace-numbers/fragment.ts';
import { judgeNumbers } from '../../src/domain/workplace-numbers/judge.ts';

const digits = fc.stringMatching(/^\d{3,15}$/);
const numbers = fc
  .subarray(contactKeys, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((contact) => fc.record({ contact: fc.constant(contact), digits }))),
  );

describe('numbers of a workplace in an address', () => {
  test('come back as they went in', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(fromFragment(`#${toFragment(list)}`)).toEqual(list);
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
        for (const found of fromFragment(fragment)) {
          expect(contactKeys).toContain(found.contact);
          expect(found.digits).toMatch(/^\d{3,15}$/);
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
});

test('without the judge only what looks ordinary may be called: nothing paid, foreign or of another length', () => {
  fc.assert(
    fc.property(fc.oneof(digits, fc.stringMatching(/^0\d{7,10}$/)), (number) => {
      if (!looksOrdinary(number)) return;
      expect(number).toMatch(/^(?:1|0[1-8])/);
      expect(number.length).toBeLessThanOrEqual(11);
    }),
  );
  const ordinary = [
    '112',
    '14010',
    '116006',
    '08005151',
    '08001234567',
    '0612345678',
    '0102671625',
    '0885554444',
  ];
  expect(ordinary.filter((number) => !looksOrdinary(number))).toEqual([]);
  const others = ['09001234', '0031612345678', '061234567', '06123456789', '0660000000', '123', '0800123'];
  expect(others.filter(looksOrdinary)).toEqual([]);
});

describe('numbers that come with a link', () => {
  const judged = (fragment: string, language: 'nl' | 'en' = 'nl') =>
    judgeNumbers(fromFragment(fragment), ['09008844'], language);

  test('are shown as they are printed', () => {
    expect(judged('#bel=l0612345678.b0102671625.o14010').map(({ number }) => number?.written)).toEqual([
      '06 12 34 56 78',
      '010 267 16 25',
      '14 010',
    ]);
  });

  test.for(['09001234', '09061234', '09091234', '09001234567'])('a paid one is refused: %s', (paid) => {
    const [line] = judged(`#bel=l${paid}`);
    expect(line?.number).toBeUndefined();
    expect(line?.refusal).toMatch(/betaald nummer.*wie de code maakte.*Vraag op uw werk/);
    expect(judged(`#bel=l${paid}`, 'en')[0]?.refusal).toMatch(/premium-rate/);
  });

  test('a paid one of an organisation that the site names is not', () => {
    expect(judged('#bel=l09008844')[0]?.number?.href).toBe('tel:09008844');
  });

  test.for(['0061234567', '06123456', '0612345678901', '123', '00321234567', '0970123456789'])(
    'one that cannot be is refused: %s',
    (impossible) => {
      expect(judged(`#bel=l${impossible}`)[0]).toMatchObject({
        name: 'Leidinggevende',
        refusal: expect.stringContaining('kan niet bestaan') as string,
      });
    },
  );
});
