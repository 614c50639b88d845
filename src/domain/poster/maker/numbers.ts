import { readPhone, type Reading } from '../../phone/read.ts';
import { contactKeys } from '../../workplace-numbers/fragment.ts';
import { mayBeOffered } from '../../workplace-numbers/judge.ts';
import { fieldsOf, type MakerPoster, type MakerState } from './fields.ts';
import type { MakerPhones } from './maker.ts';
import type { Note, NotedField } from './notes.ts';

const noteOf = (field: NotedField, reading: Reading): Note[] =>
  reading.kind === 'doubt'
    ? [{ field, text: reading.sentence, stops: true, offers: reading.options.map(({ written }) => written) }]
    : [];

/**
 * Reads the numbers that a message prints.
 * @param known digits of paid numbers of organisations that the site itself names: the page that a code opens offers
 *   no others
 * @returns the numbers that are certain, and what to ask about the rest
 */
export function readNumbers(
  poster: MakerPoster,
  state: MakerState,
  known: readonly string[],
): { phones: MakerPhones; notes: Note[] } {
  const fields = fieldsOf(poster);
  const phones: MakerPhones = { numbers: {} };
  const notes: Note[] = [];
  if (fields.includes('phone')) {
    const reading = readPhone(state.phone);
    if (reading.kind === 'number') phones.phone = reading.number;
    notes.push(...noteOf('phone', reading));
  }
  for (const contact of fields.includes('numbers') ? contactKeys : []) {
    const reading = readPhone(state.numbers[contact] ?? '');
    const field = `numbers.${contact}` as const;
    notes.push(...noteOf(field, reading));
    if (reading.kind !== 'number') continue;
    if (mayBeOffered(reading.number, known)) phones.numbers[contact] = reading.number;
    else
      notes.push({
        field,
        text: 'Dit is een betaald nummer. De pagina achter de code biedt dat niet aan. Neem een gewoon nummer van uw organisatie.',
        stops: true,
      });
  }
  return { phones, notes };
}
