import { Told } from '../../text/told.ts';
import { readOrganisation, workplaceNumbersOf, type OrganisationProfile } from '../../tool/organisation.ts';
import { contactKeys, contacts } from '../../workplace-numbers/fragment.ts';
import { formats } from '../content/formats.ts';
import type { MakerPoster, MakerState } from './fields.ts';

/** Version of the file that is written. */
const version = 1;

/** A saved poster, read: what was filled in, the logo as a PNG in a data address, and what did not come back. */
export interface SavedPoster {
  invulling: MakerState;
  logo?: string;
  remarks: string[];
}

const texts = {
  upper: 'de tekst op de lijn',
  lower: 'de tekst onder de lijn',
  promise: 'de belofte',
  name: 'de naam',
  houseRule: 'de huisregel',
  phone: 'het telefoonnummer',
  link: 'het webadres',
} as const;
type TextField = keyof typeof texts;
/** More than this was never typed by hand, and would only make the browser slow. */
const longest = 2000;

/** Text of a file to go on with later. */
export function writeSaved(invulling: MakerState, logo?: string): string {
  return JSON.stringify(
    { soort: 'postermaker', versie: version, invulling, ...(logo ? { logo } : {}) },
    null,
    1,
  );
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that may be used, and nothing for any other value. */
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= longest ? value : undefined;

function readTexts(from: Fields, remarks: string[]): Record<TextField, string> {
  const read = (Object.keys(texts) as TextField[]).map((name) => {
    const text = textIn(from[name]);
    if (text === undefined && name in from)
      remarks.push(`Wat er bij ${texts[name]} stond, is niet te lezen.`);
    return [name, text ?? ''] as const;
  });
  return Object.fromEntries(read) as Record<TextField, string>;
}

function readContacts(from: Fields, remarks: string[]): MakerState['numbers'] {
  if (from.numbers === undefined) return {};
  if (!isObject(from.numbers)) {
    remarks.push('De nummers zijn niet te lezen.');
    return {};
  }
  const numbers: MakerState['numbers'] = {};
  for (const [key, value] of Object.entries(from.numbers)) {
    const contact = contactKeys.find((one) => one === key);
    const text = textIn(value);
    if (contact && text !== undefined) numbers[contact] = text;
    else remarks.push(`Een nummer is niet te lezen${contact ? `: ${contacts[contact]}` : ''}.`);
  }
  return numbers;
}

/** The message of the file, or the one that is there when it is gone; a version that is gone becomes the general one. */
function readPoster(
  from: Fields,
  posters: readonly MakerPoster[],
  now: string,
  remarks: string[],
): MakerPoster {
  const key = textIn(from.poster) ?? '';
  const exact = posters.find((poster) => poster.key === key);
  if (exact) return exact;
  const general = posters.find((poster) => poster.key === key.split(/[/@]/)[0]);
  remarks.push(
    general
      ? 'De versie van deze poster is er niet meer. Nu staat de algemene er.'
      : 'De poster uit het bestand is er niet meer. Kies een andere.',
  );
  return general ?? posters.find((poster) => poster.key === now) ?? posters[0]!;
}

/** The message that is chosen now, with what a file of another tool tells of the organisation. */
function fromOrganisation(
  profile: OrganisationProfile,
  posters: readonly MakerPoster[],
  now: string,
): SavedPoster {
  const poster = posters.find(({ key }) => key === now) ?? posters[0]!;
  const { upper, lower, promise } = poster.content;
  return {
    invulling: {
      poster: poster.key,
      format: poster.formats[0]!,
      upper: upper.join('\n'),
      lower: lower.join('\n'),
      promise,
      name: profile.organisatie ?? '',
      houseRule: poster.houseRule ?? '',
      phone: profile.telefoon ?? '',
      link: profile.website ?? '',
      plain: false,
      plate: false,
      numbers: workplaceNumbersOf(profile),
    },
    remarks: ['Naam en nummers komen uit het bestand van een ander hulpmiddel. De rest kiest u hier.'],
  };
}

/**
 * Reads such a file, or that of another tool of this site, field by field, whatever version wrote it: what still fits comes back.
 * @param now the message that is chosen now
 * @throws with a sentence for the visitor when it is another file
 */
export function readSaved(text: string, posters: readonly MakerPoster[], now: string): SavedPoster {
  const wrong = new Told('Dit bestand komt niet uit de postermaker. Kies het bestand dat u hier bewaarde.');
  const organisation = readOrganisation(text);
  if (typeof organisation !== 'string') return fromOrganisation(organisation, posters, now);
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (!isObject(saved) || saved.soort !== 'postermaker' || !isObject(saved.invulling)) throw wrong;
  const from = saved.invulling;
  const remarks: string[] = [];
  if (saved.versie !== version)
    remarks.push('Dit bestand is van een andere versie van de postermaker. Kijk na of alles er staat.');
  const poster = readPoster(from, posters, now, remarks);
  const format = poster.formats.find((name) => name === from.format);
  if (!format)
    remarks.push(
      `De maat uit het bestand is er niet meer. Nu staat ${formats[poster.formats[0]!].label} gekozen.`,
    );
  const invulling: MakerState = {
    ...readTexts(from, remarks),
    poster: poster.key,
    format: format ?? poster.formats[0]!,
    plain: from.plain === true,
    plate: from.plate === true,
    numbers: readContacts(from, remarks),
  };
  const logo =
    typeof saved.logo === 'string' && saved.logo.startsWith('data:image/png;base64,') ? saved.logo : '';
  if (!logo && saved.logo !== undefined) remarks.push('Het logo is niet te lezen. Kies het opnieuw.');
  return { invulling, remarks, ...(logo ? { logo } : {}) };
}
