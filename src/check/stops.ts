import { dutchToday } from '../schemas/context.ts';
import { checkContent } from './check-content.ts';
import { proseOf } from './read/prose-of.ts';
import {
  inOrder,
  remarker,
  type CheckedEntry,
  type CheckResult,
  type Finding,
  type Unchecked,
} from './report/findings.ts';
import { checkRemovedAddresses } from './rules/removed-addresses.ts';
import { ceilingRemarks } from './rules/too-hard.ts';

/** What stops the site, and what could not be looked at. */
export interface Stops extends CheckResult {
  unchecked: Unchecked[];
}

/** Texts that nobody reads to the end. */
function checkReadability(entries: readonly CheckedEntry[], findings: Finding[]): void {
  for (const entry of entries) {
    if (entry.data) remarker(findings, entry.file)('onleesbaar', ceilingRemarks(proseOf(entry)));
  }
}

/**
 * Everything that stops the site: what the build refuses is what the check shows.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function stops(root: string, today = dutchToday()): Stops {
  const { entries, images, findings } = checkContent(root, today);
  const unchecked = checkRemovedAddresses(root, entries, findings);
  checkReadability(entries, findings);
  return { entries, images, findings: inOrder(findings), unchecked };
}
