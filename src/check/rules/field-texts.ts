import { characterRemarks } from './characters.ts';
import type { Message } from '../report/messages.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from './texts.ts';

/** Markup of a body, which a field shows as it is. */
const markup: readonly [pattern: RegExp, what: string][] = [
  [/\*\*|__|~~|`/, 'opmaak, zoals ** of `'],
  [/\][([]|\[\^/, 'een link'],
  [/<[a-z/!]/i, 'een tag'],
  [/^#{1,6} |^##/m, 'een kop'],
  [/[{}]/, 'een accolade'],
  [/\\/, 'een \\'],
  [/&(?:[a-z]{2,}|#\d+);/i, 'een code voor een teken'],
];

/** What to say of a text that is shown as it is and holds markup. */
export function markupMessage(text: string, where: string): Message | undefined {
  const found = markup.find(([pattern]) => pattern.test(text));
  return (
    found && {
      wat: `In ${where} staat ${found[1]}. Een lezer ziet de tekens zelf.`,
      doen: 'Schrijf gewone tekst. Opmaak kan alleen in de lopende tekst.',
    }
  );
}

/** Texts in the fields that hold markup or characters nobody sees: a reader would see the signs themselves. */
export const fieldTextsRule: Rule = ({ data, source }) =>
  textsIn(data).flatMap(({ text, path }) => {
    const place = { ...source.placeOf(path), key: path.join('.'), soort: 'velden' as const };
    const said = markupMessage(text, 'dit veld');
    return [
      ...(said ? [{ ...place, ...said }] : []),
      ...characterRemarks(text).map(({ wat, doen }) => ({ ...place, wat, doen })),
    ];
  });
