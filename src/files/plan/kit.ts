import { layoutSmall, smallFormats, type SmallFormat, type SmallName } from '../../domain/campaign/small.ts';
import { signatureHtml } from '../../domain/campaign/signature.ts';
import { contentOf, faceInWords, type PosterContent } from '../../domain/poster/content/content.ts';
import { formats, type Format } from '../../domain/poster/content/formats.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import { svgFile } from '../../domain/poster/render/render-svg.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { outline } from '../makers/fonts.ts';
import type { CampaignEntry } from './read-content.ts';
import { toPng } from '../makers/pictures.ts';

/** A file of the small and digital set, before it is made. */
export interface PlannedFile {
  /** Campaign item it belongs to. */
  item: string;
  /** Name of the file. */
  name: string;
  /** Kind and size, beside the link: "PNG, 1600 × 400 pixels". */
  label: string;
  /** Everything the bytes depend on. */
  source: unknown;
  make: () => Promise<Uint8Array>;
}

/** Sizes of each kind of material, with the widths in pixels to make of it. */
const sizes: Record<string, { small: SmallName; widths: readonly number[] }> = {
  sticker: { small: 'sticker', widths: [1181] },
  button: { small: 'button', widths: [827] },
  banner: { small: 'banner', widths: [1600, 800] },
  handtekening: { small: 'handtekening', widths: [1200, 600] },
  achtergrond: { small: 'achtergrond', widths: [1920] },
  kaart: { small: 'vergrendelscherm', widths: [1170] },
};

/** What an item says, also when the poster engine leaves its sizes to this set. */
export function kitContent({ id, data }: CampaignEntry): PosterContent {
  const content = contentOf(id, data.opmaak === 'document' ? { ...data, opmaak: 'gezicht' } : data);
  return content!;
}

/** The first page of a scene as an SVG with outlined letters. */
export const svgOf = (scene: Scene, description: string): string =>
  svgFile(scene.pages[0]!, { title: scene.title, description }, outline);

/** The picture of an item in its own small size. */
export function smallSvg(content: PosterContent, small: SmallName): string {
  return svgOf(layoutSmall(content, smallFormats[small]), faceInWords(content));
}

const previewFormats: Record<string, Format> = {
  tafelkaart: formats['a3-liggend'],
  presentatie: formats.scherm,
};

/** The drawing that stands for an item of this set in lists; none for what the poster engine draws. */
export function previewSvg(entry: CampaignEntry): string | undefined {
  if (entry.data.opmaak !== 'document') return undefined;
  const content = kitContent(entry);
  const small = sizes[entry.data.middel]?.small;
  if (small) return smallSvg(content, small);
  const format = previewFormats[entry.data.middel] ?? formats.a5;
  return svgOf(layoutPoster(content, format), faceInWords(content));
}

/** The pictures of an item, in every width. */
export function pictures(entry: CampaignEntry): PlannedFile[] {
  const size = sizes[entry.data.middel];
  if (!size) return [];
  const format: SmallFormat = smallFormats[size.small];
  const content = kitContent(entry);
  return size.widths.map((width) => {
    const height = Math.round((width * format.height) / format.width);
    return {
      item: entry.id,
      name: `${entry.id}-${size.small}-${width}x${height}.png`,
      label: `PNG, ${width} × ${height} pixels`,
      source: [content, size, width],
      make: () => toPng(smallSvg(content, size.small), width),
    };
  });
}

/** The e-mail signature as a page to copy from. */
export function signatures(entry: CampaignEntry): PlannedFile[] {
  if (entry.data.middel !== 'handtekening') return [];
  const html = signatureHtml(kitContent(entry));
  return [
    {
      item: entry.id,
      name: `${entry.id}.htm`,
      label: 'HTML, zonder afbeelding',
      source: html,
      make: () => Promise.resolve(new TextEncoder().encode(html)),
    },
  ];
}
