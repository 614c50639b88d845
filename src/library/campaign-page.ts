import { downloadWords, mainFile } from '../domain/campaign/uses.ts';
import { sizeInWords } from '../domain/poster/content/files.ts';
import { formats, type Arrangement } from '../domain/poster/content/formats.ts';
import { filesOf, previewOf } from './campaign-files.ts';
import type { Entry } from './entries.ts';
import * as kit from './kit-files.ts';

/** What the first view of a campaign item shows. */
export interface CampaignPage {
  image: { src: string; srcset: string; width: number; height: number };
  /** How what the picture shows is arranged; none for what the poster engine does not draw. */
  arrangement?: Arrangement;
  /** The file most people come for, what its button says, and what search says of it. */
  download?: { href: string; text: string; size: string; search: string };
  /** Where the maker opens this item, when it can be made one's own. */
  maker?: string;
}

/** The two halves of the message of an item; none when it has no message. */
export const halvesOf = ({ boodschap }: Entry<'campagne'>['data']): string[] =>
  [boodschap?.boven, boodschap?.onder].flatMap((lines) => (lines ? [lines.join(' ')] : []));

/**
 * The first view of an item.
 * @throws when the build made no picture of it
 */
export function campaignPage(entry: Entry<'campagne'>): CampaignPage {
  const { id, data, title } = entry;
  const files = filesOf(id);
  const main = mainFile(files);
  if (!main) {
    const picture = kit.previewOf(id);
    if (!picture) throw new Error(`Van ${id} is geen voorbeeld gemaakt.`);
    const [first] = kit.filesOf(id);
    return {
      image: { ...picture, srcset: `${picture.src} ${picture.width}w` },
      ...(first && {
        download: {
          href: first.href,
          text: `Download ${first.label.split(',')[0] ?? ''}`,
          size: first.size,
          search: `Download ${title}`,
        },
      }),
    };
  }
  const shown = files.find(({ kind }) => kind === 'voorbeeld') ?? main;
  return {
    image: previewOf(entry),
    arrangement: formats[shown.format].arrangement,
    download: {
      href: main.path,
      text: downloadWords(main),
      size: sizeInWords(main.bytes),
      search: `Download ${title} (${main.kind.toUpperCase()})`,
    },
    ...(data.middel === 'poster' || data.opmaak === 'kaart'
      ? { maker: `/campagne/postermaker/?boodschap=${id}` }
      : {}),
  };
}
