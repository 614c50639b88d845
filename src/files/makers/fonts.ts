import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { FontKey, TextOp } from '../../domain/poster/draw/scene.ts';

const require = createRequire(import.meta.url);
const files: Record<FontKey, string> = {
  regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  black: '800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf',
};

/** Path of the font file of a weight. */
export const fontPath = (font: FontKey): string =>
  require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${files[font]}`);

/** The three font files, as bytes. */
export function readFonts(): Record<FontKey, Uint8Array> {
  const read = (font: FontKey): Uint8Array => new Uint8Array(readFileSync(fontPath(font)));
  return { regular: read('regular'), bold: read('bold'), black: read('black') };
}

const opened = new Map<FontKey, Font>();
function open(font: FontKey): Font {
  const found = opened.get(font) ?? (create(readFileSync(fontPath(font))) as Font);
  opened.set(font, found);
  return found;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** The outlines of a line of text as path data, kerned and tracked as a PDF has it. */
export function outline({ text, font, size, tracking }: TextOp): string {
  const face = open(font);
  const scale = size / face.unitsPerEm;
  const run = face.layout(text);
  let x = 0;
  let d = '';
  run.glyphs.forEach((glyph, index) => {
    const { xOffset, xAdvance } = run.positions[index]!;
    for (const { command, args } of glyph.path.commands) {
      const at = args.map((value, order) =>
        order % 2 === 0 ? n(x + (value + xOffset) * scale) : n(-value * scale),
      );
      d += letters[command] + at.join(' ');
    }
    x += xAdvance * scale + tracking;
  });
  return d;
}

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;
