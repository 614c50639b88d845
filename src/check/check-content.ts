import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import { dutchToday } from '../schemas/context.ts';
import { instellingen } from '../schemas/instellingen.ts';
import { collectionNames } from '../schemas/names.ts';
import { synoniemen } from '../schemas/synoniemen.ts';
import { woorden } from '../schemas/woorden.ts';
import { readCollection } from './read/read-collection.ts';
import { readSource } from './read/source.ts';
import { readText } from './read/text.ts';
import { inOrder, remarker, reporter, type CheckResult, type Finding } from './report/findings.ts';
import { speakDutch } from './report/messages.ts';
import { characterRemarks } from './rules/characters.ts';
import { checkClaims, checkGraphs, checkReferences } from './rules/cross-checks.ts';
import { checkImages } from './rules/images.ts';
import { internalLinkRemarks } from './rules/internal-links.ts';
import { KnownAddresses } from './rules/known-addresses.ts';
import { checkLeftovers } from './rules/leftovers.ts';
import { checkTranslations } from './rules/translations.ts';
import { validate } from './rules/validate.ts';

/** Files that the whole site needs, each with its schema. */
const siteFiles: readonly [file: string, schema: () => ZodType, needed: boolean][] = [
  ['content/instellingen.yaml', instellingen, true],
  ['content/synoniemen.yaml', synoniemen, true],
  ['content/woorden.yaml', woorden, false],
];

/**
 * Checks all content under a folder against the schemas and against each other.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function checkContent(root: string, today = dutchToday()): CheckResult {
  speakDutch();
  const findings: Finding[] = [];
  const entries = collectionNames.flatMap((name) => readCollection(root, name, today, findings));
  for (const [file, schema, needed] of siteFiles) checkFile(root, file, schema(), needed, findings);
  checkReferences(entries, reporter(findings, 'verwijzing'));
  checkClaims(entries, reporter(findings, 'dubbel'));
  checkGraphs(entries, reporter(findings, 'beslishulp'));
  checkTranslations(entries, reporter(findings, 'vertaling'));
  const images = checkImages(root, entries, findings);
  checkLeftovers(entries, findings);
  const known = new KnownAddresses(entries);
  for (const entry of entries.filter(({ data }) => data)) {
    remarker(findings, entry.file)('link', internalLinkRemarks(entry, known));
  }
  return { entries, images, findings: inOrder(findings) };
}

/** Checks a file that the whole site needs. */
function checkFile(root: string, file: string, schema: ZodType, needed: boolean, findings: Finding[]): void {
  const full = path.join(root, file);
  const remark = remarker(findings, file);
  if (!existsSync(full)) {
    if (!needed) return;
    remark('velden', [
      {
        line: 1,
        wat: 'Dit bestand ontbreekt.',
        doen: 'Zet het terug uit de geschiedenis van het project.',
      },
    ]);
    return;
  }
  const { text, fault } = readText(full);
  const source = readSource(text, 'yaml');
  const faults = fault ? [fault] : source.faults;
  remark('velden', fault ? [] : characterRemarks(text));
  remark(
    'velden',
    faults.map(({ place, ...said }) => ({ ...place, ...said })),
  );
  if (faults.length === 0) validate(schema, { file, source }, reporter(findings, 'velden'));
}
