import { formats } from '../../domain/poster/content/formats.ts';
import type { MakerPoster, MakerState } from '../../domain/poster/maker/fields.ts';
import { readSaved, type SavedPoster } from '../../domain/poster/maker/saved.ts';
import { Told } from '../../domain/text/told.ts';
import type { Answers, Field, Step } from '../../domain/tool/fields.ts';
import { dataIn } from '../../domain/tool/saved-data.ts';
import { savedName, writeSaved, type SavedData, type SavedKind } from '../../domain/tool/saved.ts';
import { contactKeys, contacts, type ContactKey } from '../../domain/workplace-numbers/fragment.ts';

/** The file of the poster maker. What it wrote at first was bare JSON; that opens too. */
const about: SavedKind = { kind: 'postermaker', name: 'Postermaker', version: 2 };

/** Names in the file. What every tool asks of an organisation has the name that it has there. */
const names = {
  poster: 'boodschap',
  format: 'maat',
  upper: 'boven',
  lower: 'onder',
  promise: 'belofte',
  houseRule: 'huisregel',
  name: 'organisatie',
  phone: 'telefoon',
  link: 'website',
} as const satisfies Partial<Record<keyof MakerState, string>>;
const numberNames: Record<ContactKey, string> = {
  l: 'nummer-leidinggevende',
  b: 'nummer-beveiliging',
  h: 'nummer-bhv',
  o: 'nummer-opvang',
  m: 'nummer-dag-nacht',
};
const marks = { plain: 'effen', plate: 'vlak' } as const;

const text = (id: string, label: string, kind: 'text' | 'lines' | 'phone' = 'text'): Field => ({
  id,
  kind,
  label,
});
const choice = (id: string, label: string, value: string, shown: string): Field => ({
  id,
  kind: 'choice',
  label,
  options: [{ value, label: shown }],
});

/** What a person reads in the file. */
const stepsOf = ({ poster, format }: MakerState, title: string): Step[] => [
  {
    id: 'poster',
    title: 'De poster',
    fields: [
      choice(names.poster, 'Boodschap', poster, title),
      choice(names.format, 'Maat', format, formats[format].label),
      text(names.upper, 'Tekst op de lijn', 'lines'),
      text(names.lower, 'Tekst onder de lijn', 'lines'),
      text(names.promise, 'Belofte'),
      choice(marks.plain, 'Effen achtergrond', 'ja', 'Ja'),
    ],
  },
  {
    id: 'afzender',
    title: 'De afzender',
    fields: [
      text(names.name, 'Naam van uw organisatie'),
      text(names.houseRule, 'Huisregel'),
      text(names.phone, 'Telefoonnummer', 'phone'),
      text(names.link, 'Webadres'),
      choice(marks.plate, 'Wit vlak achter het logo', 'ja', 'Ja'),
    ],
  },
  {
    id: 'nummers',
    title: 'De nummers van de werkplek',
    fields: contactKeys.map((key) => text(numberNames[key], contacts[key], 'phone')),
  },
];

function answersOf(state: MakerState): Answers {
  const typed = Object.entries(names).map(([field, id]) => [id, state[field as keyof typeof names]]);
  const marked = Object.entries(marks).map(([field, id]) => [
    id,
    state[field as keyof typeof marks] ? 'ja' : '',
  ]);
  const numbers = contactKeys.map((key) => [numberNames[key], state.numbers[key] ?? '']);
  return Object.fromEntries([...typed, ...marked, ...numbers]) as Answers;
}

/**
 * A page that a person can read and the poster maker opens again, with the name of its file.
 * @param title of the message
 * @param date the day, YYYY-MM-DD
 * @param logo as a PNG in a data address
 */
export function writePage(
  state: MakerState,
  title: string,
  date: string,
  logo?: string,
): { name: string; html: string } {
  const html = writeSaved(about, stepsOf(state, title), answersOf(state), date, logo ? { logo } : {});
  return { name: savedName(about, date), html };
}

/** What such a page holds, in the fields of the form; each is judged where the first files are judged too. */
function fieldsIn({ versie, antwoorden }: SavedData): string {
  const typed = Object.entries(names).map(([field, id]): [string, unknown] => [field, antwoorden[id] ?? '']);
  const marked = Object.entries(marks).map(([field, id]): [string, unknown] => [
    field,
    antwoorden[id] === 'ja',
  ]);
  const numbers = contactKeys.flatMap((key): [ContactKey, unknown][] =>
    numberNames[key] in antwoorden ? [[key, antwoorden[numberNames[key]]]] : [],
  );
  return JSON.stringify({
    soort: about.kind,
    versie: versie === about.version ? 1 : versie,
    invulling: Object.fromEntries<unknown>([...typed, ...marked, ['numbers', Object.fromEntries(numbers)]]),
    logo: antwoorden.logo,
  });
}

/**
 * Reads a file of the poster maker, whatever version wrote it, or that of another tool of this site.
 * @param now the message that is chosen now
 * @throws with a sentence for the visitor when it is another file
 */
export function readPage(file: string, posters: readonly MakerPoster[], now: string): SavedPoster {
  const data = dataIn(file);
  if (data === 'damaged')
    throw new Told('Dit bestand van de postermaker is beschadigd. Er is niets veranderd. Kies een ander.');
  return readSaved(
    data !== 'foreign' && data !== 'newer' && data.soort === about.kind ? fieldsIn(data) : file,
    posters,
    now,
  );
}
