import path from 'node:path';
import type { Page } from 'playwright-core';

/** A way of looking at a page: its width and height in pixels, by day or by night, on a screen or on paper. */
export interface Mode {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const screens = [
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const;

/** Every mode: three widths by day and by night, and paper as wide as a sheet of A4 between its margins. */
export const modes: readonly Mode[] = [
  ...screens.flatMap(([width, height]) =>
    (['light', 'dark'] as const).map((scheme): Mode => ({
      name: `${width} ${scheme === 'dark' ? 'donker' : 'licht'}`,
      width,
      height,
      scheme,
      media: 'screen',
    })),
  ),
  { name: 'papier', width: 680, height: 960, scheme: 'light', media: 'print' },
];

/** A picture of a page in one mode. */
export interface Picture {
  address: string;
  mode: Mode;
  /** Its file, from the folder of the pictures. */
  file: string;
  /** Share of its pixels that differ from the last time, 0 to 1; none when there was no last time. */
  changed?: number | undefined;
}

/** Pixels after which a long page is cut off: what follows is more of the same. */
const longest = 6000;

/** Takes one picture, of the page as it is when everything on it is there. */
export async function take(
  page: Page,
  site: string,
  address: string,
  mode: Mode,
  folder: string,
): Promise<Picture> {
  await page.emulateMedia({ media: mode.media, colorScheme: mode.scheme, reducedMotion: 'reduce' });
  // A new page even where only what comes after # differs.
  await page.goto('about:blank');
  await page.goto(site + address, { waitUntil: 'networkidle' });
  // What waits until it comes into view is in the picture too.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const file = `${address.replace(/^\/|\/$/g, '').replace(/\W+/g, '-') || 'begin'}_${mode.name.replace(' ', '-')}.png`;
  await page.screenshot({
    path: path.join(folder, file),
    fullPage: true,
    clip: { x: 0, y: 0, width: mode.width, height: Math.min(height, longest) },
  });
  return { address, mode, file };
}
