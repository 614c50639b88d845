import { describe, expect, test } from 'vitest';
import type { Advice, ReadEntry } from '../../src/check/rule.ts';
import { curled } from '../../src/check/review/language/curly.ts';
import { daderBeforeJudge } from '../../src/check/review/language/dader.ts';
import { thingPronouns } from '../../src/check/review/language/thing-pronoun.ts';
import { stepsWithoutDay } from '../../src/check/review/language/when.ts';
import { youHaveForms } from '../../src/check/review/language/you-have.ts';
import { wordingCheck } from '../../src/check/review/wording.ts';
import { proseOf } from '../../src/check/read/prose-of.ts';
import { readSource } from '../../src/check/read/source.ts';

/** An entry of which the body is `text`, on line 4 of its file. */
function entry(text: string, { collection = 'advies', id = 'x', data = {} } = {}): ReadEntry {
  const source = readSource(`---\ntitel: x\n---\n${text}\n`, 'mdx');
  const file = `content/${collection}/${id}.mdx`;
  const whole = { collection, id, file, source, data: { ...data } } as ReadEntry;
  return { ...whole, passages: proseOf(whole) };
}
const found = (check: Advice, text: string, at?: Parameters<typeof entry>[1]): string[] =>
  check(entry(text, at)).map(({ line, wat }) => `${line} ${wat}`);

describe('zij, ze and haar for a thing or a body', () => {
  test.for([
    ['Een aangifte is een beschuldiging. Zij moet kloppen.', '"Zij"', 'aangifte'],
    ['De politie is verplicht de aangifte op te nemen. Ook leest zij haar voor.', '"zij"', 'aangifte'],
    ['Een verbod lost de klacht niet op en maakt haar niet weg.', '"haar"', 'klacht'],
    ['Laat de inspectie komen. Daarna beslist zij.', '"zij"', 'inspectie'],
    ['De campagne begon in de zorg. Ze was bedoeld voor werkgevers.', '"Ze"', 'campagne'],
  ])('is named with the thing: %s', ([text, word, thing]) => {
    expect(found(thingPronouns, text!)[0]).toBe(
      `4 ${word} gaat hier over een ding of organisatie: ${thing}.`,
    );
  });

  test('stands on its own line', () => {
    expect(found(thingPronouns, 'De kamer is klein.\nDaarom is zij onveilig.')).toEqual([
      '5 "zij" gaat hier over een ding of organisatie: kamer.',
    ]);
  });

  test.for([
    'Een collega leest de melding. Zij belt de politie.',
    'Een verpleegkundige doet aangifte. Haar adres staat er niet in.',
    'De organisatie helpt mensen. Zij krijgen opvang.',
    'Bewaar de beelden voordat ze worden gewist. Geef ze aan de politie en zet ze niet online.',
    'Noem kleding, lengte en haar.',
    'Een aangifte is een beschuldiging. Die moet kloppen.',
  ])('and not for people, nor for many: %s', (text) => {
    expect(found(thingPronouns, text)).toEqual([]);
  });
});

describe('dader before a judge', () => {
  test('is named, with another word', () => {
    const [remark] = daderBeforeJudge(entry('Praat niet met de dader.\n\nGeen lijst van daders.'));
    expect(remark).toMatchObject({ line: 4, soort: 'taal' });
    expect(remark!.doen).toContain('"de ander"');
    expect(found(daderBeforeJudge, 'Geen lijst van daders.')).toHaveLength(1);
  });

  test.for([
    'De rechter vond de dader schuldig.',
    'Slachtoffer en dader kunnen met elkaar praten.',
    'De dadergerichte aanpak was een van de drie hoofdlijnen.',
    'Zeg nooit “de dader krijgt straf” tegen een journalist.',
    'Lees [Iemand die telkens terugkomt](/advies/terugkerende-dader/).',
  ])('stays where it is right: %s', (text) => {
    expect(found(daderBeforeJudge, text)).toEqual([]);
  });

  test('stays in laws, on the page about the word, and in an example that came before a judge', () => {
    const text = 'De dader betaalt.';
    expect(found(daderBeforeJudge, text, { collection: 'wetten' })).toEqual([]);
    expect(found(daderBeforeJudge, text, { collection: 'begrippen', id: 'dader' })).toEqual([]);
    expect(found(daderBeforeJudge, text, { collection: 'begrippen', id: 'halt' })).toHaveLength(1);
    const example = { collection: 'praktijkvoorbeelden' };
    expect(found(daderBeforeJudge, `${text}\n\nZo stond het in het vonnis.`, example)).toEqual([]);
    expect(found(daderBeforeJudge, text, example)).toHaveLength(1);
  });

  test('stays in what better is not said', () => {
    const data = { zegNiet: ['Vraag het maar aan de dader.'] };
    expect(found(daderBeforeJudge, 'Meld het.', { data })).toEqual([]);
    expect(found(daderBeforeJudge, 'Meld het.', { data: { zegWel: data.zegNiet } })).toHaveLength(1);
  });
});

