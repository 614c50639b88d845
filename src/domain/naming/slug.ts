import { folded } from '../text/fold.ts';

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const date = [
  String.raw`\d{4}-\d{1,2}(?:-\d{1,2})?`,
  String.raw`\d{1,2}[-/]\d{1,2}[-/]\d{2,4}`,
  String.raw`\d{1,2} (?:${months})(?: \d{4})?`,
  String.raw`(?:${months}) \d{4}`,
  String.raw`(?:19|20)\d\d`,
].join('|');
/** A date, with the word that leads it in: "sinds 2016". */
const dates = new RegExp(String.raw`\b(?:(?:in|op|per|sinds|tot|uit|van|vanaf) )?(?:${date})\b`, 'g');

/** Longest id that is made from a title; an editor may choose a longer one. */
const longest = 60;

/**
 * The id that a title leads to: lower case, accents folded, words joined by hyphens, no date in it and no
 * number in front, because ids are addresses and those must not age. Empty when nothing is left.
 */
export function slugOf(title: string): string {
  const plain = folded(title)
    .replaceAll('&', ' en ')
    // An apostrophe joins: foto's is one word.
    .replace(/['’‘ʼ`]/g, '')
    .replace(dates, ' ');
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  while (/^\d/.test(words[0] ?? '')) words.shift();
  const [first = '', ...rest] = words;
  // The first word holds letters only: covid19 becomes covid-19.
  const parts = [...(first.match(/[a-z]+|\d+/g) ?? []), ...rest];
  let id = '';
  for (const part of parts) {
    const longer = id ? `${id}-${part}` : part;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}
