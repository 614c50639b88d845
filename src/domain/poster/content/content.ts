import type { Data } from '../../../schemas/index.ts';
import { engineWords, type Language, type OtherLanguage } from './language.ts';
import type { Pixels, QrCode } from '../draw/scene.ts';

type Entry = Data<'campagne'>;
type Lines = readonly string[];

/** How an eye looks. */
export type Gaze = NonNullable<Entry['ogen']>[number]['links'];
/** A pair of eyes as an editor describes it. */
export type EyePair = NonNullable<Entry['ogen']>[number];
/** Names of the sizes. */
export type FormatName = Entry['formaten'][number];
/** Names of the series. */
export type Series = Entry['serie'];

/** What a drawing says, whatever its size. */
export interface PosterContent {
  id: string;
  /** Sector of this version; none for the general one. */
  sector?: string;
  /** Language of this version; Dutch when left out. */
  language?: OtherLanguage;
  title: string;
  series: Series;
  layout: Exclude<Entry['opmaak'], 'document'>;
  upper: Lines;
  lower: Lines;
  eyes: readonly EyePair[];
  eyesInWords: string;
  promise: string;
  conduct?: NonNullable<Entry['gedrag']>;
  steps: readonly { tekst: string; invullen: boolean }[];
}

/** What a visitor adds; everything may be left out. */
export interface Sender {
  name?: string;
  houseRule?: string;
  phone?: string;
  /** A QR code. */
  link?: QrCode;
  logo?: { pixels: Pixels; href: string; plate: boolean };
  /** Draws the shapes of the three behaviours in one colour. */
  plain?: boolean;
}

const joined = (lines: Lines): string => lines.join(' ');

/**
 * The drawing an entry describes, in the general version or in that of one sector.
 * @returns undefined for material that the engine does not draw
 * @throws when the entry has no version for the sector
 */
export function contentOf(id: string, entry: Entry, sector?: string): PosterContent | undefined {
  if (entry.opmaak === 'document') return undefined;
  const version = sector ? entry.sectorversies.find((one) => one.sector === sector) : undefined;
  if (sector && !version) throw new Error(`${id} heeft geen versie voor de sector ${sector}`);
  const message = version?.boodschap ?? entry.boodschap;
  const [upper, lower] = [message?.boven ?? [], message?.onder ?? []];
  return {
    id,
    ...(sector ? { sector } : {}),
    title: message && version?.boodschap ? `${joined(upper)} ${joined(lower)}` : entry.titel,
    series: entry.serie,
    layout: entry.opmaak,
    upper,
    lower,
    eyes: version?.ogen ?? entry.ogen ?? [],
    eyesInWords: version?.ogenInWoorden ?? entry.ogenInWoorden ?? '',
    promise: version?.belofte ?? entry.belofte ?? '',
    ...(entry.gedrag ? { conduct: entry.gedrag } : {}),
    steps: entry.stappen ?? [],
  };
}

/** The words that the engine itself puts on a drawing. */
export const wordsFor = ({ language = 'nl' }: { language?: Language }) =>
  engineWords[language] ?? engineWords.nl;

/** The languages of an entry that may be shown: somebody who speaks it has checked it, and the engine knows it. */
export const checkedLanguages = ({ taalversies }: Entry): OtherLanguage[] =>
  taalversies.flatMap(({ taal, nagekekenDoor }) => (nagekekenDoor && engineWords[taal] ? [taal] : []));

/**
 * The drawing an entry describes, in another language.
 * @returns undefined for material that the engine does not draw, or that is not written in that language
 */
export function translatedContent(
  id: string,
  entry: Entry,
  language: OtherLanguage,
): PosterContent | undefined {
  const content = contentOf(id, entry);
  const version = entry.taalversies.find(({ taal }) => taal === language);
  if (!content || !version) return undefined;
  return {
    ...content,
    language,
    title: version.titel,
    upper: version.boodschap?.boven ?? [],
    lower: version.boodschap?.onder ?? [],
    eyesInWords: version.ogenInWoorden ?? '',
    promise: version.belofte,
    ...(version.gedrag ? { conduct: version.gedrag } : {}),
  };
}

const ground: Record<Series, string> = {
  bezoekers: 'Gele poster met een donkergroene lijn en voet',
  medewerkers: 'Donkergroene poster met een gele lijn en voet',
  leidinggevenden: 'Lichtgroene poster met een donkergroene lijn en voet',
};

/** The face in words: the alternative of the drawing inside a PDF. */
export const faceInWords = (content: PosterContent): string => wordsFor(content).face(content.eyesInWords);

/** Everything on a poster in words, for a version of which nobody wrote it down. */
export function inWords(content: PosterContent): string {
  return [
    `${ground[content.series]}. ${faceInWords(content)}`,
    `Boven de lijn staat: “${joined(content.upper)}” Onder de lijn staat: “${joined(content.lower)}”`,
    `In de voet staat: “${content.promise}” Daaronder is plaats voor de naam van uw organisatie.`,
  ].join(' ');
}
