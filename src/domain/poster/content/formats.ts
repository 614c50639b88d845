import type { FormatName } from './content.ts';

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;

/** How the parts are arranged; each has its own frame. */
export type Arrangement = 'staand' | 'liggend' | 'vierkant' | 'vier-bij-vijf' | 'breed' | 'hoog' | 'kaart';

/** A size the engine draws. */
export interface Format {
  name: FormatName;
  /** How it is called in a list. */
  label: string;
  arrangement: Arrangement;
  /** Trim size: millimetres on paper, pixels on a screen. */
  width: number;
  height: number;
  unit: 'mm' | 'px';
}

const paper = (
  name: FormatName,
  label: string,
  width: number,
  height: number,
  arrangement: Arrangement = 'staand',
): Format => ({ name, label, arrangement, width, height, unit: 'mm' });
const screen = (
  name: FormatName,
  label: string,
  width: number,
  height: number,
  arrangement: Arrangement,
): Format => ({ name, label, arrangement, width, height, unit: 'px' });

/** All sizes, by name. */
export const formats: Record<FormatName, Format> = {
  a2: paper('a2', 'A2', 420, 594),
  a3: paper('a3', 'A3', 297, 420),
  a4: paper('a4', 'A4', 210, 297),
  a5: paper('a5', 'A5', 148, 210),
  'a3-liggend': paper('a3-liggend', 'A3 liggend', 420, 297, 'liggend'),
  kaart: paper('kaart', 'Pasformaat', 85.6, 54, 'kaart'),
  vierkant: screen('vierkant', 'Vierkant, 1 bij 1', 1080, 1080, 'vierkant'),
  'vier-bij-vijf': screen('vier-bij-vijf', '4 bij 5, sociale media', 1080, 1350, 'vier-bij-vijf'),
  scherm: screen('scherm', 'Liggend scherm, 16 bij 9', 1920, 1080, 'breed'),
  'scherm-staand': screen('scherm-staand', 'Staand scherm, 9 bij 16', 1080, 1920, 'hoog'),
};

const posters: FormatName[] = [
  'a4',
  'a3',
  'a2',
  'a3-liggend',
  'scherm',
  'scherm-staand',
  'vierkant',
  'vier-bij-vijf',
];

const upright: FormatName[] = ['a4', 'a3', 'a5'];

/** Sizes to make: those an entry names, or all that suit its kind. */
export function formatsOf(entry: {
  middel: string;
  opmaak: string;
  formaten: readonly FormatName[];
}): Format[] {
  const byKind: Record<string, FormatName[]> = {
    poster: posters,
    scherm: ['scherm', 'scherm-staand'],
    social: ['vierkant', 'vier-bij-vijf'],
    kaart: ['kaart'],
    flyer: ['a5'],
  };
  // Whom to call hangs at arm's length: it comes upright, on paper, and on nothing else.
  const usual = entry.opmaak === 'werkplek' ? upright : (byKind[entry.middel] ?? posters);
  const names = entry.formaten.length > 0 ? entry.formaten : usual;
  return names.map((name) => formats[name]);
}
