import { measureOrder } from '../../schemas/risk-words.ts';
import { dateInDutch, withoutStop } from '../text/dutch.ts';
import { readDate } from '../tool/date.ts';
import type { Answers } from '../tool/fields.ts';
import type { RiskContent } from './steps.ts';

type Arrangement = RiskContent['regels'][number];

/** A level of danger, with who acts and by which alarm as they were typed; empty is not known yet. */
export interface CardLevel {
  name: string;
  see: string;
  act: string;
  who: string;
  alarm: string;
}

/** What the answers come to. */
export interface RiskCard {
  personal: boolean;
  title: string;
  /** What somebody meets: the question in a word, and the answers. */
  exposure: readonly { name: string; words: readonly string[] }[];
  /** All that is to be arranged, by the order of the law. */
  rules: readonly Arrangement[];
  /** What somebody does oneself and what was agreed besides, so many that it fits on a card. */
  onCard: readonly string[];
  own: readonly string[];
  levels: readonly CardLevel[];
  /** "12 minuten", or what was typed in other words. */
  minutes: string;
  backUp: string;
  readers: string;
  until: string;
  /** Words that do not belong on a card about one person, each with why. */
  wrong: readonly { word: string; why: string }[];
}

/** What fits on one sheet: lines of the content, and lines of one's own, each of so many characters. */
const room = { rules: 5, own: 2, line: 85 };
/** Lines of the content that make way for who may see a card about one person. */
const forReaders = 1;

const typed = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};

/** Minutes, unless somebody wrote what they are: "12" and "12 minuten" are the same. */
const timeOf = (text: string): string =>
  text === '' || /min|uur|uren|kwartier/i.test(text) ? text : `${text} minuten`;

const chosen = (answers: Answers, id: string): readonly string[] => [answers[id] ?? []].flat();

const fits = ({ als }: Arrangement, answers: Answers): boolean =>
  als.every(({ vraag, is }) => chosen(answers, vraag).some((value) => is.includes(value)));

/** Words in what was typed that say more of a person than a card may. */
export function wrongWords(content: RiskContent, texts: readonly string[]): RiskCard['wrong'] {
  const all = texts.join('\n');
  return content.nietOpDeKaart.flatMap(({ woorden, reden }) =>
    woorden.flatMap((start) => {
      const [found] = new RegExp(`(?<!\\p{L})${start}\\p{L}*`, 'iu').exec(all) ?? [];
      return found ? [{ word: found, why: `Dit zegt iets over ${reden}.` }] : [];
    }),
  );
}

/** Makes the card of what was answered. */
export function cardOf(content: RiskContent, answers: Answers): RiskCard {
  const personal = answers.soort === 'client';
  const name = typed(answers, personal ? 'kenmerk' : 'functie');
  const rules = content.regels
    .filter((rule) => fits(rule, answers))
    .sort((a, b) => measureOrder.indexOf(a.stap) - measureOrder.indexOf(b.stap));
  const own = typed(answers, 'eigen')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const until = readDate(typed(answers, 'tot'));
  const levels = content.niveaus.map(({ naam, ziet, doet }, at) => ({
    ...{ name: naam, see: ziet, act: doet },
    ...{ who: typed(answers, `wie-${at + 1}`), alarm: typed(answers, `alarm-${at + 1}`) },
  }));
  return {
    personal,
    title: ['Risicokaart', name].filter(Boolean).join(': '),
    exposure: content.vragen.flatMap(({ sleutel, kort, antwoorden }) => {
      const values = chosen(answers, sleutel);
      const words = antwoorden.filter(({ waarde }) => values.includes(waarde)).map(({ tekst }) => tekst);
      return words.length > 0 ? [{ name: kort, words }] : [];
    }),
    rules,
    // What fits this work most closely comes first.
    onCard: [
      ...rules
        .filter(({ opKaart }) => opKaart)
        .sort((a, b) => b.als.length - a.als.length)
        .slice(0, room.rules - (personal ? forReaders : 0))
        .map(({ doe }) => doe),
      ...own.filter(({ length }) => length <= room.line).slice(0, room.own),
    ],
    own,
    levels,
    minutes: timeOf(withoutStop(typed(answers, 'minuten'))),
    backUp: typed(answers, 'achterwacht'),
    readers: personal ? typed(answers, 'wie-ziet') : '',
    until: personal && 'iso' in until ? dateInDutch(until.iso) : '',
    wrong: personal
      ? wrongWords(content, [
          ...[name, typed(answers, 'eigen'), typed(answers, 'achterwacht'), typed(answers, 'wie-ziet')],
          ...levels.flatMap(({ who, alarm }) => [who, alarm]),
        ])
      : [],
  };
}
