import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp, { type OverlayOptions } from 'sharp';
import { contentOf, type FormatName, type PosterContent } from '../../domain/poster/content/content.ts';
import { formats, formatsOf } from '../../domain/poster/content/formats.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import { svgFile } from '../../domain/poster/render/render-svg.ts';
import { outline } from './fonts.ts';
import { readPosters } from '../plan/read-content.ts';

const [height, gap, widest] = [340, 14, 2400];
const ground = '#9ca9a8';

interface Tile {
  input: Buffer;
  width: number;
}

function tile(content: PosterContent, format: FormatName, page = 0): Tile {
  const scene = layoutPoster(content, formats[format]);
  const svg = svgFile(scene.pages[page]!, { title: content.title, description: '' }, outline);
  const fitTo = { mode: 'height', value: height } as const;
  const drawn = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
  return { input: drawn.asPng(), width: drawn.width };
}

async function sheet(tiles: readonly Tile[], file: string): Promise<string> {
  let [x, y] = [gap, gap];
  const placed = tiles.map(({ input, width }): OverlayOptions => {
    if (x + width + gap > widest) [x, y] = [gap, y + height + gap];
    const at = { input, left: x, top: y };
    x += width + gap;
    return at;
  });
  const canvas = { width: widest, height: y + height + gap, channels: 3, background: ground } as const;
  await sharp({ create: canvas }).composite(placed).png({ palette: true }).toFile(file);
  return file;
}

/**
 * Draws contact sheets of all posters: one for each series with its sector versions, one for each format.
 * @returns the files it made
 */
export async function drawContactSheets(root: string, folder: string): Promise<string[]> {
  const all = readPosters(root).flatMap(({ id, data }) =>
    [undefined, ...data.sectorversies.map(({ sector }) => sector)].flatMap((sector) => {
      const content = contentOf(id, data, sector);
      return content ? [{ content, sizes: formatsOf(data).map(({ name }) => name) }] : [];
    }),
  );
  const files: string[] = [];
  for (const series of ['bezoekers', 'medewerkers', 'leidinggevenden'] as const) {
    const own = all.filter(({ content }) => content.series === series && content.layout !== 'kaart');
    files.push(
      await sheet(
        own.map(({ content }) => tile(content, 'a3')),
        path.join(folder, `${series}.png`),
      ),
    );
  }
  for (const format of Object.keys(formats) as FormatName[]) {
    const own = all.filter(({ sizes, content }) => sizes.includes(format) && !content.sector);
    const tiles = own.flatMap(({ content }) =>
      format === 'kaart' ? [tile(content, format), tile(content, format, 1)] : [tile(content, format)],
    );
    if (tiles.length > 0 && !['a2', 'a3', 'a4'].includes(format))
      files.push(await sheet(tiles, path.join(folder, `maat-${format}.png`)));
  }
  return files;
}
