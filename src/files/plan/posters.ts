import {
  checkedLanguages,
  contentOf,
  translatedContent,
  type FormatName,
  type PosterContent,
  type Sender,
} from '../../domain/poster/content/content.ts';
import type { Facts } from '../../domain/files/manifest.ts';
import type { FileKind } from '../../domain/poster/content/files.ts';
import { qrCodeOf } from '../../domain/poster/draw/qr-code.ts';
import { formatsOf, type Format } from '../../domain/poster/content/formats.ts';
import { makePoster } from '../makers/poster.ts';
import type { Plan } from './plan.ts';
import type { PlannedPoster } from './planned-poster.ts';
import type { CampaignEntry } from './read-content.ts';

/** Widths of the pictures on the pages: one for lists, one for the page itself. */
export const previewWidths = [420, 840] as const;
/** Width of a sheet of paper as a picture: A3 at 106 dots per inch, sharp on a screen and in a document. */
const sheetWidth = 1240;

/** Sizes on paper that a version for a sector comes in; the others the poster maker makes. */
const versionFormats: readonly FormatName[] = ['a4', 'a3', 'a2'];

/**
 * All files of an entry. The general version comes in every size and kind, and so does each language. A version for a sector comes on
 * paper, as PDF for every purpose and as SVG; of its pictures only the previews are made.
 * @param site address of the site, without a slash at the end: where a QR code leads
 */
export function planEntry({ id, data }: CampaignEntry, site: string): PlannedPoster[] {
  const sectors = [undefined, ...data.sectorversies.map(({ sector }) => sector)];
  const translated = checkedLanguages(data).flatMap((language) => {
    const content = translatedContent(id, data, language);
    return content ? planVersion(content, formatsOf(data), site, false) : [];
  });
  const own = sectors.flatMap((sector) => {
    const content = contentOf(id, data, sector);
    if (!content) return [];
    const all = formatsOf(data);
    const chosen = sector ? all.filter(({ name }) => versionFormats.includes(name)) : all;
    return planVersion(content, chosen.length > 0 ? chosen : all, site, Boolean(sector));
  });
  return [...own, ...translated];
}

function planVersion(content: PosterContent, chosen: Format[], site: string, bare: boolean): PlannedPoster[] {
  const sender: Sender = content.layout === 'werkplek' ? { link: qrCodeOf(`${site}/net-gebeurd/`) } : {};
  const stem = [content.id, content.sector, content.language].filter(Boolean).join('-');
  const pages = content.layout === 'kaart' ? 2 : 1;
  const file = (
    format: Format,
    kind: FileKind,
    name: string,
    more: Partial<PlannedPoster> = {},
  ): PlannedPoster => ({
    path: `/campagne/${content.id}/${stem}-${name}`,
    id: content.id,
    ...(content.sector ? { sector: content.sector } : {}),
    ...(content.language ? { language: content.language } : {}),
    kind,
    format: format.name,
    pages: kind.startsWith('pdf') ? pages : 1,
    content,
    sender,
    ...more,
  });
  const paper = chosen.filter(({ unit }) => unit === 'mm');
  const press = paper.find(({ name }) => name === 'a3') ?? paper[0];
  const first = press ?? chosen[0]!;
  return [
    ...paper.map((format) => file(format, 'pdf', `${format.name}.pdf`)),
    ...(press
      ? [
          file(press, 'pdf-druk', `${press.name}-drukwerk.pdf`),
          file(press, 'pdf-cmyk', `${press.name}-drukwerk-cmyk.pdf`),
        ]
      : []),
    ...chosen
      .filter((format) => drawnOnce(format, chosen))
      .flatMap((format) =>
        pictures(format, pages, bare, (kind, name, more) => file(format, kind, name, more)),
      ),
    ...previewWidths.map((width) =>
      file(first, 'voorbeeld', `voorbeeld-${width}.webp`, { page: 0, ...pixels(first, width) }),
    ),
  ];
}

/** Sheets of one shape are one drawing: the picture of A3 does for A4 and A2. */
const drawnOnce = (format: Format, chosen: readonly Format[]): boolean =>
  format.arrangement !== 'staand' ||
  format ===
    (chosen.find(({ name }) => name === 'a3') ?? chosen.find(({ arrangement }) => arrangement === 'staand'));

const pixels = (format: Format, width: number): { width: number; height: number } => ({
  width,
  height: Math.round((width * format.height) / format.width),
});

function pictures(
  format: Format,
  pages: number,
  bare: boolean,
  file: (kind: FileKind, name: string, more: Partial<PlannedPoster>) => PlannedPoster,
): PlannedPoster[] {
  const width = format.unit === 'px' ? format.width : sheetWidth;
  const kinds: FileKind[] = bare ? ['svg'] : ['png', 'webp', 'svg'];
  return Array.from({ length: pages }, (_, page) => page).flatMap((page) =>
    kinds.map((kind) =>
      file(kind, `${format.name}${pages > 1 ? ['-voor', '-achter'][page]! : ''}.${kind}`, {
        ...(pages > 1 ? { page } : {}),
        ...(kind === 'svg' ? {} : pixels(format, width)),
      }),
    ),
  );
}

/** The files of an entry as plans for the build. */
export const posterPlans = (entry: CampaignEntry, site: string): Plan<Facts<'poster'>>[] =>
  planEntry(entry, site).map((planned) => {
    const { path, content, sender, ...about } = planned;
    return {
      path,
      facts: { set: 'poster', ...about },
      source: [about, content, sender],
      make: () => makePoster(planned),
      shown: planned.kind === 'voorbeeld',
    };
  });
