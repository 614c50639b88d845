import { organisationIn } from '../tool/organisation.ts';
import type { SavedKind } from '../tool/saved.ts';

/** The file that keeps the answers; the name of the organisation comes along from the protocol maker. */
export const chooserFile: SavedKind = {
  kind: 'trainingskiezer',
  name: 'Trainingskiezer',
  version: 1,
  from: { protocolmaker: (answers) => ({ ...organisationIn(answers) }) },
};
