import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, fits, readChoice, writeChoice } from '../../src/domain/finder/choice.ts';

const known = { soort: ['brief', 'formulier', 'schema'], rol: ['medewerker', 'leidinggevende'] };
const chosen = fc.record({ soort: fc.subarray(known.soort), rol: fc.subarray(known.rol) });
const items = fc.array(
  fc.record({ tags: fc.record({ soort: fc.subarray(known.soort), rol: fc.subarray(known.rol) }) }),
  { maxLength: 30 },
);

describe('a finder', () => {
  test('shows what fits one value in each group', () => {
    const letter = { tags: { soort: ['brief'], rol: ['leidinggevende'] } };
    expect(fits(letter, { soort: ['brief', 'schema'] })).toBe(true);
    expect(fits(letter, { soort: ['brief'], rol: ['medewerker'] })).toBe(false);
    expect(fits(letter, {})).toBe(true);
  });

  test('counts what one more tick in a group would show', () => {
    fc.assert(
      fc.property(items, chosen, (list, choice) => {
        for (const group of Object.keys(known) as (keyof typeof known)[]) {
          const counts = countsOf(list, choice, group);
          for (const value of known[group]) {
            const alone = list.filter((item) => fits(item, { ...choice, [group]: [value] })).length;
            expect(counts.get(value) ?? 0).toBe(alone);
          }
        }
      }),
    );
  });

  test('reads back what it wrote in the address, and nothing that it does not know', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        expect(readChoice(`#${writeChoice(choice)}`, known)).toEqual(choice);
      }),
    );
    expect(readChoice('#soort=brief,<b>&van=x', known)).toEqual({ soort: ['brief'], rol: [] });
    expect(readChoice('#laat-melden', known)).toEqual({ soort: [], rol: [] });
  });
});