describe('one form of "u hebt"', () => {
  test.for([
    ['U heeft drie maanden.', 'u hebt'],
    ['Heeft u schade? Meld het.', 'hebt u'],
    ['Daarna heeft u drie maanden.', 'hebt u'],
    ['Heeft u hulp nodig? Bel.', 'hebt u'],
    ['Zeg eerst wat u nodig heeft.', 'u hebt'],
    ['Vraag welke gegevens u over hem heeft.', 'u hebt'],
  ])('%s', ([text, form]) => {
    expect(youHaveForms(entry(text!)).map(({ doen }) => doen)).toEqual([`Schrijf "${form}".`]);
  });

  test.for([
    'U hebt drie maanden.',
    'Wie een klacht over u heeft, mag die indienen.',
    'De ouder heeft u nodig.',
    'Vertel wat iemand van u nodig heeft.',
    'Bel wie u hulp heeft gegeven.',
    'Uw werkgever heeft uw instemming.',
  ])('but not where another has it: %s', (text) => {
    expect(found(youHaveForms, text)).toEqual([]);
  });
});

describe('a day in the steps', () => {
  const steps = (uitleg: string, more: object = {}): object => ({
    data: { fase: 'na', stappen: [{ doe: 'Lees de melding.', uitleg }], ...more },
  });
  test('is asked for when no step says when', () => {
    expect(stepsWithoutDay(entry('', steps('Laat meningen weg.')))).toHaveLength(1);
  });
  test.for(['Doe dat vandaag.', 'Bel binnen een werkdag.', 'Kijk elk kwartaal terug.'])('is %s', (uitleg) => {
    expect(stepsWithoutDay(entry('', steps(uitleg)))).toEqual([]);
  });
  test('is not asked for while it happens, nor in a draft, nor of a law', () => {
    const text = 'Laat meningen weg.';
    expect(stepsWithoutDay(entry('', steps(text, { fase: 'tijdens' })))).toEqual([]);
    expect(stepsWithoutDay(entry('', steps(text, { status: 'concept' })))).toEqual([]);
    expect(stepsWithoutDay(entry('', { ...steps(text), collection: 'wetten' }))).toEqual([]);
  });
});

describe('quotation marks as in print', () => {
  const page = (fields: string, body: string): string => `---\n${fields}\n---\n\n${body}\n`;

  test.for([
    ["titel: Foto's van boa's", 'titel: Foto’s van boa’s'],
    ['- Zeg "stop" en ga weg.', '- Zeg “stop” en ga weg.'],
    ['titel: "NS: camera\'s"', 'titel: "NS: camera’s"'],
    ['titel: \'Zeg: "stop"\'', "titel: 'Zeg: “stop”'"],
    ["  's Nachts ook.", '  ’s Nachts ook.'],
  ])('in a field: %s', ([from, to]) => {
    expect(curled(page(from!, 'x'))).toBe(page(to!, 'x'));
    expect(curled(`${from}\n`)).toBe(`${to}\n`);
  });

  test('in a body', () => {
    expect(curled(page('titel: x', 'Zeg "stop". Ook \'s avonds, bij collega\'s.'))).toBe(
      page('titel: x', 'Zeg “stop”. Ook ’s avonds, bij collega’s.'),
    );
  });

  test.for([
    'Typ `"x"` in het veld.',
    '<Zeg eerst="Stop." dan="Ik help u." />',
    'Zie [de brief](/brieven/?q="x").',
    '```\n"code"\n```',
    'Zeg “stop”. Foto’s.',
  ])('but not in code, in a building block or in an address: %s', (body) => {
    expect(curled(page('titel: "x: y"', body))).toBe(page('titel: "x: y"', body));
  });

  test('is the same when done twice, and keeps every line', () => {
    const text = page('titel: "Zeg \\"ja\\""\nlijst: ["a", "b"]', 'Zeg "a\nen b" tegen z\'n baas.');
    expect(curled(curled(text))).toBe(curled(text));
    expect(curled(text).split('\n')).toHaveLength(text.split('\n').length);
  });
});

test('leaves the name of a law as the law has it, and no other field', () => {
  const check = wordingCheck([{ vermijd: ['inzake'], schrijf: 'over' }]);
  const name = 'Verdrag inzake geweld op het werk';
  expect(found(check, 'Tekst.', { collection: 'wetten', data: { wet: name } })).toEqual([]);
  expect(found(check, 'Tekst.', { collection: 'wetten', data: { titel: name } })).toHaveLength(1);
});
