import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dutchToday } from '../../schemas/context.ts';
import { instellingen } from '../../schemas/instellingen.ts';
import { collectionNames } from '../../schemas/names.ts';
import { checkClaims, checkGraphs, checkReferences } from './cross-checks.ts';
import { inOrder, reporter, type CheckResult, type Finding, type Report } from './findings.ts';
import { checkImages } from './images.ts';
import { checkLeftovers } from './leftovers.ts';
import { speakDutch } from './messages.ts';
import { readCollection } from './read-collection.ts';
import { readSource } from './source.ts';
import { validate } from './validate.ts';

/**
 * Checks all content under a folder against the schemas and against each other.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function checkContent(root: string, today = dutchToday()): CheckResult {
  speakDutch();
  const findings: Finding[] = [];
  const entries = collectionNames.flatMap((name) => readCollection(root, name, today, findings));
  checkSettings(root, reporter(findings, 'velden'));
  checkReferences(entries, reporter(findings, 'verwijzing'));
  checkClaims(entries, reporter(findings, 'dubbel'));
  checkGraphs(entries, reporter(findings, 'beslishulp'));
  const images = checkImages(root, entries, findings);
  checkLeftovers(entries, findings);
  return { entries, images, findings: inOrder(findings) };
}

function checkSettings(root: string, report: Report): void {
  const file = 'content/instellingen.yaml';
  const full = path.join(root, file);
  const source = readSource(existsSync(full) ? readFileSync(full, 'utf8') : '', 'yaml');
  if (!existsSync(full)) {
    report(
      { file, source },
      [],
      'Het bestand met instellingen ontbreekt.',
      'Zet het terug uit de geschiedenis van het project.',
    );
    return;
  }
  validate(instellingen(), { file, source }, report);
}
