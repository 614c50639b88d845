import { Told } from '../../text/told.ts';

/** Kinds of file a logo may be. */
export type LogoKind = 'svg' | 'png' | 'jpeg';

/** Largest file in bytes, longest side and most pixels: a telephone has to hold them. */
const largest = 5_000_000;
const [longestSide, mostPixels] = [12_000, 40_000_000];

const starts = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const kindOf = (bytes: Uint8Array): LogoKind | undefined => {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  return /<svg[\s>]|<[a-z]+:svg[\s>]/i.test(textOf(bytes, 0, 4000)) ? 'svg' : undefined;
};

/** What a file of another kind is, where people take it for a logo. */
function otherKind(bytes: Uint8Array): string {
  const start = textOf(bytes, 0, 16);
  if (start.startsWith('%PDF')) return 'Dit is een PDF. ';
  if (start.startsWith('%!PS')) return 'Dit is een EPS-bestand. ';
  if (start.startsWith('GIF8')) return 'Dit is een GIF. ';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'Dit is een WebP. ';
  if (start.startsWith('PK')) return 'Dit is een ZIP of een document. ';
  return start.slice(4, 8) === 'ftyp' ? 'Dit is een foto van een telefoon (HEIC of AVIF). ' : '';
}

const big = (bytes: Uint8Array, at: number, length: 2 | 4): number =>
  bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);

/** Width and height of a JPEG, from its frame header. */
function jpegSize(bytes: Uint8Array): [number, number] | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return [big(bytes, at + 7, 2), big(bytes, at + 5, 2)];
    at += 2 + big(bytes, at + 2, 2);
  }
  return undefined;
}

/** Whether a picture ends as it should: browsers show what there is of half a file, each in its own way. */
function isWhole(kind: LogoKind, bytes: Uint8Array): boolean {
  const end = bytes.subarray(-64);
  if (kind === 'png') return textOf(end, 0, end.length).includes('IEND');
  return kind === 'svg' || end.some((byte, at) => byte === 0xff && end[at + 1] === 0xd9);
}

/**
 * Looks at a file before a browser opens it, and tells by its bytes what it is.
 * @throws with a sentence for the visitor when it cannot become a logo
 */
export function judgeLogoFile(bytes: Uint8Array): LogoKind {
  if (bytes.length === 0) throw new Told('Dit bestand is leeg. Kies een ander bestand.');
  const kind = kindOf(bytes);
  if (!kind) throw new Told(`${otherKind(bytes)}Kies een logo als SVG, PNG of JPEG.`);
  if (bytes.length > largest) throw new Told('Dit logo is groter dan 5 MB. Kies een kleiner bestand.');
  if (!isWhole(kind, bytes))
    throw new Told('Dit bestand is niet compleet: er mist een stuk aan het eind. Haal het opnieuw op.');
  const size =
    kind === 'png' ? ([big(bytes, 16, 4), big(bytes, 20, 4)] as const) : kind === 'jpeg' && jpegSize(bytes);
  if (size && (Math.max(...size) > longestSide || size[0] * size[1] > mostPixels))
    throw new Told(
      `Dit logo is ${size[0]} bij ${size[1]} pixels. Dat is te groot voor een telefoon. Maak het kleiner dan 4000 bij 4000.`,
    );
  return kind;
}
