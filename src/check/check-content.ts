import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import { dutchToday } from '../schemas/context.ts';
import { instellingen } from '../schemas/instellingen.ts';
import { collectionNames } from '../schemas/names.ts';
import { synoniemen } from '../schemas/synoniemen.ts';
import { checkClaims, checkGraphs, checkReferences } from './rules/cross-checks.ts';
import { inOrder, reporter, type CheckResult, type Finding } from './report/findings.ts';
import { checkImages } from './rules/images.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkLeftovers } from './rules/leftovers.ts';
import { speakDutch } from './report/messages.ts';
import { readCollection } from './read/read-collection.ts';
import { readSource } from './read/source.ts';
import { validate } from './rules/validate.ts';

/**
 * Checks all content under a folder against the schemas and against each other.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function checkContent(root: string, today = dutchToday()): CheckResult {
  speakDutch();
  const findings: Finding[] = [];
  const entries = collectionNames.flatMap((name) => readCollection(root, name, today, findings));
  checkFile(root, 'content/instellingen.yaml', instellingen(), findings);
  checkFile(root, 'content/synoniemen.yaml', synoniemen(), findings);
  checkReferences(entries, reporter(findings, 'verwijzing'));
  checkClaims(entries, reporter(findings, 'dubbel'));
  checkGraphs(entries, reporter(findings, 'beslishulp'));
  checkTranslations(entries, reporter(findings, 'vertaling'));
  const images = checkImages(root, entries, findings);
  checkLeftovers(entries, findings);
  return { entries, images, findings: inOrder(findings) };
}

/** Checks a file that the whole site needs. */
function checkFile(root: string, file: string, schema: ZodType, findings: Finding[]): void {
  const full = path.join(root, file);
  const source = readSource(existsSync(full) ? readFileSync(full, 'utf8') : '', 'yaml');
  const report = reporter(findings, 'velden');
  if (existsSync(full)) {
    validate(schema, { file, source }, report);
    return;
  }
  report(
    { file, source },
    [],
    'Dit bestand ontbreekt.',
    'Zet het terug uit de geschiedenis van het project.',
  );
}
