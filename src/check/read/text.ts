import { readFileSync } from 'node:fs';
import type { SourceFault } from './place.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file, and why it cannot be read as it stands there. */
export interface ReadText {
  /** When there is a fault, with a sign for every letter that is lost. */
  text: string;
  fault?: SourceFault;
}

/** Reads bytes as UTF-8 and nothing else: in another encoding letters with an accent come out wrong. */
export function decode(bytes: Buffer): ReadText {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const text = lenient.decode(bytes);
    const before = text.slice(0, text.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    return {
      text,
      fault: {
        wat: 'Dit bestand is niet bewaard als UTF-8: letters als é en ë gaan verloren.',
        doen: 'Bewaar het opnieuw met de codering UTF-8 (in Kladblok: Opslaan als, Codering). Kijk daarna de letters met een accent na.',
        place: { line, column: before.length - before.lastIndexOf('\n') },
      },
    };
  }
}

/** Reads a file of the content. */
export const readText = (file: string): ReadText => decode(readFileSync(file));
