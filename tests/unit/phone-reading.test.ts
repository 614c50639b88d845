import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import plan from '../../src/domain/phone/dutch-plan.json' with { type: 'json' };
import { phoneOf } from '../../src/domain/phone/number.ts';
import { readPhone } from '../../src/domain/phone/read.ts';

/** What a reading comes to: the number as people read it, or the numbers that are asked about. */
function outcome(typed: string): string | string[] {
  const reading = readPhone(typed);
  if (reading.kind === 'number') return reading.number.written;
  return reading.kind === 'empty' ? '' : reading.options.map(({ written }) => written);
}

describe('a number as it is typed or pasted', () => {
  test.for([
    ['+31 (0)6 - 12 34 56 78', '06 12 34 56 78'],
    ['+31 (0)10 - 267 16 25', '010 267 16 25'],
    ['14 010', '14 010'],
    ['112', '112'],
    ['113', '113'],
    ['144', '144'],
    ['0900-0101', '0900-0101'],
    ['0800-5151', '0800-5151'],
    ['116 006', '116 006'],
    ['088-5554444', '088 555 44 44'],
    ['14-0172', '14 0172'],
    ['06 - 12 34 56 78', '06 12 34 56 78'],
    ['0031 20 1234567', '020 123 45 67'],
    ['+31 (0)20 123 45 67', '020 123 45 67'],
    ['+31612345678', '06 12 34 56 78'],
    ['020.123.45.67', '020 123 45 67'],
    ['010/2671625', '010 267 16 25'],
    ['(020) 123\u00a045\u201367', '020 123 45 67'],
    ['0172-123456', '0172 12 34 56'],
    ['\u202a+31 6 12345678\u202c', '06 12 34 56 78'],
    ['06\u00ad12\u200b345\ufeff678', '06 12 34 56 78'],
    ['０６１２３４５６７８', '06 12 34 56 78'],
    ['Tel.: 06-12345678', '06 12 34 56 78'],
    ['tel:+31612345678', '06 12 34 56 78'],
    ['0800-1234567', '0800 123 45 67'],
  ] as const)('%s is %s', ([typed, right]) => {
    expect(outcome(typed)).toBe(right);
  });

  test.for([
    ['010-2671625 tst. 12', ['010 267 16 25']],
    ['06 12345678 toestel 3', ['06 12 34 56 78']],
    ['0612345678x3', ['06 12 34 56 78']],
    ['020-1234567,,3', ['020 123 45 67']],
    ['020-1234567;ext=3', ['020 123 45 67']],
    ['020-1234567 (intern 12)', ['020 123 45 67']],
    ['06-12345678 / 010-2671625', ['06 12 34 56 78', '010 267 16 25']],
    ['06-12345678 of 010-2671625', ['06 12 34 56 78', '010 267 16 25']],
    ['0612345678 0102671625', ['06 12 34 56 78', '010 267 16 25']],
    ['06-12345678, 010-2671625', ['06 12 34 56 78', '010 267 16 25']],
    ['06-12345678\n010-2671625', ['06 12 34 56 78', '010 267 16 25']],
    ['06-12345678 (Jan) of 112', ['06 12 34 56 78', '112']],
    ['010-2671625/26', ['010 267 16 25']],
    ['0900-8844 12', ['0900-8844']],
    ['0612345678#', ['06 12 34 56 78']],
    ['*31#0612345678', ['06 12 34 56 78']],
    ['o6-12345678', ['06 12 34 56 78']],
    ['612345678', ['06 12 34 56 78']],
    ['31612345678', ['06 12 34 56 78']],
    ['0061234567', []],
    ['+32 2 555 12 12', []],
    ['061234567', []],
    ['06123456789', []],
    ['0900-88', []],
    ['12', []],
    ['n.v.t.', []],
    ['+31 112', ['112']],
    ['()', []],
  ] as const)('%s is asked about: %s', ([typed, options]) => {
    const reading = readPhone(typed);
    expect(reading.kind).toBe('doubt');
    expect(outcome(typed)).toEqual(options);
  });

  test('nothing is nothing', () => {
    expect(readPhone('').kind).toBe('empty');
    expect(readPhone(' \u00a0').kind).toBe('empty');
  });
});

const areas = ['10', '20', '30', '70', '172', '228', '411', '597'];
const digitsOf = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
/** Numbers without their first 0, in the groups in which people write them. */
const national = fc.oneof(
  digitsOf(8)
    .map((rest) => ['6', ...(rest.match(/../g) ?? [])])
    .filter(([, first]) => !/^[0679]/.test(first!)),
  fc
    .constantFrom(...areas)
    .chain((area) => digitsOf(9 - area.length).map((rest) => [area, rest.slice(0, 3), rest.slice(3)])),
  digitsOf(7).map((rest) => ['88', rest.slice(0, 3), rest.slice(3)]),
  fc.constantFrom('800', '900').chain((code) => digitsOf(4).map((rest) => [code, rest])),
);
const separators = fc.constantFrom(
  '',
  ' ',
  '-',
  '.',
  ' - ',
  '\u00a0',
  '\u2011',
  ' \u2013 ',
  '\u202f',
  ' \u00ad',
);
const unseen = fc.constantFrom('', '', '\u200b', '\u202a', '\ufeff', '\u00ad');
const notation = fc
  .record({
    groups: national,
    prefix: fc.constantFrom('0', '0', '(0', '+31 ', '+31', '0031 ', '+31 (0)', '+31(0)', '00 31 (0) '),
    separator: separators,
    before: unseen,
    after: fc.constantFrom('', ' ', '\u202c', '\u00a0', '\n'),
  })
  .map(({ groups, prefix, separator, before, after }) => {
    const [area, ...rest] = groups;
    const first = prefix === '(0' ? `(0${area})` : `${prefix}${area}`;
    return { typed: `${before}${[first, ...rest].join(separator)}${after}`, digits: `0${groups.join('')}` };
  });

test('500 generated notations: what is printed and dialled is what the whole library reads', () => {
  fc.assert(
    fc.property(notation, ({ typed, digits }) => {
      const real = parsePhoneNumberFromString(digits, 'NL');
      fc.pre(Boolean(real?.isValid()));
      const reading = readPhone(typed);
      expect([typed, reading.kind]).toEqual([typed, 'number']);
      if (reading.kind !== 'number') return;
      expect(reading.number.digits).toBe(digits);
      expect(reading.number.written.replace(/\D/g, '')).toBe(digits);
      expect(parsePhoneNumberFromString(reading.number.written, 'NL')?.number).toBe(real?.number);
    }),
    { numRuns: 500 },
  );
});

test('whatever the digits, none is taken that the whole library refuses', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0\d{7,11}$/), (digits) => {
      if (!phoneOf(digits)) return;
      expect([digits, parsePhoneNumberFromString(digits, 'NL')?.isValid()]).toEqual([digits, true]);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is typed, a number that is taken has only digits that stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789+-()/ .ox,')) }), (typed) => {
      const reading = readPhone(typed);
      if (reading.kind !== 'number') return;
      expect(typed.replace(/\D/g, '')).toContain(reading.number.digits.slice(1));
    }),
    { numRuns: 2000 },
  );
});

test('the Dutch numbers are those of the package', () => {
  expect(plan.countries.NL).toEqual(metadata.countries.NL);
  expect(plan.version).toBe(metadata.version);
});
