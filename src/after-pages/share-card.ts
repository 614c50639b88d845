import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { indexedPng } from '../files/makers/indexed-png.ts';
import { draw } from '../files/makers/raster.ts';
import type { Card } from './card-store.ts';

const require = createRequire(import.meta.url);
const size = { width: 1200, height: 630 };
const petrol = '#00434a';
const yellow = '#ffc92e';
const ink = '#0a2226';

async function font(file: string, weight: 400 | 800): Promise<Font> {
  const full = require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`);
  return { name: 'Atkinson', data: await readFile(full), weight };
}

/** The same list every time: satori reads the fonts of a list once. */
let fonts: Promise<Font[]> | undefined;
const loadFonts = (): Promise<Font[]> =>
  (fonts ??= Promise.all([
    font('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf', 400),
    font('800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf', 800),
  ]));

interface Node {
  type: string;
  props: Record<string, unknown>;
}
const box = (style: Record<string, unknown>, ...children: (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The poster in the shape of a card: the title stands on the line, what it is hangs from it. */
function card(title: string, below: string): Node {
  const fontSize = title.length > 56 ? 58 : title.length > 30 ? 74 : 96;
  return box(
    { ...size, flexDirection: 'column', backgroundColor: petrol, fontFamily: 'Atkinson' },
    box(
      { height: 360, backgroundColor: yellow, alignItems: 'flex-end', padding: '0 64px 20px' },
      box({ fontSize, fontWeight: 800, lineHeight: 1, letterSpacing: '-0.03em', color: ink }, title),
    ),
    box({ height: 20, backgroundColor: petrol }),
    box(
      { height: 110, backgroundColor: yellow, alignItems: 'center', padding: '0 64px' },
      box({ fontSize: 38, fontWeight: 400, color: ink }, below),
    ),
    box({
      height: 60,
      width: 60,
      backgroundImage: `linear-gradient(to bottom right, ${yellow} 50%, ${petrol} 50%)`,
    }),
    box(
      { position: 'absolute', right: 64, bottom: 30, fontSize: 32, fontWeight: 800, color: '#ffffff' },
      'Agressievrij Werk',
    ),
  );
}

/** A card as PNG. */
export async function cardPng({ title, below }: Card): Promise<Uint8Array> {
  const svg = await satori(card(title, below) as Parameters<typeof satori>[0], {
    ...size,
    fonts: await loadFonts(),
  });
  const drawn = draw(svg, size.width);
  const png = await indexedPng(drawn);
  if (!png) throw new Error(`De deelafbeelding van “${title}” heeft meer dan 256 kleuren.`);
  return png;
}
