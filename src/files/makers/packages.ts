import { zipSync, type Zippable } from 'fflate';
import type { CampaignPackage } from '../../domain/poster/content/files.ts';
import type { Workshop } from './poster.ts';
import type { PlannedFile } from '../plan/posters.ts';
import { readMe } from './read-me.ts';
import type { CampaignEntry } from '../plan/read-posters.ts';

/** A planned file that is made. */
export interface MadeFile {
  plan: PlannedFile;
  bytes: Uint8Array;
  kept: string;
}

/** fflate writes local time; a date made from local parts is the same bytes in every time zone. */
const zipDate = new Date(1980, 0, 1, 12, 0, 0);

/** Name of a file inside a ZIP: a folder for each item. */
const inside = ({ path }: PlannedFile): string => path.replace('/campagne/', '');

interface Group extends Pick<CampaignPackage, 'group' | 'id' | 'title'> {
  members: MadeFile[];
}

/** Kinds that go into a ZIP: the WebP shows what the PNG shows, and previews are for the site. */
const packed = (made: MadeFile): boolean => !['webp', 'voorbeeld'].includes(made.plan.kind);

/**
 * For a sector: its own version where there is one, else the general one, of all that is meant for it.
 */
function forSector(
  sector: string,
  entries: readonly CampaignEntry[],
  files: readonly MadeFile[],
): MadeFile[] {
  return entries
    .filter(({ data }) => data.sectoren.some((one) => one === sector || one === 'alle'))
    .flatMap(({ id, data }) => {
      const version = data.sectorversies.some((one) => one.sector === sector) ? sector : undefined;
      return files.filter(({ plan }) => plan.id === id && plan.sector === version);
    });
}

/** Makes a ZIP for each series, for each sector and for everything. */
export async function makePackages(
  workshop: Workshop,
  entries: readonly CampaignEntry[],
  files: readonly MadeFile[],
  sectors: readonly { id: string; title: string }[],
): Promise<(CampaignPackage & { kept: string })[]> {
  const usable = files.filter(packed);
  const seriesOf = new Map(entries.map(({ id, data }) => [id, data.serie]));
  const groups: Group[] = [
    ...(['bezoekers', 'medewerkers', 'leidinggevenden'] as const).map((id) => ({
      group: 'serie' as const,
      id,
      title: `Alles voor ${id}`,
      members: usable.filter(({ plan }) => seriesOf.get(plan.id) === id && !plan.sector),
    })),
    ...sectors.map(({ id, title }) => ({
      group: 'sector' as const,
      id,
      title: `Alles voor ${title.toLowerCase()}`,
      members: forSector(id, entries, usable),
    })),
    { group: 'alles', id: 'alles', title: 'De hele campagne', members: usable },
  ];
  const made: (CampaignPackage & { kept: string })[] = [];
  for (const { members, ...group } of groups) {
    const text = readMe(
      group.title,
      entries.filter(({ id }) => members.some(({ plan }) => plan.id === id)),
    );
    const key = [group.id, text, members.map(({ plan, kept }) => [inside(plan), kept.split(/[\\/]/).at(-1)])];
    const { bytes, kept } = await workshop.keep(key, '.zip', () => Promise.resolve(zip(members, text)));
    const path = `/campagne/pakket/${group.group === 'sector' ? 'sector-' : ''}${group.id}.zip`;
    made.push({ ...group, path, files: members.length, bytes: bytes.length, kept });
  }
  return made;
}

function zip(members: readonly MadeFile[], text: string): Uint8Array {
  const files: Zippable = { 'LEESMIJ.txt': [new TextEncoder().encode(text), { level: 6 }] };
  for (const { plan, bytes } of [...members].sort((a, b) => (inside(a.plan) < inside(b.plan) ? -1 : 1)))
    files[inside(plan)] = [bytes, { level: plan.kind === 'svg' ? 6 : 0 }];
  return zipSync(files, { mtime: zipDate });
}
