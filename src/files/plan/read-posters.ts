import { dutchToday } from '../../schemas/context.ts';
import type { Data } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/names.ts';
import { readCollection } from '../../check/read/read-collection.ts';

/** A campaign entry that may be published. */
export interface CampaignEntry {
  id: string;
  data: Data<'campagne'>;
}

/** Entries that fit their schema; what does not fit is reported by the content check, which runs first. */
function read<C extends CollectionName>(root: string, collection: C): { id: string; data: Data<C> }[] {
  return readCollection(root, collection, dutchToday(), [])
    .filter(({ data }) => data !== undefined)
    .map(({ id, data }) => ({ id, data: data as Data<C> }));
}

/**
 * Reads all campaign entries that are not drafts.
 * @param root folder that holds `content/`
 */
export function readPosters(root: string): CampaignEntry[] {
  return read(root, 'campagne').filter(({ data }) => data.status !== 'concept');
}

/**
 * Names of the sectors, in the order of the site.
 * @param root folder that holds `content/`
 */
export function readSectors(root: string): { id: string; title: string }[] {
  return read(root, 'sectoren')
    .sort((a, b) => a.data.volgorde - b.data.volgorde)
    .map(({ id, data }) => ({ id, title: data.titel }));
}
