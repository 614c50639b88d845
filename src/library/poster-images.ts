import { get } from './entries.ts';
import { previewOf, type Preview } from './campaign-files.ts';

/** The picture of a poster, as the engine drew it. */
export const posterImage = (id: string): Preview => previewOf(get('campagne', id));
