import { readSettings } from '../../check/read/settings.ts';
import { blankFormPlans } from './blank-forms.ts';
import { documentPackages, documentPlans } from './documents.ts';
import { letterPlans } from './letters.ts';
import { smallPlans } from './small.ts';
import type { Plan } from './plan.ts';
import { packagePlans } from './packages.ts';
import { posterPlans } from './posters.ts';
import { protocolPlans } from './protocol.ts';
import {
  readInstruments,
  readMeasures,
  readModels,
  readPosters,
  readProtocolParts,
  readSectors,
} from './read-content.ts';

/**
 * Every file that the build makes besides pages. Another maker adds its list here.
 * @param root folder that holds `content/`
 * @param site address of the site, without a slash at the end: where a QR code leads
 */
export function planFiles(root: string, site: string): Plan[] {
  const items = readPosters(root);
  const posters = items.flatMap((item) => posterPlans(item, site));
  const small = smallPlans(root, items);
  const sectors = readSectors(root);
  const instruments = readInstruments(root);
  const about = { name: readSettings(root).naam, site };
  const documents = documentPlans(instruments, about);
  return [
    ...posters,
    ...small,
    ...packagePlans(items, sectors, posters, small),
    ...documents,
    ...protocolPlans(readModels(root), readProtocolParts(root), about),
    ...documentPackages(instruments, documents, readMeasures(root), sectors),
    ...blankFormPlans(root, about),
    ...letterPlans(root, about),
  ];
}
