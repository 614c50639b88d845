import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../src/domain/decision-aids/conditions.ts';
import { holds } from '../../src/domain/decision-aids/conditions.ts';
import { outcomeOf } from '../../src/domain/decision-aids/outcome.ts';
import { walk } from '../../src/domain/decision-aids/walk.ts';
import { calendarOf, type CalendarInput } from '../../src/domain/incident/calendar.ts';
import { termAnswers } from '../../src/domain/incident/terms.ts';
import { todoParts } from '../../src/domain/incident/todo.ts';
import { readSource } from '../../src/check/read/source.ts';
import { schemas } from '../../src/schemas/index.ts';
import { aid } from '../support/aids.ts';
import { root } from '../support/content-copy.ts';

interface Situation {
  geval: string;
  lijst?: { rol: string } & Record<string, readonly string[]>;
  eerst?: string;
  staatEr?: readonly string[];
  aangifte?: Record<string, readonly string[]>;
  kop?: string;
  advies?: readonly string[];
  niet?: readonly string[];
  kalender?: Partial<CalendarInput>;
  dagen?: readonly string[];
}

const situations = parse(
  readFileSync(path.join(root, 'tests/incident/situaties.yaml'), 'utf8'),
) as readonly Situation[];
const today = '2026-11-30';
const schema = schemas['net-gebeurd']({ today: '9999-12-31', image: () => schemas.paginas({} as never) });
const rolePage = (id: string) => ({
  id,
  data: schema.parse(
    readSource(readFileSync(path.join(root, `content/net-gebeurd/${id}.mdx`), 'utf8'), 'mdx').fields,
  ),
});
const has = (texts: readonly string[], part: string): boolean => texts.some((text) => text.includes(part));
const missing = (texts: readonly string[], parts: readonly string[] = []): string[] =>
  parts.filter((part) => !has(texts, part));

/** Every question is answered with an answer that exists. */
function answered(id: string, given: Record<string, unknown>): Answers {
  const answers = new Map(Object.entries(given).map(([key, value]) => [key, [value].flat().map(String)]));
  const { question } = walk(aid(id), answers);
  expect(question).toBeUndefined();
  for (const { sleutel, soort, antwoorden } of aid(id).vragen) {
    const keys = antwoorden.map((one) => one.sleutel);
    if (soort !== 'datum') expect(keys).toEqual(expect.arrayContaining([...answers.get(sleutel)!]));
  }
  return answers;
}

test('there are ten', () => {
  expect(situations).toHaveLength(10);
});

describe('played through', () => {
  test.for(situations.filter(({ lijst }) => lijst))(
    '$geval: the list holds every key act, and what is urgent stands first',
    (one) => {
      const answers = answered('uw-lijst', one.lijst!);
      const lines = todoParts(aid('uw-lijst'), rolePage(one.lijst!.rol)).flatMap((part) =>
        part.lines.filter(({ conditions }) => holds(conditions, answers)),
      );
      const texts = lines.map(({ doe, uitleg = '' }) => `${doe} ${uitleg}`);
      expect(missing(texts, one.staatEr)).toEqual([]);
      if (one.eerst) expect(texts[0]).toContain(one.eerst);
      expect(new Set(lines.map(({ doe }) => doe)).size).toBe(lines.length);
    },
  );
  test.for(situations.filter(({ aangifte }) => aangifte))(
    '$geval: the aangiftehulp gives every key act, each on a law where it is law',
    (one) => {
      const answers = answered('aangiftehulp', one.aangifte!);
      const incident = answers.get('wanneer')![0]!;
      const { heading, lines } = outcomeOf(
        aid('aangiftehulp'),
        answers,
        incident,
        termAnswers(incident, today),
      );
      const texts = lines.map(({ doe, uitleg = '' }) => `${doe} ${uitleg}`);
      expect(missing([...texts, heading.titel], one.advies)).toEqual([]);
      expect(heading.titel).toContain(one.kop);
      expect((one.niet ?? []).filter((part) => has(texts, part))).toEqual([]);
    },
  );
  test.for(situations.filter(({ kalender }) => kalender))('$geval: the calendar holds the day', (one) => {
    const input = { police: true, serious: false, fifthOfMayWorks: false, ...one.kalender } as CalendarInput;
    expect(
      missing(
        calendarOf(input).map(({ text }) => text),
        one.dagen,
      ),
    ).toEqual([]);
  });
});
