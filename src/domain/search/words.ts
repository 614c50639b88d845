import { folded } from '../text/fold.ts';

/**
 * A text as search compares it: folded, and without the signs inside a word ("RI&E" → "rie", "de-escaleren" →
 * "deescaleren"). Points and colons stay inside numbers, for articles of law.
 */
export const plain = (text: string): string =>
  folded(text)
    .replace(/(?<=[a-z])[-‐–&'’.](?=[a-z])/g, '')
    .replace(/[^a-z0-9:.]+/g, ' ')
    .replace(/(?<!\d)[:.]|[:.](?!\d)/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');

/** The words of a text, plain. */
export const wordsIn = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** The words of a text and the parts of those with a hyphen: "ggz-afdeling" → ggzafdeling, ggz, afdeling. */
export const wordsAndParts = (text: string): string[] => [
  ...new Set([
    ...wordsIn(text),
    ...(text.match(/\S+-\S+/g) ?? []).flatMap((word) => wordsIn(word.replace(/-/g, ' '))),
  ]),
];

/**
 * Words that say nothing about the subject of a question: question words, pronouns, articles, common verbs. The
 * last line is English, for who asks in English; none of it says anything in Dutch.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a aan al alle als altijd andere ben bent bij binnen bijvoorbeeld can daar daarna dan dat de deze die dit doe ' +
    'doen doet door dus echt een eens eigenlijk en er erg gaan gaat ga gebeurd gedaan geen gegeven geven gewoon ' +
    'graag haar had hadden heb hebben hebt heeft hem hen het hier hij hoe hoeveel hun ik in is ja jaar je jij jou ' +
    'jouw kan kon kun kunnen kunt krijg krijgen krijgt laat maak maakt maar mag me men met meer mij mijn moet ' +
    'moeten na naar nee niet niets nog nodig nu of om omdat onder ons onze ook op over pas per mogen ' +
    'snel soms staan staat steeds te tegen ter tijdens toch toe tot u uit uw van vaak vanuit veel via vind vinden ' +
    'volgens voor waar waarom wanneer want waren was wat we weer wel welk welke werd werden wie wij wil willen ' +
    'dezelfde lastig vallen valt vervelend vervelende dingen iets iemand ' +
    'word worden wordt zei ze zeg zeggen zegt zelf zich zij zijn zo zoek zoeken zoekt zonder zou zullen zulke zal ' +
    'and at by do for her his how i it my on our she the they to were what when where who with you your'
  ).split(' '),
);

/**
 * Key under which the forms of a Dutch word come together: "maatregel" and "maatregelen", "bedreigd" and
 * "bedreiging". Coarser than a stemmer, as it only compares words of the site with each other: double letters
 * count once, then the endings -ing(en), -en, -e, -s, -t, -d go, v and z become f and s.
 * @param word plain word
 */
export function wordKey(word: string): string {
  const known = keys.get(word) ?? makeKey(word);
  keys.set(word, known);
  return known;
}

/** Keys of words that were asked for: an index asks for the same few thousand many times over. */
const keys = new Map<string, string>();

function makeKey(word: string): string {
  if (/\d/.test(word)) return word;
  let key = word.replace(/(.)\1+/g, '$1');
  const cut = (ending: RegExp, rest: number): void => {
    const shorter = key.replace(ending, '');
    if (shorter.length >= rest) key = shorter;
  };
  cut(/tjes?$/, 4);
  cut(/(?:ing|ings|ingen)$/, 4);
  cut(/(?:en|e|s)$/, 3);
  cut(/^ge(?=.*[dt]$)/, 4);
  cut(/(?:dt|d|t)$/, 4);
  return key
    .replace(/(.)\1+/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
