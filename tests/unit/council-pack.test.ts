import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../src/domain/council/advice.ts';
import { blankCouncilDocument } from '../../src/domain/council/blank.ts';
import { councilPackDocument, deadlineInWords } from '../../src/domain/council/document.ts';
import { articlesInWords, consentIn } from '../../src/domain/council/rights.ts';
import { councilFile, councilSteps } from '../../src/domain/council/steps.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { freeBecause } from '../../src/domain/incident/days.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { writeSaved } from '../../src/domain/tool/saved.ts';
import type { Answers } from '../../src/domain/tool/fields.ts';
import { realCouncil } from '../support/council.ts';

const content = realCouncil();
const today = '2026-11-30';
const about = { name: 'Agressievrij Werk', address: 'https://voorbeeld.nl/', today, read: content.gelezen };
const occasions = content.aanleidingen.map(({ waarde }) => waarde);
const advice = (answers: Answers) => adviceOf(content, answers, today, (id) => id);
const works = { raad: 'or', aanleiding: ['protocol', 'camera'], stand: 'voorstel', cao: 'nee' };

describe('the package for a works council', () => {
  test('leads from every answer to rights, dated steps, questions, a letter and pages to read', () => {
    const subsets = occasions.map((_, at) => occasions.slice(at)).concat(occasions.map((one) => [one]));
    const sectors = content.sectoren.map((one) => one.sector);
    for (const { waarde: raad } of content.raden)
      for (const [turn, aanleiding] of subsets.entries())
        for (const { waarde: stand } of content.standen)
          for (const cao of ['', ...content.cao.map(({ waarde }) => waarde)]) {
            const sector = [...sectors, ''][turn % (sectors.length + 1)]!;
            const found = advice({ raad, sector, aanleiding, stand, cao, merkte: '20-11-2026' });
            const told = aanleiding.map((one) => content.aanleidingen.find(({ waarde }) => waarde === one)!);
            const subjects = new Set(found.rights.map(({ subject }) => subject.toLowerCase()));
            const titles = new Set(found.questions.map(({ title }) => title));
            expect([
              found.title !== '',
              told.every(({ inZin, tekst }) => subjects.has(inZin.toLowerCase()) && titles.has(tekst)),
              sector === '' || titles.has(sector),
              found.steps.length >= 3 && found.steps.every(({ day }) => day >= today),
              found.letter.paragraphs.length >= 2 && !/\[@|\(\)/.test(found.letter.paragraphs.join(' ')),
              found.reading.length >= 2,
            ]).toEqual([true, true, true, true, true, true]);
          }
  });

  test('names the article of each right, and in the letter only what holds for sure', () => {
    const found = advice(works);
    expect(consentIn(found.rights).map(({ article }) => article)).toEqual([
      'WOR, artikel 27 lid 1 onder d',
      'WOR, artikel 27 lid 1 onder l',
      'WOR, artikel 27 lid 1 onder k',
    ]);
    expect(found.letter.paragraphs[1]).toContain('(WOR, artikel 27 lid 1 onder d, k en l)');
    expect(found.rights.find(({ kind }) => kind === 'advies')!.condition).not.toBe('');
    expect(articlesInWords(['a onder d, via b', 'a onder k, via b', 'c'])).toBe('a onder d en k, via b; c');
  });

  test('leaves consent out where the agreement settles it, and says so', () => {
    const found = advice({ ...works, cao: 'helemaal', stand: 'ingevoerd' });
    expect(found.title).toBe('Kijk eerst wat de cao echt regelt');
    expect(found.letter.paragraphs.join(' ')).not.toContain('nietigheid');
    expect(found.notes.join(' ')).toContain('artikel 27 lid 3');
    expect(advice({ ...works, cao: 'deels' }).letter.paragraphs.join(' ')).toContain('instemming nodig');
  });

  test('never asks for more than a small council or a staff meeting may ask for', () => {
    for (const raad of ['pvt', 'pv'])
      for (const { waarde } of content.aanleidingen) {
        const consent = consentIn(advice({ ...works, raad, aanleiding: [waarde] }).rights);
        for (const { article } of consent) expect(article).toMatch(/onder d, via artikel 35c/);
        if (raad === 'pv') expect(consent).toEqual([]);
      }
    expect(plain(councilPackDocument(advice({ ...works, raad: 'pv' }), {}, about).blocks)).not.toContain(
      'nietigheid',
    );
  });

  test('counts a month from the day somebody saw it, and no longer appeals when that is over', () => {
    const late = { ...works, stand: 'ingevoerd' };
    const running = advice({ ...late, merkte: '10-11-2026' });
    expect(running.deadline).toEqual({ day: '2026-12-10', over: false });
    expect(running.letter.paragraphs.join(' ')).toContain('nietigheid');
    expect(advice({ ...late, merkte: '31-10-2026' }).deadline!.day).toBe('2026-11-30');
    const over = advice({ ...late, merkte: '1-9-2026' });
    expect(over.deadline!.over).toBe(true);
    expect(deadlineInWords(over)).toContain('Vraag een jurist');
    expect(over.letter.paragraphs.join(' ')).not.toContain('nietigheid');
    expect(advice({ ...late, merkte: '1-2-2027' }).deadline).toBeUndefined();
    expect(advice({ ...late, raad: 'mr', merkte: '10-11-2026' }).deadline).toBeUndefined();
    // A day off is never the day to send something, and nothing comes after the last day.
    for (const { day } of advice({ ...late, merkte: '1-11-2026' }).steps)
      expect(day <= '2026-12-01').toBe(true);
    for (const { day } of running.steps.slice(1)) expect(freeBecause(day)).toBeUndefined();
  });

  test('takes whatever was typed as text, in the letter too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const answers = { ...works, organisatie: typed, aan: typed, namens: typed, vragen: typed };
        const model = councilPackDocument(advice(answers), answers, about);
        const names = blanksIn(model.blocks).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
    const answers = { ...works, vragen: 'Eerste?\n\n =1+1 \n<b>Derde</b>' };
    expect(advice(answers).questions.at(-1)!.items).toEqual(['Eerste?', '=1+1', '<b>Derde</b>']);
  });

  test('comes back from a file, without what is not asked any more', () => {
    const steps = councilSteps(content, [{ id: 'zorg', title: 'Zorg' }]);
    const answers = { ...works, sector: 'zorg', merkte: '1-12-2026', vragen: 'Waarom?' };
    const file = writeSaved(councilFile, steps, answers, today);
    expect(readSaved(file, councilFile, steps)).toMatchObject({ answers, dropped: [] });
    const less = councilSteps({ ...content, aanleidingen: content.aanleidingen.slice(1) }, []);
    expect(readSaved(file, councilFile, less)).toMatchObject({
      answers: { aanleiding: ['camera'] },
      dropped: ['In welke sector werkt u?', 'Wat is de aanleiding?'],
    });
  });

  test('has all of it on paper too', () => {
    const text = plain(blankCouncilDocument(content, (id) => id, about).blocks);
    for (const { tekst, vragen } of content.aanleidingen)
      for (const words of [tekst, ...vragen]) expect(text).toContain(words);
    for (const { artikel } of content.aanleidingen.flatMap(({ rechten }) => rechten))
      expect(text).toContain(artikel);
    expect(text).not.toContain('[@');
  });
});
