import Holidays from 'date-holidays';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { firstDay } from '../../src/domain/incident/calendar-form.ts';
import { calendarOf, type CalendarInput } from '../../src/domain/incident/calendar.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  freeBecause,
  holidays,
  workingDay,
} from '../../src/domain/incident/days.ts';
import { fold, icsOf } from '../../src/domain/incident/ics.ts';
import {
  complaintBefore,
  complaintReminder,
  termAnswers,
  termInWords,
} from '../../src/domain/incident/terms.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const input: fc.Arbitrary<CalendarInput> = fc.record({
  incident: day,
  role: fc.constantFrom('leidinggevende', 'medewerker', 'werkgever'),
  police: fc.boolean(),
  serious: fc.boolean(),
  fifthOfMayWorks: fc.boolean(),
});
const plain: CalendarInput = {
  incident: '2026-11-26',
  role: 'leidinggevende',
  police: true,
  serious: false,
  fifthOfMayWorks: false,
};

describe('days', () => {
  test('the nine holidays are those of another table, for every year from 2024 up to 2037', () => {
    const other = new Holidays('NL');
    for (let year = 2024; year <= 2037; year++) {
      const known = new Set(other.getHolidays(year).map(({ date }) => date.slice(0, 10)));
      const ours = Object.keys(holidays(year));
      expect(ours).toHaveLength(9);
      expect(ours.filter((date) => !known.has(date))).toEqual([]);
    }
  });
  test.for([
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-26', 3, '2027-02-26'],
  ] as const)('%s and %i months is %s', ([from, months, to]) => {
    expect(addMonths(from, months)).toBe(to);
  });
  test('King’s Day on a Sunday is kept the day before', () => {
    expect(freeBecause('2031-04-26')).toBe('Koningsdag');
  });
  test('5 May is a working day where somebody says so', () => {
    expect(freeBecause('2027-05-05')).toBe('Bevrijdingsdag');
    expect(freeBecause('2027-05-05', true)).toBeUndefined();
  });
  test('two working days pass over a weekend and over Easter', () => {
    expect(addWorkingDays('2026-11-26', 2)).toBe('2026-11-30');
    expect(addWorkingDays('2026-04-02', 2)).toBe('2026-04-08');
  });
  test('a working day is never free, and at most six days away', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(-1 as const, 1 as const), (from, side) => {
        const found = workingDay(from, side);
        expect(freeBecause(found)).toBeUndefined();
        const away = (Date.parse(found) - Date.parse(from)) / 86_400_000;
        expect(away * side).toBeGreaterThanOrEqual(0);
        expect(Math.abs(away)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('terms', () => {
  test('a complaint is asked for before three months are over, and the reminder comes earlier', () => {
    fc.assert(
      fc.property(day, (incident) => {
        const before = complaintBefore(incident);
        const reminder = complaintReminder(incident);
        expect(reminder <= addDays(before, -7)).toBe(true);
        expect(reminder > incident).toBe(true);
        expect(termAnswers(incident, addDays(before, -1)).get('termijn')).toEqual(['loopt']);
        expect(termAnswers(incident, before).get('termijn')).toEqual(['voorbij']);
      }),
    );
  });
  test('say their day, or that it is past', () => {
    expect(termInWords('klacht', '2026-11-26', '2026-11-30')).toBe('Doe dit vóór vrijdag 26 februari 2027.');
    expect(termInWords('klacht', '2026-11-26', '2027-02-26')).toBe('');
    expect(termInWords('aangifte', '2026-11-26', '2026-11-27')).toBe(
      'Dat is uiterlijk maandag 30 november 2026.',
    );
    expect(termInWords('aangifte', '2026-11-26', '2026-12-01')).toMatch(/voorbij/);
    expect(termInWords('schade', '2026-11-26', '2026-11-30')).toBe('Doe dit vóór woensdag 26 november 2031.');
    expect(termAnswers(undefined, '2026-11-30').size).toBe(0);
  });
});

describe('the calendar', () => {
  test('of a Thursday: the first talk before the weekend, the rest as drawn', () => {
    const shown = calendarOf(plain).map(
      ({ day: on, title, moved }) => `${on} ${title}${moved ? ` (${moved})` : ''}`,
    );
    expect(shown).toEqual([
      '2026-11-26 Dag 0',
      '2026-11-27 Gesprek 1 (72 uur loopt af op zondag. Daarom eerder.)',
      '2026-12-10 Gesprek 2',
      '2026-12-10 Bellen',
      '2027-01-07 Bellen',
      '2027-01-14 Gesprek 3 (Kies een dag tussen donderdag 7 januari 2027 en donderdag 21 januari 2027.)',
      '2027-02-19 Termijn',
      '2027-02-26 Terugkijken',
      '2031-10-24 Termijn (Naar voren, op een werkdag.)',
      '2036-10-24 Termijn (Naar voren, op een werkdag.)',
    ]);
  });
  test('when no working day lies within 72 hours, somebody calls before that', () => {
    const [, first] = calendarOf({ ...plain, incident: '2026-04-02' });
    expect(first).toMatchObject({
      day: '2026-04-07',
      moved: '72 uur loopt af op zondag. Bel vóór die tijd alvast.',
    });
  });
  test('no talk or call on a free day, and terms never later than their last day', () => {
    fc.assert(
      fc.property(input, (one) => {
        const events = calendarOf(one);
        expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
        expect(events.map(({ day: on }) => on)).toEqual(events.map(({ day: on }) => on).sort());
        for (const { key, day: on } of events.slice(1)) {
          expect(freeBecause(on, one.fifthOfMayWorks), `${key} ${on}`).toBeUndefined();
        }
        const at = (key: string): string => events.find((event) => event.key === key)?.day ?? '';
        expect(at('termijn-klacht') < complaintBefore(one.incident)).toBe(true);
        expect(at('termijn-schade') < addMonths(one.incident, 60)).toBe(true);
        expect(at('termijn-fonds') < addMonths(one.incident, 120)).toBe(true);
        const third = at('gesprek-3');
        expect(third >= addDays(one.incident, 42) && third <= addDays(one.incident, 56)).toBe(true);
        expect(events.some(({ key }) => key === 'termijn-onderzoek')).toBe(
          one.serious && one.role !== 'medewerker',
        );
      }),
    );
  });
  test('the neutral titles say nothing of what happened', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const { title } of calendarOf(one)) {
          expect([
            'Dag 0',
            'Gesprek 1',
            'Gesprek 2',
            'Gesprek 3',
            'Bellen',
            'Termijn',
            'Terugkijken',
          ]).toContain(title);
        }
      }),
    );
  });
});

