import path from 'node:path';
import { codeOf } from '../files/store/code.ts';
import { Store } from '../files/store/store.ts';

/** What a share image says. */
export interface Card {
  title: string;
  /** What kind of page it is, or what the site is about. */
  below: string;
}

/** Where drawn cards are kept. */
export const cardStore = (): Store =>
  new Store(
    path.resolve('node_modules/.cache/deelafbeeldingen'),
    codeOf(
      ['share-card.ts', '../files/makers/indexed-png.ts', '../files/makers/raster.ts'].map((file) =>
        path.posix.join('src/after-pages', file),
      ),
      ['satori', '@resvg/resvg-js', '@expo-google-fonts/atkinson-hyperlegible-next'],
    ),
  );
