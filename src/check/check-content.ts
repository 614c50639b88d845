import { existsSync } from 'node:fs';
import path from 'node:path';
import { dutchToday } from '../schemas/context.ts';
import { collectionNames } from '../schemas/names.ts';
import { siteFiles, type SiteFileName } from '../schemas/site-files.ts';
import { readCollection } from './read/read-collection.ts';
import { readSource } from './read/source.ts';
import { readText } from './read/text.ts';
import { inOrder, remarker, reporter, type CheckResult, type Finding } from './report/findings.ts';
import { speakDutch } from './report/messages.ts';
import { characterRemarks } from './rules/characters.ts';
import { checkClaims, checkGraphs } from './rules/cross-checks.ts';
import { checkedNumbers, houseRuleRemarks } from './rules/house-rules.ts';
import { checkImages } from './rules/images.ts';
import { internalLinkRemarks } from './rules/internal-links.ts';
import { KnownAddresses } from './rules/known-addresses.ts';
import { checkLeftovers } from './rules/leftovers.ts';
import { checkFeatured, checkReferences, type Referring } from './rules/references.ts';
import { checkTranslations } from './rules/translations.ts';
import { validate } from './rules/validate.ts';

/** Files beside the collections that a site can do without: then nothing is in them. */
const optional: ReadonlySet<SiteFileName> = new Set<SiteFileName>(['woorden', 'spelling']);

/**
 * Checks all content under a folder against the schemas and against each other.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function checkContent(root: string, today = dutchToday()): CheckResult {
  speakDutch();
  const findings: Finding[] = [];
  const entries = collectionNames.flatMap((name) => readCollection(root, name, today, findings));
  const files = (Object.keys(siteFiles) as SiteFileName[]).flatMap(
    (name) => checkFile(root, name, findings) ?? [],
  );
  checkReferences(entries, files, reporter(findings, 'verwijzing'));
  checkFeatured(entries, files, reporter(findings, 'verwijzing'));
  checkClaims(entries, reporter(findings, 'dubbel'));
  checkGraphs(entries, reporter(findings, 'beslishulp'));
  checkTranslations(entries, reporter(findings, 'vertaling'));
  const images = checkImages(root, entries, findings);
  checkLeftovers(entries, findings);
  const known = new KnownAddresses(entries);
  const numbers = checkedNumbers(entries);
  for (const entry of entries.filter(({ data }) => data)) {
    const remark = remarker(findings, entry.file);
    remark('link', internalLinkRemarks(entry, known));
    remark('huisregel', houseRuleRemarks(entry, numbers));
  }
  return { entries, images, findings: inOrder(findings) };
}

/** Checks a file beside the collections; undefined when it is not there or does not fit. */
function checkFile(root: string, name: SiteFileName, findings: Finding[]): Referring | undefined {
  const file = `content/${name}.yaml`;
  const full = path.join(root, file);
  const remark = remarker(findings, file);
  if (!existsSync(full)) {
    if (optional.has(name)) return undefined;
    remark('velden', [
      {
        line: 1,
        wat: 'Dit bestand ontbreekt.',
        doen: 'Zet het terug uit de geschiedenis van het project.',
      },
    ]);
    return undefined;
  }
  const { text, fault } = readText(full);
  const source = readSource(text, 'yaml');
  const faults = fault ? [fault] : source.faults;
  remark('velden', fault ? [] : characterRemarks(text));
  remark(
    'velden',
    faults.map(({ place, ...said }) => ({ ...place, ...said })),
  );
  if (faults.length > 0) return undefined;
  const schema = siteFiles[name]();
  const data = validate(schema, { file, source }, reporter(findings, 'velden'));
  return data && { file, source, data, schema };
}
