import { checkContent } from '../content/check.ts';
import type { Data } from '../../schemas/index.ts';

/** A campaign entry that may be published. */
export interface CampaignEntry {
  id: string;
  data: Data<'campagne'>;
}

/**
 * Reads all campaign entries that are not drafts.
 * @param root folder that holds `content/`
 */
export function readPosters(root: string): CampaignEntry[] {
  return checkContent(root)
    .entries.filter(({ collection, data }) => collection === 'campagne' && data !== undefined)
    .map(({ id, data }) => ({ id, data: data as Data<'campagne'> }))
    .filter(({ data }) => data.status !== 'concept');
}
