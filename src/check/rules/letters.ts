import { readBody } from '../../domain/document/model/read.ts';
import { letterFaults, type LetterFault } from '../../domain/incident/letters/faults.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { Data } from '../../schemas/index.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';

const said: Record<LetterFault['kind'], [wat: string, doen: string]> = {
  line: ['is geen regel van de uitkomst', 'Gebruik de sleutel van een regel die bij regels staat.'],
  text: [
    'staat niet in dit instrument',
    'Neem de titel van de modeltekst precies over uit het instrument, of kies een ander instrument.',
  ],
  slot: [
    'is geen open plek in deze brief',
    'Neem precies over wat in de modeltekst tussen de vierkante haken staat.',
  ],
  field: ['is geen veld van de brief', 'Gebruik de sleutel van een veld, of van een vraag naar een datum.'],
  unused: ['vult niets in', 'Gebruik dit veld bij invullen, of haal het weg.'],
  double: ['staat er twee keer in', 'Geef elke vraag, elk veld en elke brief een eigen sleutel.'],
  condition: [
    'vraagt naar een antwoord dat er niet is',
    'Gebruik de sleutel van een vraag en van een antwoord daarop.',
  ],
  date: ['is geen veld voor een datum', 'Noem de sleutel van een veld van soort datum.'],
};

/** Reports letters of a decision aid that ask for a text or a blank that is not there, and fields that do nothing. */
export function checkLetters(entries: readonly CheckedEntry[], report: Report): void {
  const instruments = new Map(
    entries.flatMap((entry) => (entry.collection === 'instrumenten' ? [[entry.id, entry] as const] : [])),
  );
  for (const entry of entries) {
    if (entry.collection !== 'beslishulpen' || !entry.data) continue;
    const aid = entry.data as unknown as Data<'beslishulpen'>;
    if (!aid.brief) continue;
    const faults = letterFaults(aid.brief, aid, (id) => {
      const instrument = instruments.get(id);
      return instrument && readBody(instrument.source.tree.root, '').blocks;
    });
    for (const { kind, key, path, known = [] } of faults) {
      const [wat, doen] = said[kind];
      const near = nearest(key, [...known]);
      report(entry, path, `"${key}" ${wat}.`, near ? `Bedoelde u "${near}"? ${doen}` : doen);
    }
  }
}
