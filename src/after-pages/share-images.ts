import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { decodeHtml, type HtmlPage } from './page.ts';

const require = createRequire(import.meta.url);
const cache = path.resolve('node_modules/.cache/share-images');
/** Part of the cache key: raise it when the drawing changes. */
const drawing = 1;
const size = { width: 1200, height: 630 };
const petrol = '#00434a';
const yellow = '#ffc92e';
const ink = '#0a2226';

const loadFont = (file: string): Promise<Buffer> =>
  readFile(require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`));

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

/** A card as PNG; made once for the same words. */
async function image(
  title: string,
  below: string,
  fonts: { regular: Buffer; bold: Buffer },
): Promise<{ png: Buffer; made: boolean }> {
  const key = createHash('sha256')
    .update(JSON.stringify([drawing, title, below]))
    .digest('hex')
    .slice(0, 24);
  const file = path.join(cache, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return { png: kept, made: false };
  const svg = await satori(card(title, below), {
    ...size,
    fonts: [
      { name: 'Atkinson', data: fonts.regular, weight: 400 },
      { name: 'Atkinson', data: fonts.bold, weight: 800 },
    ],
  });
  const png = await sharp(new Resvg(svg).render().asPng()).png({ palette: true, colours: 32 }).toBuffer();
  await writeFile(file, png);
  return { png, made: true };
}

const metaOf = (html: string, property: string): string | undefined => {
  const match = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html);
  return match ? decodeHtml(match[1]!) : undefined;
};

/** Writes the image that every page names as its og:image. */
export async function writeShareImages(root: string, pages: readonly HtmlPage[]): Promise<string> {
  await mkdir(cache, { recursive: true });
  const fonts = {
    regular: await loadFont('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    bold: await loadFont('800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf'),
  };
  let made = 0;
  let total = 0;
  for (const { address, html } of pages) {
    const title = metaOf(html, 'og:title');
    if (!title || metaOf(html, 'og:image') === undefined) continue;
    const kind = /data-pagefind-meta="soort:([^",]+)/.exec(html)?.[1] ?? 'Voorkomen, handelen, nazorg';
    const result = await image(title, decodeHtml(kind), fonts);
    const file = path.join(root, `og${address === '/' ? '/index' : address.slice(0, -1)}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, result.png);
    total++;
    if (result.made) made++;
  }
  return `${total}, of which ${made} drawn now`;
}
