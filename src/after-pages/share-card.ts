import { inOurLetter } from '../domain/poster/draw/letters.ts';
import { block, line, shape, type TextStyle } from '../domain/poster/draw/draw.ts';
import { breakLines, capHeight, descent, measure } from '../domain/poster/draw/metrics.ts';
import type { Op } from '../domain/poster/draw/scene.ts';
import { svgFile } from '../domain/poster/render/render-svg.ts';
import { outline } from '../files/makers/fonts.ts';
import { indexedPng } from '../files/makers/indexed-png.ts';
import { draw } from '../files/makers/raster.ts';
import type { Card } from './card-store.ts';

/** Pixels, as the sites that show such an image ask. */
const size = { width: 1200, height: 630 };
const margin = 64;
const room = size.width - 2 * margin;
/** The line that the title stands on, where what hangs from it ends, and how far its tail hangs into the rest. */
const [top, bottom, end, tail] = [360, 380, 490, 60];
const tracking = -0.03;
/** Sizes of a title, from large to small, and the height that it may take. */
const [sizes, most] = [[96, 74, 58, 48, 40], 290];

/** The title in the largest size in which it fits. */
function titleLines(title: string): { fontSize: number; lines: string[] } {
  const settings = sizes.map((fontSize) => ({
    fontSize,
    lines: breakLines(title, 'black', fontSize, room, tracking * fontSize),
  }));
  const fits = settings.find(
    ({ fontSize, lines }) =>
      lines.length * fontSize <= most &&
      lines.every((text) => measure(text, 'black', fontSize, tracking * fontSize) <= room),
  );
  return fits ?? settings.at(-1)!;
}

/** The poster in the shape of a card: the title stands on the line, what it is hangs from it. */
function card(title: string, below: string): Op[] {
  const { fontSize, lines } = titleLines(title);
  const words = (own: Pick<TextStyle, 'size' | 'font'> & Partial<TextStyle>): TextStyle => ({
    ...{ fill: 'inkt', ground: 'geel', room },
    ...own,
  });
  const name = words({ size: 32, font: 'black', fill: 'wit', ground: 'petrol' });
  const site = 'Agressievrij Werk';
  return [
    shape(block(0, 0, size.width, size.height), 'petrol', 1),
    shape(block(0, 0, size.width, top), 'geel', 1),
    shape(`M0 ${bottom}H${size.width}V${end}H${tail}L0 ${end + tail}Z`, 'geel', 1),
    ...lines.map((text, index) => {
      const baseline = top - 20 - descent * fontSize - (lines.length - 1 - index) * fontSize;
      return line(text, margin, baseline, words({ size: fontSize, font: 'black', tracking }), 1);
    }),
    line(below, margin, (bottom + end + capHeight * 38) / 2, words({ size: 38, font: 'regular' }), 1),
    line(site, size.width - margin - measure(site, 'black', 32), size.height - 40, name, 1),
  ];
}

/** A card as PNG. */
export async function cardPng({ title, below }: Card): Promise<Uint8Array> {
  const ops = card(inOurLetter(title), inOurLetter(below));
  const svg = svgFile({ ...size, nodes: [{ tag: 'Figure', ops }] }, { title, description: below }, outline);
  const png = await indexedPng(draw(svg, size.width));
  if (!png) throw new Error(`De deelafbeelding van “${title}” heeft meer dan 256 kleuren.`);
  return png;
}
