import { readDate } from '../../tool/date.ts';
import { filledIn, type Answer, type Answers } from '../../tool/fields.ts';
import { addDays, type Day } from '../days.ts';
import { literalWords } from '../report/moments.ts';
import { facts, single, typed, words, type Fact, type Facts } from './facts.ts';
import type { IncidentKind } from './tools.ts';
import { ways, type Way } from './ways.ts';

const mapped = (list: readonly string[], map: Way['out'] = {}): string[] => [
  ...new Set(list.flatMap((value) => (Object.hasOwn(map, value) ? [map[value]!] : []))),
];

/** The day that an answer tells: typed as `dag-maand-jaar`, or "today" of the list. */
function dayOf(kind: IncidentKind, answer: Answer, today: Day): string[] {
  if (kind === 'uw-lijst') return answer === 'net' ? [today] : [];
  const read = readDate(String(answer));
  return 'iso' in read ? [read.iso] : [];
}

/** What is told of a text: its lines, or of an account what somebody literally said. */
const textOf = (text: Way['text'], answer: Answer): string[] => {
  const written = [answer].flat().join('\n');
  if (text === 'quotes') return literalWords(written);
  return written.split('\n').flatMap((line) => line.trim() || []);
};

/** What a day is at the field of a tool; the list asks how long ago it was. */
function asAnswer(kind: IncidentKind, found: Day, today: Day): Answer | undefined {
  if (kind !== 'uw-lijst') return found.split('-').reverse().map(Number).join('-');
  if (found > today) return undefined;
  return found === today ? 'net' : found >= addDays(today, -7) ? 'eerder' : 'lang';
}

/** What the answers of a tool tell of the incident. */
export function factsOf(kind: IncidentKind, answers: Answers, today: Day): Facts {
  const told: Partial<Record<Fact, readonly string[]>> = {};
  const filled = filledIn(answers);
  for (const { field, fact, out, text } of ways[kind]) {
    const answer = filled[field];
    if (answer === undefined) continue;
    const found =
      fact === 'day'
        ? dayOf(kind, answer, today)
        : text
          ? textOf(text, answer)
          : mapped([answer].flat(), out);
    if (found.length > 0) told[fact] = [...new Set([...(told[fact] ?? []), ...found])];
  }
  return told;
}

/** What a tool tells a next one: its own answers, and what it was told itself and has no field for. */
export function toldOn(kind: IncidentKind, own: Facts, received: Facts): Facts {
  return Object.fromEntries(
    facts.flatMap((fact): [Fact, readonly string[]][] => {
      const here = own[fact] ?? [];
      const takes = ways[kind].filter((way) => way.fact === fact);
      const relayed = (received[fact] ?? []).filter(
        (value) => !takes.some(({ into = {} }) => typed.includes(fact) || Object.hasOwn(into, value)),
      );
      const all = single.includes(fact) && here.length > 0 ? here : [...new Set([...here, ...relayed])];
      return all.length > 0 ? [[fact, all]] : [];
    }),
  );
}

/**
 * What a tool can fill in of it.
 * @returns its answers, and what they are about in words ("datum, wat er gebeurde")
 */
export function answersFor(kind: IncidentKind, told: Facts, today: Day): { answers: Answers; about: string } {
  const answers: Record<string, Answer> = {};
  const used = new Set<Fact>();
  for (const { field, fact, into = {}, one = false, text } of ways[kind]) {
    const known = told[fact] ?? [];
    // An account is somebody's own: nothing is put into it.
    if (text === 'quotes') continue;
    // Of a field with one answer the order of the way decides, not the order of what was told.
    const found = mapped(one ? Object.keys(into).filter((value) => known.includes(value)) : known, into);
    const before = [answers[field] ?? []].flat();
    const answer =
      fact === 'day'
        ? known[0] && asAnswer(kind, known[0], today)
        : text
          ? known.join('\n')
          : one
            ? found[0]
            : found.length > 0
              ? [...new Set([...before, ...found])]
              : undefined;
    if (!answer) continue;
    answers[field] = answer;
    used.add(fact);
  }
  const about = facts.filter((fact) => used.has(fact)).map((fact) => words[fact]);
  return { answers, about: about.join(', ') };
}
