import type { Dilemma } from './dilemma.ts';

/** A made-up situation to give a colour. */
export interface Card {
  key: string;
  text: string;
  /** "aan de balie" */
  place: string;
  sector: string;
  /** What can touch somebody, in words; empty for nothing. */
  sensitive: string;
}

/** How long a session takes, in minutes. */
export const lengths = ['10', '30', '60'] as const;
/** What a session is for. */
export const goals = ['grens', 'kiezen'] as const;

/** What a team leader asks for. */
export interface Wanted {
  minutes: (typeof lengths)[number];
  people: number;
  /** Id of a sector; empty for any. */
  sector: string;
  goal: (typeof goals)[number];
  /** Whether situations that can touch somebody may come along. */
  sensitive: boolean;
  /** Another number gives another choice. */
  turn: number;
}

/** A part of a session. */
export interface Part {
  minutes: number;
  title: string;
  text: string;
}

/** A session, ready to hold. */
export interface Session {
  cards: readonly Card[];
  dilemmas: readonly Dilemma[];
  parts: readonly Part[];
  /** Seconds of silence to choose at a card. */
  seconds: number;
}

/** How many of each go into the time. */
const amounts: Record<Wanted['minutes'], Record<Wanted['goal'], [cards: number, dilemmas: number]>> = {
  10: { grens: [3, 0], kiezen: [0, 1] },
  30: { grens: [8, 1], kiezen: [4, 2] },
  60: { grens: [12, 2], kiezen: [6, 4] },
};

/** A fixed order that looks like none: the same turn gives the same order on every machine. */
function shuffled<T extends { key?: string; id?: string }>(items: readonly T[], turn: number): T[] {
  const weight = (name: string): number => {
    let hash = 2166136261 ^ (turn * 374761393);
    for (const sign of name) hash = Math.imul(hash ^ sign.codePointAt(0)!, 16777619);
    return hash >>> 0;
  };
  return [...items].sort((a, b) => weight(a.key ?? a.id ?? '') - weight(b.key ?? b.id ?? ''));
}

/** The first of the own sector and of all sectors in turn; without a sector any. */
function chosen<T extends { key?: string; id?: string; sector: string; sensitive: string }>(
  items: readonly T[],
  count: number,
  { sector, sensitive, turn }: Wanted,
): T[] {
  const fit = shuffled(items, turn).filter((item) => sensitive || item.sensitive === '');
  if (!sector) return fit.slice(0, count);
  const own = fit.filter((item) => item.sector === sector);
  const general = fit.filter((item) => item.sector === 'alle');
  // Two of the own work to one that any team knows.
  const mixed = own.flatMap((item, index) =>
    index % 2 === 1 ? [item, ...general.slice((index - 1) / 2, (index + 1) / 2)] : [item],
  );
  return [...new Set([...mixed, ...general])].slice(0, count);
}

/** Pairs when there are many: otherwise a few people talk and the rest waits. */
const talking = (people: number): string =>
  people > 8
    ? 'Laat mensen eerst in tweetallen praten, daarna met de hele groep.'
    : 'Praat met de hele groep.';

function partsOf({ minutes, people }: Wanted, cards: number, dilemmas: number): Part[] {
  const total = Number(minutes);
  const start = total === 10 ? 1 : 5;
  const end = total === 10 ? 2 : total === 30 ? 5 : 10;
  const middle = total - start - end;
  const forCards =
    dilemmas === 0 ? middle : cards === 0 ? 0 : Math.round((middle * cards) / (cards + 4 * dilemmas));
  return [
    {
      minutes: start,
      title: 'Begin',
      text: 'Zeg waarom u dit doet. Niemand hoeft iets te vertellen over wat hij zelf meemaakte, en overslaan mag altijd.',
    },
    ...(cards > 0
      ? [
          {
            minutes: forCards,
            title: `${cards} situaties`,
            text: `Iedereen kiest eerst stil een kleur: groen, oranje of rood. Vraag dan per kleur één persoon waarom. ${talking(people)}`,
          },
        ]
      : []),
    ...(dilemmas > 0
      ? [
          {
            minutes: middle - forCards,
            title: dilemmas === 1 ? 'Eén dilemma' : `${dilemmas} dilemma’s`,
            text: `Lees de situatie voor, kies samen en zie wat er dan gebeurt. Er is geen goed antwoord. ${talking(people)}`,
          },
        ]
      : []),
    {
      minutes: end,
      title: 'Afspraken',
      text: 'Vul samen de afspraken in. Drie regels zijn genoeg. Zeg wanneer u erop terugkomt.',
    },
  ];
}

/** Makes a session out of what there is. */
export function planSession(wanted: Wanted, cards: readonly Card[], dilemmas: readonly Dilemma[]): Session {
  const [cardCount, dilemmaCount] = amounts[wanted.minutes][wanted.goal];
  const found = {
    cards: chosen(cards, cardCount, wanted),
    dilemmas: chosen(dilemmas, dilemmaCount, wanted),
  };
  return {
    ...found,
    parts: partsOf(wanted, found.cards.length, found.dilemmas.length),
    seconds: wanted.minutes === '10' ? 20 : 30,
  };
}
