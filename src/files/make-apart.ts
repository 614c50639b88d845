import process from 'node:process';
import { makeFiles, openStore } from './make-files.ts';
import { planFiles } from './plan/plan-files.ts';
import type { Outcome } from './publish.ts';

/*
 * The program of a process of its own, which makes all files of a build and tells what came of it. Drawing leaves
 * behind memory that a process does not give back; this way the build has it for the pages.
 */
const [root = '', site = ''] = process.argv.slice(2);
const store = openStore(root);
const { manifest, published } = await makeFiles(planFiles(root, site), store);
const outcome: Outcome = { manifest, published, made: store.made, used: await store.used() };
process.send?.(outcome, () => process.disconnect?.());
