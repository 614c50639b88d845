import { readAddress } from '../../web-address/read.ts';
import type { FormatName, PosterContent, Sender } from '../content/content.ts';
import { formats } from '../content/formats.ts';
import { clashesIn } from '../draw/checks.ts';
import { layoutPoster } from '../draw/layout.ts';
import { characterName } from '../draw/letters.ts';
import { missingCharacters } from '../draw/metrics.ts';
import type { Scene } from '../draw/scene.ts';
import { fieldsOf, type FieldName, type MakerPoster, type MakerState } from './fields.ts';
import { tidy } from './maker.ts';

/** A field of the form; a number of a workplace has its own. */
export type NotedField = Exclude<FieldName, 'numbers' | 'plain'> | `numbers.${string}`;

/** Something to mind, said under the field it is about. */
export interface Note {
  field: NotedField;
  text: string;
  /** As long as it stands, nothing is made: what is printed would be wrong or would not fit. */
  stops: boolean;
  /** Values that may be meant; a press fills one in. */
  offers?: readonly string[];
}

/** Lengths that fit most posters: told while somebody types, and never cut off. */
export const usualLengths = {
  upper: 40,
  lower: 40,
  promise: 90,
  name: 60,
  houseRule: 60,
};

const named: Partial<Record<FieldName, string>> = {
  upper: 'De tekst op de lijn',
  lower: 'De tekst onder de lijn',
  promise: 'Uw belofte',
  name: 'De naam',
  houseRule: 'De huisregel',
  phone: 'Het telefoonnummer',
  logo: 'Het logo',
  numbers: 'De lijst met nummers',
};

/** The drawing without one thing that was filled in. */
function without(
  field: FieldName,
  base: PosterContent,
  content: PosterContent,
  sender: Sender,
): [PosterContent, Sender] | undefined {
  if (field === 'upper' || field === 'lower' || field === 'promise')
    return content[field] === base[field] ? undefined : [{ ...content, [field]: base[field] }, sender];
  if (field === 'numbers')
    return content.steps === base.steps ? undefined : [{ ...content, steps: base.steps }, sender];
  if (field === 'plain' || !sender[field]) return undefined;
  const { [field]: _gone, ...rest } = sender;
  return [content, rest];
}

const fits = (content: PosterContent, format: FormatName, sender: Sender): boolean =>
  clashesIn(layoutPoster(content, formats[format], sender)).length === 0;

/** Which field has to give way when a drawing does not fit: the first without which it does, the likeliest first. */
function tooMuch(
  poster: MakerPoster,
  content: PosterContent,
  sender: Sender,
  format: FormatName,
): FieldName[] {
  const order: readonly FieldName[] = [
    'name',
    'houseRule',
    'promise',
    'upper',
    'lower',
    'phone',
    'numbers',
    'logo',
  ];
  const filled = order.filter((field) => without(field, poster.content, content, sender));
  const alone = filled.filter((field) => {
    const [less, from] = without(field, poster.content, content, sender)!;
    return fits(less, format, from);
  });
  return alone.length > 0 ? alone.slice(0, 1) : filled.slice(0, 2);
}

function roomNotes(
  poster: MakerPoster,
  { content, sender }: { content: PosterContent; sender: Sender },
  scene: Scene,
  format: FormatName,
): Note[] {
  if (clashesIn(scene).length === 0) return [];
  const others = poster.formats.filter((name) => name !== format && fits(content, name, sender));
  const size = formats[others[0] ?? format].label;
  const instead = others.length > 0 ? ` Of kies ${size}: daar past het wel.` : '';
  return tooMuch(poster, content, sender, format).map((field) => ({
    field: field === 'numbers' ? 'numbers.l' : (field as NotedField),
    text:
      `${named[field]} past niet op ${formats[format].label}, samen met wat er nog meer op staat. ` +
      (field === 'logo' ? 'Laat het weg, of maak een andere tekst korter.' : 'Maak het korter.') +
      instead,
    stops: true,
  }));
}

function letterNotes(poster: MakerPoster, state: MakerState): Note[] {
  return (['upper', 'lower', 'promise', 'name', 'houseRule'] as const)
    .filter((field) => fieldsOf(poster).includes(field))
    .flatMap((field): Note[] => {
      const missing = missingCharacters(state[field].split('\n').map(tidy).join(' '));
      if (missing.length === 0) return [];
      const text = `Onze letter kent dit niet: ${missing.map(characterName).join(', ')}. Schrijf het met gewone letters.`;
      return [{ field, text, stops: true }];
    });
}

function addressNotes(poster: MakerPoster, state: MakerState): Note[] {
  if (!fieldsOf(poster).includes('link')) return [];
  const reading = readAddress(state.link);
  return reading.kind === 'doubt'
    ? [{ field: 'link', text: reading.sentence, stops: true, offers: reading.options }]
    : [];
}

/** Names that only the state may put on a poster. */
const ofTheState =
  /\b(rijksoverheid|ministerie|rijkswaterstaat|belastingdienst|politie|defensie|koninkrijk|uwv|dji)\b/i;

/** What to mind about a drawing, field by field. */
export function notesOf(
  poster: MakerPoster,
  state: MakerState,
  drawing: { content: PosterContent; sender: Sender },
  scene: Scene,
): Note[] {
  const official = ofTheState.test(state.name)
    ? [
        {
          field: 'name' as const,
          text: 'Deze naam hoort bij de overheid. Gebruik naam en logo alleen als u daar werkt en het mag.',
          stops: false,
        },
      ]
    : [];
  return [
    ...letterNotes(poster, state),
    ...addressNotes(poster, state),
    ...roomNotes(poster, drawing, scene, state.format),
    ...official,
  ];
}
