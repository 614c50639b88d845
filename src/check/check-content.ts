import { dutchToday } from '../schemas/context.ts';
import { collectionNames } from '../schemas/names.ts';
import { siteFiles, type SiteFileName } from '../schemas/site-files.ts';
import { readCollection } from './read/read-collection.ts';
import { inOrder, remarker, reporter, type CheckResult, type Finding } from './report/findings.ts';
import { speakDutch } from './report/messages.ts';
import { checkCouncilPack } from './rules/council-pack.ts';
import { checkClaims } from './rules/cross-checks.ts';
import { checkDecisionAids } from './rules/decision-aids.ts';
import { checkLetters } from './rules/letters.ts';
import { checkDilemmas } from './rules/dilemmas.ts';
import { checkFormFields } from './rules/form-fields.ts';
import { checkedNumbers, houseRuleRemarks } from './rules/house-rules.ts';
import { checkImages } from './rules/images.ts';
import { internalLinkRemarks } from './rules/internal-links.ts';
import { KnownAddresses } from './rules/known-addresses.ts';
import { checkLeftovers } from './rules/leftovers.ts';
import { checkModels } from './rules/models.ts';
import { checkFeatured, checkReferences } from './rules/references.ts';
import { checkRiskCard } from './rules/risk-card.ts';
import { checkSelfScan } from './rules/self-scan.ts';
import { checkSiteFile } from './rules/site-files.ts';
import { checkTrainingChooser } from './rules/training-chooser.ts';
import { checkTranslations } from './rules/translations.ts';

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
    (name) => checkSiteFile(root, name, findings) ?? [],
  );
  checkReferences(entries, files, reporter(findings, 'verwijzing'));
  checkFeatured(entries, files, reporter(findings, 'verwijzing'));
  checkClaims(entries, reporter(findings, 'dubbel'));
  checkModels(entries, files, findings);
  checkTrainingChooser(files, findings);
  checkCouncilPack(entries, files, reporter(findings, 'or-pakket'));
  checkRiskCard(files, reporter(findings, 'risicokaart'));
  checkFormFields(files, findings);
  checkTranslations(entries, reporter(findings, 'vertaling'));
  const images = checkImages(root, entries, findings);
  checkLeftovers(entries, findings);
  const known = new KnownAddresses(entries);
  checkDecisionAids(entries, known, reporter(findings, 'beslishulp'));
  checkLetters(entries, reporter(findings, 'beslishulp'));
  checkDilemmas(entries, reporter(findings, 'dilemma'));
  checkSelfScan(entries, reporter(findings, 'zelfscan'));
  const numbers = checkedNumbers(entries);
  for (const entry of entries.filter(({ data }) => data)) {
    const remark = remarker(findings, entry.file);
    remark('link', internalLinkRemarks(entry, known));
    remark('huisregel', houseRuleRemarks(entry, numbers));
  }
  return { entries, images, findings: inOrder(findings) };
}
