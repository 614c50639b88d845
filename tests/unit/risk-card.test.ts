import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { cardOf, wrongWords } from '../../src/domain/risk-card/card.ts';
import { arrangeDocument, blankRiskDocument, cardDocument } from '../../src/domain/risk-card/document.ts';
import { riskFile, riskSteps } from '../../src/domain/risk-card/steps.ts';
import type { Answers } from '../../src/domain/tool/fields.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { writeSaved } from '../../src/domain/tool/saved.ts';
import { makeDocument, pagesOf } from '../../src/files/makers/document.ts';
import { measureOrder } from '../../src/schemas/risk-words.ts';
import { realRiskCard } from '../support/risk-card.ts';

const content = realRiskCard();
const about = {
  name: 'Agressievrij Werk',
  address: 'https://voorbeeld.nl/',
  today: '2026-11-30',
  organisation: 'Gemeente',
};
const every: Answers = Object.fromEntries(
  content.vragen.map(({ sleutel, meer, antwoorden }) => [
    sleutel,
    meer ? antwoorden.map(({ waarde }) => waarde) : antwoorden.at(-1)!.waarde,
  ]),
);
const steps = riskSteps(content);

describe('the risk card', () => {
  test('makes something of every answer that it did not have before', () => {
    const without = cardOf(content, { soort: 'functie' });
    for (const { sleutel, kort, meer, antwoorden } of content.vragen)
      for (const { waarde, tekst } of antwoorden) {
        const card = cardOf(content, { soort: 'functie', [sleutel]: meer ? [waarde] : waarde });
        expect([waarde, card.rules.length > without.rules.length]).toEqual([waarde, true]);
        expect(card.exposure).toEqual([{ name: kort, words: [tekst] }]);
      }
  });

  test('puts the source first, and what somebody wears last', () => {
    const order = cardOf(content, every).rules.map(({ stap }) => measureOrder.indexOf(stap));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(measureOrder.length);
  });

  test('warns of what comes together, and puts that on the card before the rest', () => {
    const alone = { soort: 'functie', plek: ['thuis'], tijd: ['avond'], alleen: 'meestal' };
    expect(cardOf(content, alone).onCard[0]).toBe('Ga hier ’s avonds niet alleen heen.');
    expect(cardOf(content, { ...alone, alleen: 'nooit' }).onCard).not.toContain(
      'Ga hier ’s avonds niet alleen heen.',
    );
  });

  test('says in a sentence how long help takes, however that was typed, and stops once', () => {
    const helpIn = (minuten: string): string =>
      plain(cardDocument(cardOf(content, { achterwacht: 'Portier.', minuten }), content, about).blocks);
    for (const minuten of ['12', '12 minuten', ' 12 minuten. '])
      expect(helpIn(minuten)).toContain('Portier. Hulp is er binnen 12 minuten.');
    expect(helpIn('een half uur')).toContain('Portier. Hulp is er binnen een half uur.');
    expect(helpIn('')).not.toContain('Hulp is er');
  });

  test('is one sheet of paper when everything is filled in to its end', async () => {
    const long = (id: string, max: number): [string, string] => [id, 'woord '.repeat(max / 6)];
    const full: Answers = {
      ...every,
      soort: 'client',
      kenmerk: '2026-1234567890',
      tot: '1-6-2027',
      eigen: Array.from(
        { length: 6 },
        () => 'Een afspraak van ongeveer tachtig tekens, zoals die er vaak uitziet.',
      ).join('\n'),
      ...Object.fromEntries([
        ...steps.find(({ id }) => id === 'niveaus')!.fields.map(({ id, max = 0 }) => long(id, max)),
        long('achterwacht', 60),
        long('wie-ziet', 60),
        ['minuten', '20'],
      ]),
    };
    const card = cardOf(content, full);
    expect(pagesOf(await makeDocument(cardDocument(card, content, about), 'pdf'))).toBe(1);
    const list = plain(arrangeDocument(card, content, about).blocks);
    for (const { doe } of card.rules) expect(list).toContain(doe);
    expect(list.match(/Een afspraak van/g)).toHaveLength(6);
  }, 60_000);

  test('keeps from a card about one person what it must not hold, and says which word', () => {
    const typed = {
      ...every,
      soort: 'client',
      eigen: 'Hij is verslaafd\nlet op',
      kenmerk: 'Jan, geboren 1980',
    };
    const card = cardOf(content, typed);
    expect(card.wrong).toEqual([
      { word: 'verslaafd', why: 'Dit zegt iets over gezondheid.' },
      { word: 'geboren', why: 'Dit zegt iets over wie het is.' },
    ]);
    expect(cardOf(content, { ...typed, soort: 'functie' }).wrong).toEqual([]);
    expect(wrongWords(content, ['Afspraak: niet onderzieken'])).toEqual([]);
    // The reason for arrangements about somebody is never on the card itself.
    const text = plain(cardDocument(cardOf(content, { ...every, soort: 'client' }), content, about).blocks);
    expect(text).toContain(content.privacy.opKaart);
    expect(wrongWords(content, [text])).toEqual([]);
  });

  test('takes whatever was typed as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const answers = Object.fromEntries(
          steps.flatMap(({ fields }) => fields.map(({ id }): [string, string] => [id, typed])),
        );
        const card = cardOf(content, answers);
        for (const model of [cardDocument(card, content, about), arrangeDocument(card, content, about)]) {
          const names = blanksIn(model.blocks).map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });

  test('comes back from a file, and says which answer is gone when the questions changed', () => {
    const file = writeSaved(riskFile, steps, { soort: 'functie', functie: 'Balie', ...every }, '2026-11-30');
    expect(readSaved(file, riskFile, steps)).toMatchObject({
      answers: { functie: 'Balie', ...every },
      dropped: [],
    });
    const [first, ...rest] = content.vragen;
    const less = riskSteps({
      ...content,
      vragen: [{ ...first!, antwoorden: first!.antwoorden.slice(1) }, ...rest],
    });
    expect(readSaved(file, riskFile, less)).toMatchObject({ dropped: [first!.vraag] });
  });

  test('has all of it on paper too', () => {
    const text = plain(blankRiskDocument(content, about).blocks);
    for (const words of [
      ...content.vragen.flatMap(({ vraag, antwoorden }) => [vraag, ...antwoorden.map(({ tekst }) => tekst)]),
      ...content.regels.map(({ doe }) => doe),
      ...content.niveaus.map(({ ziet }) => ziet),
    ])
      expect(text).toContain(words);
  });
});
