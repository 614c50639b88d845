import type { Data } from '../../../schemas/index.ts';
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

const ground: Record<Series, string> = {
  bezoekers: 'Gele poster met een donkergroene lijn en voet',
  medewerkers: 'Donkergroene poster met een gele lijn en voet',
  leidinggevenden: 'Lichtgroene poster met een donkergroene lijn en voet',
};

/** The face in words: the alternative of the drawing inside a PDF. */
export const faceInWords = ({ eyesInWords }: PosterContent): string =>
  `Een spreekballon is een gezicht: ${eyesInWords}, en de rechte lijn is de mond.`;

/** Everything on a poster in words, for a version of which nobody wrote it down. */
export function inWords(content: PosterContent): string {
  return [
    `${ground[content.series]}. ${faceInWords(content)}`,
    `Boven de lijn staat: “${joined(content.upper)}” Onder de lijn staat: “${joined(content.lower)}”`,
    `In de voet staat: “${content.promise}” Daaronder is plaats voor de naam van uw organisatie.`,
  ].join(' ');
}
