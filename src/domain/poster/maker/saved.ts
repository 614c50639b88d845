import { Told } from '../../text/told.ts';
import type { MakerState } from './maker.ts';

/** A saved poster: what was filled in, and the logo as a PNG in a data address. */
export interface SavedPoster {
  soort: 'postermaker';
  versie: 1;
  invulling: MakerState;
  logo?: string;
}

const texts = [
  'poster',
  'format',
  'upper',
  'lower',
  'promise',
  'name',
  'houseRule',
  'phone',
  'link',
] as const;
const longest = 300;

/** Text of a file to go on with later. */
export function writeSaved(invulling: MakerState, logo?: string): string {
  const saved: SavedPoster = { soort: 'postermaker', versie: 1, invulling, ...(logo ? { logo } : {}) };
  return JSON.stringify(saved, null, 1);
}

/**
 * Reads such a file; only known fields of the right kind come through.
 * @throws with a sentence for the visitor when it is another file
 */
export function readSaved(text: string): SavedPoster {
  const wrong = new Told('Dit bestand komt niet uit de postermaker. Kies het bestand dat u hier bewaarde.');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw wrong;
  }
  const saved = data as Partial<SavedPoster> | null;
  if (saved?.soort !== 'postermaker' || typeof saved.invulling !== 'object') throw wrong;
  const from = saved.invulling as unknown as Record<string, unknown>;
  const field = (name: string): string => {
    const value = from[name];
    return typeof value === 'string' ? value.slice(0, longest) : '';
  };
  const numbers = Object.entries((from.numbers ?? {}) as Record<string, unknown>).filter(
    ([key, value]) => /^[lbhom]$/.test(key) && typeof value === 'string',
  );
  const invulling = {
    ...Object.fromEntries(texts.map((name) => [name, field(name)])),
    plain: from.plain === true,
    plate: from.plate === true,
    numbers: Object.fromEntries(numbers),
  } as MakerState;
  const logo =
    typeof saved.logo === 'string' && saved.logo.startsWith('data:image/png;base64,') ? saved.logo : '';
  return { soort: 'postermaker', versie: 1, invulling, ...(logo ? { logo } : {}) };
}
