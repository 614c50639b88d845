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
      [
        ...['src/after-pages/share-card.ts', 'src/files/makers', 'src/domain/poster/content/palette.ts'],
        ...['src/domain/poster/draw', 'src/domain/poster/render'],
      ],
      ['@resvg/resvg-js', 'fontkit', '@expo-google-fonts/atkinson-hyperlegible-next'],
    ),
  );
