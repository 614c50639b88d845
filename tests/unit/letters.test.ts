import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/domain/document/model/read.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import type { DocumentModel } from '../../src/domain/document/model/model.ts';
import { answersFrom } from '../../src/domain/decision-aids/from-form.ts';
import { letterFaults, type CheckedLetters } from '../../src/domain/incident/letters/faults.ts';
import { letterDocument } from '../../src/domain/incident/letters/fill.ts';
import { readItem, readItems, totalOf } from '../../src/domain/incident/letters/items.ts';
import { lettersWith, type ReadyLetters } from '../../src/domain/incident/letters/letter.ts';
import { outcomeOf } from '../../src/domain/decision-aids/outcome.ts';
import { holds } from '../../src/domain/decision-aids/conditions.ts';
import { makeDocument } from '../../src/files/makers/document.ts';
import { letterPlans } from '../../src/files/plan/letters.ts';
import { readSource } from '../../src/check/read/source.ts';
import type { Answers } from '../../src/domain/tool/fields.ts';
import { aid } from '../support/aids.ts';
import { OpenPdf } from '../support/pdf.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { root } from '../support/content-copy.ts';

const about = { name: 'Agressievrij Werk', site: 'https://voorbeeld.test' };
const plans = new Map(letterPlans(root, about).map((plan) => [plan.path, plan]));
const lettersAt = async (address: string): Promise<ReadyLetters> => {
  const made = await plans.get(`${address}brieven.json`)!.make(() => Promise.reject(new Error('none')));
  return JSON.parse(new TextDecoder().decode(made)) as ReadyLetters;
};
const ready = { reactie: await lettersAt('/reactie/'), schade: await lettersAt('/schade/') };
const today = '2026-11-30';

type Tool = keyof typeof ready;
const ids = { reactie: 'reactie', schade: 'schade-per-geval' };

/** The letters of an outcome, by their key. */
function lettersFor(tool: Tool, answers: Answers): Map<string, DocumentModel> {
  const given = answersFrom(answers, ['wanneer']);
  const found = outcomeOf(aid(ids[tool]), given, today);
  const { letters, site } = ready[tool];
  const shown = lettersWith(
    letters,
    found.lines.map(({ sleutel }) => sleutel),
  ).filter(({ als }) => holds(als, given));
  return new Map(shown.map((one) => [one.sleutel, letterDocument(one, { answers, given, today, site })]));
}
/** What the letter itself says: what is for the sender is left out. */
const letterText = (model: DocumentModel | undefined): string =>
  plain(model!.blocks.filter(({ kind }) => kind === 'sheet'));

const banned: Answers = {
  ...{ gedrag: 'dreigen', feiten: 'ja', gehoord: 'ja', eerder: 'nee', waar: 'overheid', nodig: 'ja' },
  ...{ organisatie: 'Gemeente Proefstad', 'brief-dag': '26-11-2026', 'brief-tijd': '14.05 uur' },
  ...{ 'brief-plaats': 'de balie', 'brief-woorden': 'Ik wacht je op\nIk weet waar je woont' },
  ...{ 'brief-begin': '1-12-2026', 'brief-einde': '28-2-2027', 'brief-reden': 'hij terugkwam' },
};

