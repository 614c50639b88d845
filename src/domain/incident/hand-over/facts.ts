import { readDate } from '../../tool/date.ts';

/** Values that are called the same on both sides, from words in a row. */
export const same = (values: string): Readonly<Record<string, string>> =>
  Object.fromEntries(values.split(' ').map((value) => [value, value]));

/**
 * What the tools know together, with all it can be; a day is YYYY-MM-DD, and what is no list is what somebody typed.
 * In order of how it is told.
 */
const values = {
  day: undefined,
  kinds: same(
    'schelden verhaal dreigen dwingen geweld groep verzet hinderen spullen gegevens stalken seksueel blijven wapen',
  ),
  role: same('slachtoffer leiding getuige bestuurder'),
  injury: same('ernstig pijn psychisch geen'),
  damage: same('eigen werkgever loon kosten'),
  work: same('overheid boa bestuur ov zorg onderwijs ergens'),
  known: same('ja nee'),
  police: same('ja'),
  place: undefined,
  said: undefined,
  losses: undefined,
  organisation: undefined,
} as const;

/** What can be known of an incident. */
export type Fact = keyof typeof values;

/** What one tool tells another of the incident: only values that are known here. */
export type Facts = Readonly<Partial<Record<Fact, readonly string[]>>>;

/** All of that, in order of how it is told. */
export const facts = Object.keys(values) as Fact[];
/** Of these there is one: what a tool asked itself goes before what it was told. */
export const single: readonly Fact[] = ['day', 'role', 'work', 'known', 'place', 'organisation'];
/** Of these what is told is what somebody typed, and none of a list. */
export const typed: readonly Fact[] = ['day', 'place', 'said', 'losses', 'organisation'];

/** What each is called to somebody whose answers were taken over. */
export const words: Record<Fact, string> = {
  day: 'datum',
  kinds: 'wat er gebeurde',
  role: 'wie u bent',
  injury: 'letsel',
  damage: 'schade',
  work: 'waar het slachtoffer werkt',
  known: 'of de ander bekend is',
  police: 'politie',
  place: 'plaats',
  said: 'letterlijke woorden',
  losses: 'lijst van de schade',
  organisation: 'uw organisatie',
};

/** Most characters of a text, and most texts of a fact. */
const longest = 2000;
const most = 50;

/** Facts as they came from another tab: what is not known here is dropped. */
export function readFacts(data: unknown): Facts {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    facts.flatMap((fact): [Fact, readonly string[]][] => {
      const given: unknown = Object.hasOwn(data, fact) ? (data as Record<string, unknown>)[fact] : undefined;
      const known = values[fact];
      const fits = (value: unknown): value is string => {
        if (typeof value !== 'string') return false;
        if (fact === 'day')
          return /^\d{4}-\d\d-\d\d$/.test(value) && 'iso' in readDate(value.split('-').reverse().join('-'));
        return known ? Object.hasOwn(known, value) : value.trim() !== '' && value.length <= longest;
      };
      const kept = Array.isArray(given) ? given.filter(fits).slice(0, most) : [];
      return kept.length > 0 ? [[fact, single.includes(fact) ? kept.slice(0, 1) : kept]] : [];
    }),
  );
}
