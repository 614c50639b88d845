import type { Facts } from '../../domain/files/manifest.ts';
import { deckFile } from '../makers/deck-file.ts';
import { toWebp } from '../makers/pictures.ts';
import { pictures, previewSvg, signatures, type PlannedFile } from './kit.ts';
import type { Plan } from './plan.ts';
import { prints } from './print-files.ts';
import type { CampaignEntry } from './read-content.ts';

/** Width of a preview in pixels. */
const previewWidth = 520;
/** Where the files are on the site. */
export const smallAddress = '/campagne/bestanden/';

/** A file or a picture of the small and digital set. */
export type SmallPlan = Plan<Facts<'klein' | 'klein-voorbeeld'>>;

function filesFor(root: string, entry: CampaignEntry, items: readonly CampaignEntry[]): PlannedFile[] {
  if (entry.data.middel === 'presentatie') return [deckFile(root, entry, items)];
  return [...prints(entry, items), ...pictures(entry), ...signatures(entry)];
}

/** The picture for lists, in the drawing's own shape. */
function previews(entry: CampaignEntry): SmallPlan[] {
  const svg = previewSvg(entry);
  if (!svg) return [];
  const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const size = { width: previewWidth, height: Math.round((previewWidth * height) / width) };
  return [
    {
      path: `${smallAddress}${entry.id}-voorbeeld.webp`,
      facts: { set: 'klein-voorbeeld', item: entry.id, ...size },
      source: [svg, previewWidth],
      make: () => toWebp(svg, previewWidth),
      shown: true,
    },
  ];
}

/** The small and digital set: its files, and a picture of each item that the poster engine does not draw. */
export const smallPlans = (root: string, items: readonly CampaignEntry[]): SmallPlan[] =>
  items.flatMap((entry) => [
    ...previews(entry),
    ...filesFor(root, entry, items).map(({ item, name, label, source, make }): SmallPlan => ({
      path: smallAddress + name,
      facts: { set: 'klein', item, label },
      source: [name, source],
      make,
    })),
  ]);
