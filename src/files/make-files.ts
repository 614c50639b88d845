import type { Facts, MadeFile, Manifest } from '../domain/files/manifest.ts';
import { fewAtATime } from './few-at-a-time.ts';
import type { Plan } from './plan/plan.ts';
import { storeIn, type Published } from './publish.ts';
import { codeOf } from './store/code.ts';
import { Store, type Kept } from './store/store.ts';

/** Code and packages that decide how a file comes out, besides what its plan says. */
const makers = ['src/files/makers', 'src/domain/poster', 'src/domain/campaign', 'src/domain/text'];
const packages = [
  '@expo-google-fonts/atkinson-hyperlegible-next',
  '@resvg/resvg-js',
  'fflate',
  'fontkit',
  'pdfkit',
  'pptxgenjs',
  'sharp',
  'uqr',
];

/**
 * Opens the store of files.
 * @param root folder of the project
 */
export const openStore = (root: string): Store => new Store(storeIn(root), codeOf(makers, packages));

/** A planned file from the store, made when it is not there. */
export function keep(store: Store, plan: Plan): Promise<Kept> {
  return store.keep([plan.path, plan.source], () =>
    plan.make(async (other) => store.read(await keep(store, other))),
  );
}

/**
 * Makes the files of a plan, or takes them from the store.
 * @param wanted which of them to make; the others stand in the list with a size of 0
 * @returns the list for the pages, and what to put into the site
 */
export async function makeFiles(
  plans: readonly Plan[],
  store: Store,
  wanted: (plan: Plan) => boolean = () => true,
): Promise<{ manifest: Manifest; published: Published[] }> {
  const chosen = plans.filter(wanted);
  const kept = await fewAtATime('Bestanden', chosen, (plan) => keep(store, plan));
  const published = chosen.map(({ path: address }, at) => ({ path: address, kept: kept[at]! }));
  const found = new Map(published.map((one) => [one.path, one.kept]));
  const files = await Promise.all(plans.map((plan) => listed(plan, store, found.get(plan.path))));
  return { manifest: { files }, published };
}

async function listed({ path: address, facts, learn }: Plan, store: Store, kept?: Kept): Promise<MadeFile> {
  const learned: Partial<Facts> | undefined = kept && learn?.(await store.read(kept));
  const about = { ...facts, ...learned } as Facts;
  return { path: address, ...about, bytes: kept?.bytes ?? 0, sha256: kept?.sha256 ?? '' };
}
