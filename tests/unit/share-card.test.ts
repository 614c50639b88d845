import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPng } from '../../src/after-pages/share-card.ts';

test.each([
  'Registreer',
  'Arbeidsomstandighedenbesluit artikel 3.2: arbeidsplaatsen waar mensen alleen werken',
  'Klantmanagers en het incidentenregistratiesysteem beoordelen in de jeugdgezondheidszorg, wat u moet weten',
  'Met een tweede\u00ADlettergreep, een harde\u2011streep en “aanhaling” & <meer>',
])('the title stays within the card: %s', async (title) => {
  const picture = sharp(await cardPng({ title, below: 'Advies' }))
    .removeAlpha()
    .raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  /** Whether a field has more than the one colour of its ground. */
  const words = (left: number, top: number, wide: number, high: number): boolean => {
    const reds = new Set<number>();
    for (let y = top; y < top + high; y++)
      for (let x = left; x < left + wide; x++) reds.add(data[3 * (y * info.width + x)]!);
    return reds.size > 1;
  };
  expect(words(64, 40, 1072, 310)).toBe(true);
  // The foot of a j hangs a little out.
  const margins = [words(0, 0, 48, 350), words(1140, 0, 60, 350), words(0, 0, 1200, 40)];
  expect(margins).toEqual([false, false, false]);
});
