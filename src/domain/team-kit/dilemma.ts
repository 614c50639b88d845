/** A question of a dilemma, with where each choice leads. */
export interface DilemmaStep {
  key: string;
  text: string;
  choices: readonly { text: string; to: string }[];
}

/** A dilemma without one right answer. */
export interface Dilemma {
  id: string;
  title: string;
  sector: string;
  situation: string;
  /** What the team talks about afterwards. */
  talk: string;
  /** What can touch somebody, in words; empty for nothing. */
  sensitive: string;
  begin: string;
  steps: readonly DilemmaStep[];
  ends: readonly { key: string; text: string }[];
}

/** Something wrong with the ways of a dilemma. */
export interface DilemmaFault {
  kind: 'nowhere' | 'unreached' | 'loop' | 'double';
  key: string;
}

/** Every way from the situation to an end: the keys that are passed. A loop is cut where it closes. */
export function waysThrough({ begin, steps }: Pick<Dilemma, 'begin' | 'steps'>): string[][] {
  const walk = (key: string, way: readonly string[]): string[][] => {
    const step = steps.find((one) => one.key === key);
    if (!step || way.includes(key)) return [[...way, key]];
    return step.choices.flatMap(({ to }) => walk(to, [...way, key]));
  };
  return walk(begin, []);
}

/** Faults of a dilemma: ways that go nowhere or round, and parts that no way passes. */
export function dilemmaFaults(dilemma: Pick<Dilemma, 'begin' | 'steps' | 'ends'>): DilemmaFault[] {
  const ends = new Set(dilemma.ends.map(({ key }) => key));
  const keys = [...dilemma.steps.map(({ key }) => key), ...ends];
  const all = [...dilemma.steps, ...dilemma.ends].map(({ key }) => key);
  const ways = waysThrough(dilemma);
  const passed = new Set(ways.flat());
  const last = ways.map((way) => ({ way, key: way.at(-1)! }));
  const once = (found: readonly string[]): string[] => [...new Set(found)];
  const faults = (kind: DilemmaFault['kind'], found: readonly string[]): DilemmaFault[] =>
    once(found).map((key) => ({ kind, key }));
  return [
    ...faults(
      'double',
      all.filter((key, index) => all.indexOf(key) !== index),
    ),
    ...faults(
      'loop',
      last.filter(({ way, key }) => way.indexOf(key) < way.length - 1).map(({ key }) => key),
    ),
    ...faults(
      'nowhere',
      last
        .filter(({ way, key }) => !ends.has(key) && way.indexOf(key) === way.length - 1)
        .map(({ key }) => key),
    ),
    ...faults(
      'unreached',
      keys.filter((key) => !passed.has(key)),
    ),
  ];
}