describe('the file for an agenda', () => {
  const now = new Date('2026-11-30T10:00:00Z');
  /** What two programs that share no code make of a file. */
  const read = (ics: string) => {
    const component = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    const one = component.getAllSubcomponents('vevent').map((item) => {
      const event = new ICAL.Event(item);
      return {
        uid: event.uid,
        sequence: event.sequence,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        summary: event.summary,
        stamp: String(item.getFirstPropertyValue('dtstamp')),
      };
    });
    const local = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((n) => String(n).padStart(2, '0'))
        .join('-');
    const other = Object.values(nodeIcal.sync.parseICS(ics)).flatMap((item) =>
      item?.type === 'VEVENT'
        ? [
            {
              uid: item.uid,
              sequence: Number(item.sequence),
              start: local(item.start),
              end: local(item.end!),
              summary: item.summary as string,
              stamp: item.dtstamp.toISOString().replace('.000', ''),
            },
          ]
        : [],
    );
    return { one, other };
  };

  test('is read alike by two programs, in every week of the year and over the change of the clock', () => {
    fc.assert(
      fc.property(input, (one) => {
        const events = calendarOf(one);
        const ics = icsOf(events, one.incident, one.role, now);
        const found = read(ics);
        expect(found.other).toEqual(found.one);
        expect(found.one.map(({ start }) => start)).toEqual(events.map(({ day: on }) => on));
        for (const { start, end } of found.one) expect(end).toBe(addDays(start, 1));
        for (const line of ics.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 60 },
    );
  });
  test('a second import replaces the first: the same UIDs, a higher sequence, a later stamp', () => {
    const make = (moment: Date, works: boolean) =>
      read(icsOf(calendarOf({ ...plain, fifthOfMayWorks: works }), plain.incident, plain.role, moment)).one;
    const first = make(now, false);
    const later = make(new Date('2026-12-01T10:00:00Z'), true);
    expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    for (const [at, { sequence, stamp }] of later.entries()) {
      expect(sequence).toBeGreaterThan(first[at]!.sequence);
      expect(stamp > first[at]!.stamp).toBe(true);
    }
  });
  test('a day that is corrected keeps the UIDs, also out of a file that was kept; another incident has its own', () => {
    const answers = { dag: '26-11-2026', rol: 'werkgever', erbij: [], 'eerste-dag': '' };
    const given = firstDay(answers, '2026-11-26');
    const corrected = { ...answers, dag: '25-11-2026', 'eerste-dag': given };
    const made = (incident: string, first: string, moment: Date) =>
      read(icsOf(calendarOf({ ...plain, incident }), first, plain.role, moment)).one;
    const before = made('2026-11-26', given, now);
    const after = made('2026-11-25', firstDay(corrected, '2026-11-25'), new Date(now.getTime() + 1000));
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    for (const { uid, sequence } of after)
      expect(sequence).toBeGreaterThan(before.find((one) => one.uid === uid)!.sequence);
    expect(firstDay({ 'eerste-dag': 'x' }, '2026-11-25')).toBe('2026-11-25');
    const other = made('2026-11-25', '2026-11-25', now).map(({ uid }) => uid);
    expect(before.filter(({ uid }) => other.includes(uid))).toEqual([]);
  });
  test('calendars of two roles on one day do not replace each other', () => {
    const uids = (role: CalendarInput['role']) =>
      read(icsOf(calendarOf({ ...plain, role }), plain.incident, role, now)).one.map(({ uid }) => uid);
    expect(uids('medewerker').filter((uid) => uids('werkgever').includes(uid))).toEqual([]);
  });
  test('folding cuts no letter and comes undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${text.replace(/[\r\n]/g, '')}`;
        const folded = fold(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const part of folded.split('\r\n'))
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
