import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dutchToday } from '../../schemas/context.ts';
import { instellingen } from '../../schemas/instellingen.ts';
import { collectionNames } from '../../schemas/names.ts';
import { checkClaims, checkGraphs, checkReferences } from './cross-checks.ts';
import type { CheckResult, Finding, Report } from './findings.ts';
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
  const report: Report = (entry, at, wat, doen) => {
    findings.push({ file: entry.file, ...entry.source.placeOf(at), key: at.join('.'), wat, doen });
  };
  const entries = collectionNames.flatMap((name) => readCollection(root, name, today, findings, report));
  checkSettings(root, report);
  checkReferences(entries, report);
  checkClaims(entries, report);
  checkGraphs(entries, report);
  checkLeftovers(entries, findings);
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { entries, findings };
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
