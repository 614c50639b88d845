import { smallPlans } from './small.ts';
import type { Plan } from './plan.ts';
import { packagePlans } from './packages.ts';
import { posterPlans } from './posters.ts';
import { readPosters, readSectors } from './read-posters.ts';

/**
 * Every file that the build makes besides pages. Another maker adds its list here.
 * @param root folder that holds `content/`
 * @param site address of the site, without a slash at the end: where a QR code leads
 */
export function planFiles(root: string, site: string): Plan[] {
  const items = readPosters(root);
  const posters = items.flatMap((item) => posterPlans(item, site));
  const small = smallPlans(root, items);
  return [...posters, ...small, ...packagePlans(items, readSectors(root), posters, small)];
}