describe('the letters of a reaction', () => {
  test('a ban: the term, the other way, the complaint and the words, with a blank for what is not known', () => {
    const text = letterText(lettersFor('reactie', banned).get('brief-verbod'));
    expect(text).toContain('Van 1 december 2026 tot en met 28 februari 2027 mag u niet komen in [gebouw');
    expect(text).toContain('U zei: “Ik wacht je op” en “Ik weet waar je woont”.');
    // Two weeks before is a Sunday: a term moves forward only.
    expect(text).toContain('Op 12 februari 2027 kijkt [functie]');
    expect(text).toContain('contact onder voorwaarden. Die is niet genoeg, omdat hij terugkwam');
    expect(text).toContain('de Nationale of gemeentelijke ombudsman');
    expect(text).toContain('Bezwaar maken of in beroep gaan bij de bestuursrechter kan niet.');
    expect(text).not.toContain('Overheid:');
    expect(text).not.toContain('Nog niet gehoord');
    expect(text).not.toContain('spoed');
    expect(text).toContain('[heer of mevrouw, achternaam]');
    expect(text).toContain('dien een klacht in via [klachtadres]');
  });

  test('its laws stand on the first sheet, each with its page and the day it was checked', () => {
    const model = lettersFor('reactie', banned).get('brief-verbod')!;
    const before = JSON.stringify(model.blocks.filter(({ kind }) => kind !== 'sheet'));
    for (const law of ['sr-138', 'sr-139', 'uavg-33', 'uavg-34'])
      expect(before).toContain(`${about.site}/wet/${law}/`);
    expect(before.match(/Gecontroleerd op \d+ \w+ 2026/g)).toHaveLength(4);
  });

  test('in care: other words, an urgent case is helped, and no word on objection', () => {
    const text = letterText(lettersFor('reactie', { ...banned, waar: 'zorg' }).get('brief-verbod'));
    expect(text).toContain('Bij spoed wordt u altijd geholpen.');
    expect(text).toContain('de klachtencommissie of geschillencommissie');
    expect(text).not.toMatch(/bezwaar maken/i);
  });

  test.for([
    [{ gehoord: 'nee', gedrag: 'schelden' }, ['brief-uitnodiging']],
    [{ gehoord: 'nee' }, ['brief-uitnodiging', 'brief-einde-verbod']],
    [{ gehoord: 'acuut' }, ['brief-uitnodiging', 'brief-verbod', 'brief-einde-verbod']],
    [{ gedrag: 'schelden' }, ['brief-gesprek', 'brief-waarschuwing']],
    [{ gedrag: 'schelden', waar: 'zorg' }, ['brief-gesprek', 'brief-zorg']],
    [{ gedrag: 'schelden', eerder: 'ja' }, ['brief-gesprek', 'brief-voorwaarden']],
    [{ gedrag: 'schelden', feiten: 'nee' }, ['brief-gesprek']],
    [
      { gedrag: 'lastig' },
      ['brief-gesprek', 'brief-waarschuwing', 'brief-voorwaarden', 'brief-einde-maatregel'],
    ],
  ] as const)('%o: only what fits', ([change, letters]) => {
    expect([...lettersFor('reactie', { ...banned, ...change }).keys()]).toEqual(letters);
  });
});

describe('the letters of damage', () => {
  const claim: Answers = {
    ...{ rol: 'werkgever', wat: ['eigen', 'loon'], wanneer: '26-11-2026', bekend: 'ja', zaak: 'aangifte' },
    ...{ 'brief-schade': 'Bril € 289,50 (bon)\nJas 120 euro\n', 'brief-betaaldag': '31-12-2026' },
  };

  test('a claim: a line for each thing, the total, and the list with its evidence', () => {
    const text = letterText(lettersFor('schade', claim).get('brief-aansprakelijk'));
    expect(text).toContain('Bril: € 289,50 Jas: € 120,00 Totaal: € 409,50');
    expect(text).toContain('Betaal € 409,50 vóór 31 december 2026 op [rekeningnummer]');
    expect(text).toContain('Bijlage: lijst van de schade');
    expect(text).toContain('1 Bril € 289,50 bon');
    expect(text).not.toContain('[schadepost]');
  });

  test('a number that looks like a date stays what it is; a date that is not one stays a blank', () => {
    const odd = {
      ...claim,
      telefoon: '1-12-2026',
      'brief-tijd': '06-12-345678',
      'brief-betaaldag': '31-2-2026',
    };
    const text = letterText(lettersFor('schade', odd).get('brief-aansprakelijk'));
    expect(text).toContain('op 1-12-2026 vóór [laatste dag om te betalen]');
    expect(text).toContain('om 06-12-345678 was u');
  });

  test('without one amount there is no total', () => {
    const open = { ...claim, 'brief-schade': 'Bril\nJas 120' };
    const text = letterText(lettersFor('schade', open).get('brief-aansprakelijk'));
    expect(text).toContain('Bril: € [bedrag van de schadepost] Jas: € 120,00');
    expect(text).toContain('Totaal: € [totaal van de schade]');
  });

  test('wages are asked back only when it is known of whom', () => {
    expect([...lettersFor('schade', claim).keys()]).toEqual(['brief-aansprakelijk', 'brief-loonschade']);
    expect([...lettersFor('schade', { ...claim, bekend: 'nee' }).keys()]).toEqual([]);
  });

  test.for([
    ['Bril € 289,50 (bon)', { what: 'Bril', amount: 289.5, proof: 'bon' }],
    ['Bril: €1.250', { what: 'Bril', amount: 1250, proof: '' }],
    ['Fiets, 300 euro', { what: 'Fiets', amount: 300, proof: '' }],
    ['iPhone 15', { what: 'iPhone', amount: 15, proof: '' }],
    ['2 ramen', { what: '2 ramen', amount: undefined, proof: '' }],
    ['300', { what: '300', amount: undefined, proof: '' }],
    ['Jas (blauw) 1.2.3', { what: 'Jas (blauw) 1.2.3', amount: undefined, proof: '' }],
    ['(bon)', { what: '(bon)', amount: undefined, proof: 'bon' }],
  ] as const)('%s', ([line, item]) => {
    expect(readItem(line)).toEqual(item);
  });

  test('whatever is typed, nothing is lost and nothing becomes a blank', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (lines) => {
        const items = readItems(lines.join('\n'));
        const total = totalOf(items);
        expect(total === undefined || Number.isFinite(total)).toBe(true);
        expect(items.every(({ what }) => what !== '')).toBe(true);
      }),
    );
    const strange = { ...claim, organisatie: '[@x] <b>', 'brief-feiten': 'u [riep] {dit}' };
    const text = letterText(lettersFor('schade', strange).get('brief-aansprakelijk'));
    expect(text).toContain('u [riep] {dit}');
  });
});

