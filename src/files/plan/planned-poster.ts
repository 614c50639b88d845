import type { PosterContent, Sender } from '../../domain/poster/content/content.ts';
import type { CampaignFile } from '../../domain/poster/content/files.ts';

/** A file to make, with what is drawn on it. */
export interface PlannedPoster extends Omit<CampaignFile, 'bytes'> {
  content: PosterContent;
  sender: Sender;
}
