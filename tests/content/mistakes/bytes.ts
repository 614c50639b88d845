import { entryWithFields, rawMistake } from './raw-entry.ts';
import type { Mistake } from './mistake.ts';

const text = entryWithFields('uitleg: Geïnformeerd over agressieë.');
const encoding =
  'Dit bestand is niet bewaard als UTF-8: letters als é en ë gaan verloren. Bewaar het opnieuw met de codering UTF-8 (in Kladblok: Opslaan als, Codering). Kijk daarna de letters met een accent na.';

/** Files in another encoding. */
export const bytes: readonly Mistake[] = [
  rawMistake('a file in Latin-1', Buffer.from(text, 'latin1'), `6:11\n${encoding}`),
  rawMistake('a file in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), `1:1\n${encoding}`),
  rawMistake(
    'a letter that was lost before',
    text.replace('ï', '\uFFFD'),
    '6:11\nHier staat een vraagteken voor een letter die verloren ging (U+FFFD). Typ de letter opnieuw.',
  ),
];
