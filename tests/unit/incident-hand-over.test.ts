import { describe, expect, test } from 'vitest';
import { calendarSteps } from '../../src/domain/incident/calendar-form.ts';
import { readFacts, type Facts } from '../../src/domain/incident/hand-over/facts.ts';
import { answersFor, factsOf, toldOn } from '../../src/domain/incident/hand-over/hand-over.ts';
import { incidentTools, toolAt, type IncidentKind } from '../../src/domain/incident/hand-over/tools.ts';
import { reportSteps } from '../../src/domain/incident/report/form.ts';
import type { Answers } from '../../src/domain/tool/fields.ts';
import { aid } from '../support/aids.ts';

const today = '2026-11-30';
const tools = Object.keys(incidentTools) as IncidentKind[];

/** Values that each field of a tool offers; of a date and of text none. */
function offered(kind: IncidentKind): Map<string, readonly string[]> {
  if (kind === 'verslag' || kind === 'nazorgkalender')
    return new Map(
      (kind === 'verslag' ? reportSteps : calendarSteps).flatMap(({ fields }) =>
        fields.map((field) => [field.id, 'options' in field ? field.options.map(({ value }) => value) : []]),
      ),
    );
  const { vragen, brief } = aid(kind === 'schade' ? 'schade-per-geval' : kind);
  return new Map<string, readonly string[]>([
    ...vragen.map((one) => [one.sleutel, one.antwoorden.map(({ sleutel }) => sleutel)] as const),
    ...(brief?.velden ?? []).map(({ sleutel }) => [sleutel, []] as const),
  ]);
}

/** Everything that the tools can tell of an incident. */
function allFacts(): Facts {
  const told: Record<string, readonly string[]> = { day: ['2026-11-26'] };
  for (const kind of tools)
    for (const [fact, values] of Object.entries(factsOf(kind, Object.fromEntries(offered(kind)), today)))
      told[fact] = [...new Set([...(told[fact] ?? []), ...values])];
  return told;
}

const hand = (from: IncidentKind, to: IncidentKind, answers: Answers) =>
  answersFor(to, readFacts(factsOf(from, answers, today)), today);

