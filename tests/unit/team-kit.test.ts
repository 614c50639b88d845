import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { cardsOf, dilemmaOf } from '../../src/domain/team-kit/from-content.ts';
import { dilemmaFaults, waysThrough } from '../../src/domain/team-kit/dilemma.ts';
import { sessionDocument } from '../../src/domain/team-kit/document.ts';
import { goals, lengths, planSession, type Wanted } from '../../src/domain/team-kit/session.ts';
import { wantedOf } from '../../src/domain/team-kit/steps.ts';
import { schemas } from '../../src/schemas/index.ts';
import { squeezed, textInOdt } from '../support/office.ts';

const read = <T>(collection: 'situatiekaarten' | 'dilemmas'): [string, T][] => {
  const folder = path.resolve(import.meta.dirname, '../../content', collection);
  const schema = schemas[collection]({ today: '9999-12-31', image: () => schemas[collection] as never });
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_'))
    .map((name) => [
      name.replace('.yaml', ''),
      schema.parse(parse(readFileSync(path.join(folder, name), 'utf8'))) as T,
    ]);
};
const cards = cardsOf(read<Parameters<typeof cardsOf>[0][number]>('situatiekaarten').map(([, data]) => data));
const dilemmas = read<Parameters<typeof dilemmaOf>[1]>('dilemmas').map(([id, data]) => dilemmaOf(id, data));
const sectors = [
  'openbaar-bestuur',
  'veiligheid',
  'sociale-zekerheid',
  'onderwijs',
  'zorg',
  'openbaar-vervoer',
];

describe('what the kit holds', () => {
  test(`${cards.length} situations and ${dilemmas.length} dilemmas, in every sector`, () => {
    expect(cards.length).toBeGreaterThanOrEqual(60);
    expect(dilemmas.length).toBeGreaterThanOrEqual(24);
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    expect(new Set(cards.map(({ text }) => text)).size).toBe(cards.length);
    for (const sector of [...sectors, 'alle']) {
      expect(cards.filter((card) => card.sector === sector).length).toBeGreaterThanOrEqual(10);
      expect(dilemmas.filter((dilemma) => dilemma.sector === sector).length).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(dilemmas.map((dilemma) => [dilemma.id, dilemma] as const))(
    '%s: every way ends, with a price and a gain, and none goes round',
    (_, dilemma) => {
      expect(dilemmaFaults(dilemma)).toEqual([]);
      const ways = waysThrough(dilemma);
      expect(ways.length).toBeGreaterThanOrEqual(4);
      // No choice ends where another does: each has a price of its own.
      const ends = ways.map((way) => way.at(-1));
      expect(new Set(ends).size).toBe(ends.length);
      for (const { text } of dilemma.ends) expect(text.split(/[.?!] /).length).toBeGreaterThanOrEqual(2);
    },
  );

  test('a dilemma that goes round, nowhere, or leaves something out is found', () => {
    const step = (key: string, ...to: string[]) => ({
      key,
      text: key,
      choices: to.map((one) => ({ text: one, to: one })),
    });
    const end = (key: string) => ({ key, text: key });
    expect(dilemmaFaults({ begin: 'a', steps: [step('a', 'a', 'x')], ends: [end('x')] })).toEqual([
      { kind: 'loop', key: 'a' },
    ]);
    expect(dilemmaFaults({ begin: 'a', steps: [step('a', 'b', 'x')], ends: [end('x')] })).toEqual([
      { kind: 'nowhere', key: 'b' },
    ]);
    expect(dilemmaFaults({ begin: 'a', steps: [step('a', 'x')], ends: [end('x'), end('y')] })).toEqual([
      { kind: 'unreached', key: 'y' },
    ]);
    expect(
      dilemmaFaults({ begin: 'a', steps: [step('a', 'x'), step('a', 'x')], ends: [end('x')] }),
    ).toContainEqual({ kind: 'double', key: 'a' });
  });
});

describe('a session', () => {
  const any: fc.Arbitrary<Wanted> = fc.record({
    minutes: fc.constantFrom(...lengths),
    goal: fc.constantFrom(...goals),
    people: fc.integer({ min: 1, max: 999 }),
    sector: fc.constantFrom('', ...sectors),
    sensitive: fc.boolean(),
    turn: fc.integer({ min: 1, max: 999 }),
  });

  test('takes the minutes there are, with nothing twice, of the own sector, and nothing that touches unasked', () => {
    fc.assert(
      fc.property(any, (wanted) => {
        const session = planSession(wanted, cards, dilemmas);
        const { parts } = session;
        expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Number(wanted.minutes));
        for (const { minutes } of parts) expect(minutes).toBeGreaterThan(0);
        expect(session.cards.length + session.dilemmas.length).toBeGreaterThan(0);
        expect(new Set(session.cards).size).toBe(session.cards.length);
        expect(new Set(session.dilemmas).size).toBe(session.dilemmas.length);
        for (const { sector, sensitive } of [...session.cards, ...session.dilemmas]) {
          if (wanted.sector) expect([wanted.sector, 'alle']).toContain(sector);
          if (!wanted.sensitive) expect(sensitive).toBe('');
        }
        expect(planSession(wanted, cards, dilemmas)).toEqual(session);
      }),
    );
  });

  test('is another one the next turn', () => {
    const wanted: Wanted = {
      minutes: '30',
      goal: 'grens',
      people: 8,
      sector: 'zorg',
      sensitive: false,
      turn: 1,
    };
    const keys = (turn: number) =>
      planSession({ ...wanted, turn }, cards, dilemmas).cards.map(({ key }) => key);
    expect(keys(2)).not.toEqual(keys(1));
  });

  test('comes of whatever was filled in', () => {
    expect(wantedOf({ mensen: '-3', minuten: '90', doel: 'x' })).toEqual({
      minutes: '30',
      goal: 'grens',
      sector: '',
      people: 8,
      sensitive: false,
      turn: 1,
    });
  });

  test('becomes a sheet with all of it, and the agreements as they were typed', () => {
    const wanted: Wanted = {
      minutes: '60',
      goal: 'kiezen',
      people: 12,
      sector: 'onderwijs',
      sensitive: true,
      turn: 3,
    };
    const session = planSession(wanted, cards, dilemmas);
    const about = { name: 'Agressievrij Werk', address: 'https://voorbeeld.nl/', today: '2026-11-30' };
    const text = textInOdt(
      renderOdt(sessionDocument(session, { zin: 'Stop. <b>Nu</b> & niet straks' }, about)),
    );
    for (const { text: situation } of session.cards) expect(text).toContain(squeezed(situation));
    for (const { ends, talk } of session.dilemmas)
      for (const words of [...ends.map((end) => end.text), talk]) expect(text).toContain(squeezed(words));
    expect(text).toContain(squeezed('Stop. <b>Nu</b> & niet straks'));
  });
});
