/** Kinds of image that the site takes. */
export type ImageType = 'svg' | 'png' | 'jpg' | 'webp' | 'avif';

/** First bytes of each kind of bitmap, as Latin-1, and where they stand. */
const signatures: readonly [type: ImageType, at: number, text: string][] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['webp', 8, 'WEBP'],
  ['avif', 4, 'ftypavif'],
];

/** The kind of an image by its content, whatever its name says; undefined when it is none of ours. */
export function imageType(bytes: Buffer): ImageType | undefined {
  const found = signatures.find(([, at, text]) => bytes.toString('latin1', at, at + text.length) === text);
  if (found) return found[0];
  return /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    bytes.toString('utf8'),
  )
    ? 'svg'
    : undefined;
}

const dangers: readonly [pattern: RegExp, what: string][] = [
  [/<script[\s/>]/i, 'een script'],
  [/\son[a-z]+\s*=/i, 'een script in een attribuut (on…)'],
  [/javascript:/i, 'een script in een link'],
  [/<foreignObject[\s/>]/i, 'HTML (foreignObject)'],
  [
    /\b(?:xlink:)?href\s*=\s*["'](?!#|data:image\/(?:png|jpeg|webp);)/i,
    'een verwijzing naar een ander bestand',
  ],
  [/<!ENTITY/i, 'een entiteit'],
  [/@import|url\(\s*["']?(?!#)/i, 'een verwijzing in de opmaak'],
];

/** What an SVG file holds that can run or fetch something; each with what to do. */
export const svgFaults = (svg: string): [wat: string, doen: string][] =>
  dangers
    .filter(([pattern]) => pattern.test(svg))
    .map(([, what]) => [
      `In deze tekening staat ${what}. Dat is niet veilig.`,
      'Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.',
    ]);