describe('what one tool hands on to another', () => {
  test('date, kind, role, injury and damage go from the aangiftehulp to the others', () => {
    const answers = {
      rol: 'slachtoffer',
      wat: ['schelden', 'dreigen'],
      wanneer: '26-11-2026',
      werk: 'zorg',
      bekend: 'nee',
      letsel: 'ernstig',
      schade: ['eigen', 'ziek'],
    };
    expect(hand('aangiftehulp', 'verslag', answers)).toEqual({
      answers: { dag: '26-11-2026', soort: ['schelden', 'dreigen'] },
      about: 'datum, wat er gebeurde',
    });
    expect(hand('aangiftehulp', 'nazorgkalender', answers).answers).toEqual({
      ...{ dag: '26-11-2026', rol: 'medewerker', erbij: ['ernstig'] },
    });
    expect(hand('aangiftehulp', 'reactie', answers).answers).toEqual({
      ...{ 'brief-dag': '26-11-2026', gedrag: 'dreigen', waar: 'zorg' },
    });
    expect(hand('aangiftehulp', 'schade', answers).answers).toEqual({
      ...{ wanneer: '26-11-2026', rol: 'slachtoffer', wat: ['eigen', 'loon', 'letsel'] },
      ...{ ernst: 'ja', bekend: 'nee' },
    });
    expect(hand('aangiftehulp', 'uw-lijst', answers).answers).toEqual({
      ...{ wanneer: 'eerder', wat: ['woorden', 'dreiging'], gewond: ['ziekenhuis'] },
    });
  });

  test('and back', () => {
    const report = { dag: '1-2-2026', soort: ['geweld', 'wapen', 'anders'], aangever: 'werkgever' };
    expect(hand('verslag', 'aangiftehulp', report).answers).toEqual({
      ...{ wanneer: '1-2-2026', wat: ['geweld'] },
    });
    expect(hand('verslag', 'nazorgkalender', report).answers).toEqual({
      ...{ dag: '1-2-2026', erbij: ['politie'] },
    });
    const calendar = { dag: '1-2-2026', rol: 'medewerker', erbij: ['mei', 'ernstig'] };
    expect(hand('nazorgkalender', 'aangiftehulp', calendar).answers).toEqual({
      ...{ wanneer: '1-2-2026', rol: 'slachtoffer', letsel: 'ernstig' },
    });
    const damage = { rol: 'slachtoffer', wat: ['loon', 'weer', 'letsel'], wanneer: '1-2-2026', bekend: 'ja' };
    expect(hand('schade', 'aangiftehulp', damage).answers).toEqual({
      ...{ wanneer: '1-2-2026', schade: ['ziek'], bekend: 'ja' },
    });
    expect(hand('reactie', 'verslag', { gedrag: 'lastig', waar: 'ov' }).answers).toEqual({
      soort: ['stalken'],
    });
    const list = { wanneer: 'net', rol: 'bestuurder', wat: ['spuug', 'online'], gewond: ['spatten'] };
    expect(hand('uw-lijst', 'aangiftehulp', list).answers).toEqual({
      ...{ wanneer: '30-11-2026', wat: ['geweld'], rol: 'slachtoffer', werk: 'bestuur' },
    });
  });

  test('of a report go along its place, what the other said and what was damaged, and not the account', () => {
    const report = {
      ...{ verhaal: 'Hij riep: “Ik wacht je op.” Ik was bang. Hij riep "Dag".', waar: 'de balie' },
      ...{ schade: ' Bril 200\n\nJas', organisatie: 'Gemeente Proefstad', wie: 'Jan', ander: 'ja' },
    };
    expect(hand('verslag', 'reactie', report).answers).toEqual({
      ...{ 'brief-plaats': 'de balie', 'brief-woorden': 'Ik wacht je op.\nDag' },
      organisatie: 'Gemeente Proefstad',
    });
    expect(hand('verslag', 'schade', report)).toEqual({
      answers: {
        ...{ 'brief-plaats': 'de balie', 'brief-schade': 'Bril 200\nJas' },
        organisatie: 'Gemeente Proefstad',
      },
      about: 'plaats, lijst van de schade, uw organisatie',
    });
    const told = factsOf('verslag', report, today);
    expect(JSON.stringify(told)).not.toMatch(/bang|Jan/);
    expect(toldOn('aangiftehulp', {}, readFacts(told))).toEqual(told);
    expect(readFacts({ place: ['x'.repeat(2001), ' ', 7], said: Array(60).fill('a') })).toEqual({
      said: Array(50).fill('a'),
    });
  });

  test.for(tools)(
    '%s gets nothing that its fields do not offer, and something of all that can be told',
    (to) => {
      const fields = offered(to);
      const { answers, about } = answersFor(to, allFacts(), today);
      expect(about).not.toBe('');
      for (const [field, answer] of Object.entries(answers)) {
        expect(fields.has(field)).toBe(true);
        if (fields.get(field)!.length > 0)
          expect(fields.get(field)).toEqual(expect.arrayContaining([answer].flat()));
      }
    },
  );

  test('what a tool has no field for goes on to the next one; its own answer goes before what it was told', () => {
    const received: Facts = { role: ['slachtoffer'], kinds: ['dreigen', 'dwingen'], day: ['2026-11-01'] };
    const own = factsOf('verslag', { dag: '26-11-2026', soort: ['schelden'] }, today);
    expect(toldOn('verslag', own, received)).toEqual({
      ...{ day: ['2026-11-26'], role: ['slachtoffer'], kinds: ['schelden', 'dwingen'] },
    });
    expect(toldOn('verslag', {}, received)).toEqual({ role: ['slachtoffer'], kinds: ['dwingen'] });
  });

  test('drops what is not known: other keys, other values, other kinds of data, days that do not exist', () => {
    const foreign = {
      ...{ day: ['2026-02-30'], kinds: ['dreigen', '<b>', 7, 'constructor'], role: 'slachtoffer' },
      ...{ verhaal: ['Hij riep'], toString: ['x'], known: ['ja', 'nee'] },
    };
    expect(readFacts(foreign)).toEqual({ kinds: ['dreigen'], known: ['ja'] });
    for (const data of [null, undefined, 'kinds', 7, []]) expect(readFacts(data)).toEqual({});
    expect(factsOf('verslag', { verhaal: 'Hij riep', wie: 'Jan', dag: '31-2-2026' }, today)).toEqual({});
  });

  test('a tool is known by its address alone', () => {
    expect(toolAt('/net-gebeurd/medewerker/lijst/')).toBe('uw-lijst');
    expect(toolAt('/schade/')).toBe('schade');
    for (const other of ['/', '/uw-lijst/', '/aangiftehulp/uitkomst/', '/net-gebeurd/', '/constructor/'])
      expect(toolAt(other)).toBeUndefined();
  });
});