test.for(Object.keys(ready) as Tool[])('%s: names of blanks are unique in each letter', (tool) => {
  for (const letter of ready[tool].letters) {
    const answers = { 'brief-schade': 'Bril\nJas' };
    const model = letterDocument(letter, { answers, given: new Map(), today, site: '' });
    const names = blanksIn(model.blocks).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.for(Object.keys(ready) as Tool[])(
  '%s: what is for the sender fits one sheet, so that each letter starts at the top of its own',
  async (tool) => {
    for (const letter of ready[tool].letters) {
      const model = letterDocument(letter, { answers: {}, given: new Map(), today, site: about.name });
      const [, second] = textOfPages(await OpenPdf.open(await makeDocument(model, 'pdf')));
      expect(second!.startsWith(letter.titel)).toBe(true);
    }
  },
);

describe('what is wrong with letters', () => {
  const content = aid('reactie');
  const letters = content.brief as CheckedLetters;
  const bodyOf = (id: string) =>
    readBody(
      readSource(readFileSync(path.join(root, `content/instrumenten/${id}.mdx`), 'utf8'), 'mdx').tree.root,
      '',
    ).blocks;
  const faults = (change: (letter: CheckedLetters['brieven'][number]) => object) => {
    const [first, ...rest] = letters.brieven;
    const changed = { ...letters, brieven: [{ ...first!, ...change(first!) }, ...rest] };
    return letterFaults(changed, content, bodyOf).map(({ kind, key }) => `${kind} ${key}`);
  };

  test('nothing, in what stands here', () => {
    for (const id of Object.values(ids)) expect(letterFaults(aid(id).brief!, aid(id), bodyOf)).toEqual([]);
  });

  test('each kind of fault is found', () => {
    expect(faults(() => ({ bij: ['bestaat-niet'] }))).toEqual(['line bestaat-niet']);
    expect(faults(() => ({ modeltekst: 'Brief 9' }))).toEqual(['text Brief 9']);
    expect(faults(() => ({ als: ['gehoord=misschien'] }))).toEqual(['condition gehoord=misschien']);
    expect(
      faults(({ invullen }) => ({ invullen: [{ ...invullen[0]!, plek: 'datum' }, ...invullen.slice(1)] })),
    ).toEqual(['slot datum']);
    expect(
      faults(({ invullen }) => ({ invullen: [{ ...invullen[0]!, veld: 'dag' }, ...invullen.slice(1)] })),
    ).toEqual(['field dag']);
    const unused = {
      ...letters,
      velden: [...letters.velden, { sleutel: 'over', soort: 'tekst', na: 'organisatie' }],
    };
    expect(letterFaults(unused, content, bodyOf).map(({ kind }) => kind)).toEqual(['date', 'unused']);
    const double = { ...letters, velden: [...letters.velden, letters.velden[0]!] };
    expect(letterFaults(double, content, bodyOf).map(({ kind }) => kind)).toEqual(['double']);
  });
});
