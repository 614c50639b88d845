import { plain } from '../domain/search/words.ts';

/** A text in a YAML list: in quotation marks when it would mean something else without. */
const scalar = (text: string): string =>
  /(?:: |:$| #|^[-?:,[\]{}#&*!|>%@`“"'])/.test(text) || /^(?:true|false|yes|no|null|[\d.]+)$/i.test(text)
    ? JSON.stringify(text)
    : text;

const field = 'zoZeggenMensenHet';

/**
 * A page with one more thing that people say, behind what is there.
 * @param text the whole file
 * @returns the same text when it says so already
 */
export function withPhrase(text: string, phrase: string): string {
  const end = text.indexOf('\n---', 3);
  const lines = text.slice(0, end).split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  const item = `  - ${scalar(phrase.trim().replace(/'/g, '’'))}`;
  if (at >= 0) {
    let last = at + 1;
    while (last < lines.length && /^\s+\S/.test(lines[last]!)) last++;
    const known = lines.slice(at + 1, last).map((line) => plain(line));
    if (known.includes(plain(phrase))) return text;
    lines[at] = `${field}:`;
    lines.splice(last, 0, item);
  } else {
    const behind = lines.findIndex((line) => line.startsWith('zoektermen:'));
    let place = behind < 0 ? lines.length : behind + 1;
    while (place < lines.length && /^\s/.test(lines[place]!)) place++;
    lines.splice(place, 0, `${field}:`, item);
  }
  return lines.join('\n') + text.slice(end);
}

/** The list of other words with one more group: who types the one also finds the other. */
export function withSynonym(yaml: string, typed: string, meant: string): string {
  const before = yaml.indexOf('# onderwerp (');
  const group = `  - typt: [${scalar(typed)}]\n    bedoelt: [${scalar(meant)}]\n`;
  return yaml.slice(0, before) + group + yaml.slice(before);
}
