import { answer } from './apart.ts';
import { makeFiles, openStore } from './make-files.ts';
import { planFiles } from './plan/plan-files.ts';
import type { Outcome } from './publish.ts';

/** Makes all files of a build. */
answer(async ({ root, site }: { root: string; site: string }): Promise<Outcome> => {
  const store = openStore(root);
  const { manifest, published } = await makeFiles(planFiles(root, site), store);
  return { manifest, published, made: store.made, used: await store.used() };
});
