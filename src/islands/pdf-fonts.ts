import black from '@expo-google-fonts/atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf?url';
import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import type { FontKey } from '../domain/poster/draw/scene.ts';
import { Told } from '../domain/text/told.ts';

const addresses: Record<FontKey, string> = { regular, bold, black };

/** The three fonts, fetched once from this site. */
let fonts: Promise<Record<FontKey, Uint8Array>> | undefined;

/**
 * The fonts for a PDF: files that pdfkit can take a part of.
 * @throws with a sentence for the visitor; the next call tries again
 */
export const loadFonts = (): Promise<Record<FontKey, Uint8Array>> =>
  (fonts ??= fetchFonts().catch((fault: unknown) => {
    fonts = undefined;
    throw fault;
  }));

const fetchFonts = (): Promise<Record<FontKey, Uint8Array>> =>
  Promise.all(
    Object.entries(addresses).map(async ([name, address]) => {
      const answer = await fetch(address);
      if (!answer.ok)
        throw new Told('De letter is niet geladen. Kijk of u verbinding hebt en probeer het opnieuw.');
      return [name, new Uint8Array(await answer.arrayBuffer())] as const;
    }),
  ).then((pairs) => Object.fromEntries(pairs) as Record<FontKey, Uint8Array>);
