import { expect, test } from 'vitest';
import { writeRows } from '../../src/domain/self-scan/lines.ts';
import { noteField, readScan } from '../../src/domain/self-scan/scan.ts';
import { scanFile, scanSteps } from '../../src/domain/self-scan/steps.ts';
import type { Answers } from '../../src/domain/tool/fields.ts';
import { keepWords } from '../../src/domain/tool/keeping.ts';
import { openedText } from '../../src/domain/tool/opened-words.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { writeSaved, type Opened } from '../../src/domain/tool/saved.ts';
import { realQuestionnaire } from '../support/self-scan.ts';

const sectors = [{ id: 'zorg', title: 'Zorg' }];
const then = realQuestionnaire();
const [removed, reworded, kept] = then.statements as [
  (typeof then.statements)[0],
  (typeof then.statements)[0],
  (typeof then.statements)[0],
];
/** A year later: one statement went, one has other words, one came. */
const now = {
  ...then,
  statements: [
    { ...reworded, text: `${reworded.text} En nu ook online.` },
    kept,
    { ...kept, key: 'nieuw-dit-jaar', text: 'Iets nieuws.' },
    ...then.statements.slice(3),
  ],
};
const answers: Answers = {
  door: 'HR <b>',
  [removed.key]: 'geregeld',
  [noteField(removed.key)]: 'map <3> & "plank"',
  [reworded.key]: 'niet',
  [kept.key]: 'deels',
  plan: writeRows([[removed.key, 'Eva', '01-02-2027', '', '', '']]),
};
const file = writeSaved(scanFile, scanSteps(then, sectors), answers, '2026-11-30');
const opened = readSaved(file, scanFile, scanSteps(now, sectors)) as Opened;

test('a scan of last year says which statements went, came and have other words', () => {
  expect(opened.gone).toEqual([removed.text, expect.stringContaining('')]);
  expect(opened.reworded).toEqual([`${reworded.text} En nu ook online.`]);
  expect(opened.fresh).toEqual(['nieuw-dit-jaar', noteField('nieuw-dit-jaar')]);
  expect(opened.dropped).toEqual([]);
  const { text, act } = keepWords({ state: 'opened', opened, text: openedText(opened) }, scanFile);
  expect(text).toContain(`“${removed.text}”`);
  expect(text).toContain('Anders gesteld');
  expect(act).toBe('Ga naar de nieuwe vragen');
});

test('it loses no answer, no note and nothing of the plan, however often it is saved', () => {
  expect(opened.answers).toMatchObject({ door: 'HR <b>', [reworded.key]: 'niet', [kept.key]: 'deels' });
  expect(readScan(opened.answers, []).plan.get(removed.key)!.who).toBe('Eva');
  let earlier = opened.earlier;
  for (const day of ['2027-11-30', '2028-11-30']) {
    const saved = writeSaved(scanFile, scanSteps(now, sectors), opened.answers, day, {}, earlier);
    expect(saved).toContain('map &lt;3&gt; &amp; &quot;plank&quot;');
    const again = readSaved(saved, scanFile, scanSteps(now, sectors)) as Opened;
    expect(again.gone).toEqual([]);
    earlier = again.earlier;
    expect(earlier.map(({ antwoord, datum }) => [antwoord, datum])).toEqual([
      ['Geregeld', '2026-11-30'],
      ['map <3> & "plank"', '2026-11-30'],
    ]);
    expect(earlier[0]!.vraag).toBe(removed.text);
  }
});

test('an answer that cannot be chosen any more stays in words, and a statement with another key too', () => {
  const renamed = {
    ...then,
    statements: [{ ...removed, key: 'andere-sleutel' }, ...then.statements.slice(1)],
  };
  const found = readSaved(file, scanFile, scanSteps(renamed, sectors)) as Opened;
  expect(found.earlier.map(({ antwoord }) => antwoord)).toContain('Geregeld');
  expect(found.fresh).toContain('andere-sleutel');
  const odd = readSaved(
    file.replace(`"${kept.key}":"deels"`, `"${kept.key}":"half"`),
    scanFile,
    scanSteps(then, sectors),
  ) as Opened;
  expect(odd.dropped).toHaveLength(1);
  expect(odd.earlier).toHaveLength(1);
});

test('a file made by hand brings no other thing than words', () => {
  const made = file.replace(
    '"eerder":[]',
    '"eerder":[1,null,{"vraag":"a"},{"vraag":"<i>","antwoord":"b","datum":"c"}]',
  );
  const found = readSaved(made, scanFile, scanSteps(then, sectors)) as Opened;
  expect(found.earlier).toEqual([{ vraag: '<i>', antwoord: 'b', datum: 'c' }]);
  expect(writeSaved(scanFile, [], {}, '2027-01-01', {}, found.earlier)).toContain('<dt>&lt;i&gt; (c)</dt>');
});
