import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { phoneOf, phoneWritten } from '../../src/domain/phone/number.ts';
import { phone } from '../../src/schemas/phone.ts';

describe('a phone number is written as people write it', () => {
  test.for([
    ['0612345678', '06 12 34 56 78'],
    ['0703738314', '070 373 83 14'],
    ['0172123456', '0172 12 34 56'],
    ['0881234567', '088 123 45 67'],
    ['0851234567', '085 123 45 67'],
    ['08001234567', '0800 123 45 67'],
    ['09008844', '0900-8844'],
    ['08005151', '0800-5151'],
    ['14020', '14 020'],
    ['116006', '116 006'],
    ['112', '112'],
  ] as const)('%s is %s', ([digits, right]) => {
    expect(phoneOf(digits)?.written).toBe(right);
  });

  const folder = path.resolve(import.meta.dirname, '../../content/organisaties');
  const numbers = readdirSync(folder).flatMap((name) => {
    const { telefoon = [] } = parse(readFileSync(path.join(folder, name), 'utf8')) as {
      telefoon?: { nummer: string }[];
    };
    return telefoon.map(({ nummer }) => [name, nummer] as const);
  });
  test('of every organisation', () => {
    expect(numbers.length).toBeGreaterThan(5);
    const wrong = numbers.filter(([, number]) => {
      const { written, digits } = phoneWritten(number);
      // No more than four digits in a row, besides numbers that are known as one.
      const rows = written.split(/[ -]/).slice(1);
      return written.replace(/\D/g, '') !== digits || rows.some((row) => row.length > 4);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a phone number of an organisation', () => {
  test.for([
    ['112', 'tel:112'],
    ['113', 'tel:113'],
    ['144', 'tel:144'],
    ['14 020', 'tel:14020'],
    ['14 0412', 'tel:140412'],
    ['116 006', 'tel:116006'],
    ['0900-8844', 'tel:09008844'],
    ['0800-5151', 'tel:08005151'],
    ['0800-1234567', 'tel:08001234567'],
    ['088-1234567', 'tel:0881234567'],
    ['020-1234567', 'tel:0201234567'],
    ['0172-123456', 'tel:0172123456'],
    ['06-12345678', 'tel:0612345678'],
  ] as const)('%s may be written, and dials %s', ([written, link]) => {
    expect(phone().safeParse(written).success).toBe(true);
    expect(phoneWritten(written).href).toBe(link);
  });

  test.for([
    ...['', '11', '111', '1120', '14020', '14 20', '14 02012', '116006', '116 06', '09008844', '0900 8844'],
    ...['0900-88', '0900-88445', '06-1234567', '0612-345678', '020-123456', '+31 20 1234567'],
    ...['020-1234567 ', '020-12345a7', '112 of 113'],
  ])('"%s" may not', (written) => {
    expect(phone().safeParse(written).success).toBe(false);
  });
});
