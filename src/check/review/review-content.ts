import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dutchToday } from '../../schemas/context.ts';
import { parseWords, type Words } from '../../schemas/woorden.ts';
import { siteFiles } from '../../schemas/site-files.ts';
import { exampleValues } from '../../schemas/instellingen.ts';
import {
  inOrder,
  remarker,
  reporter,
  type CheckedEntry,
  type Finding,
  type Unchecked,
  type Remark,
} from '../report/findings.ts';
import { proseOf } from '../read/prose-of.ts';
import { readSettings } from '../read/settings.ts';
import { readSource } from '../read/source.ts';
import type { Advice, ReadEntry } from '../rule.ts';
import { stops as stopsIn } from '../stops.ts';
import { coverageRemarks } from './coverage.ts';
import { formatRemarks } from './file-format.ts';
import { Kept } from './kept.ts';
import { languageAdvice } from './language/all.ts';
import { lengthRemarks, linkTextRemarks, reviewRemarks, sourceRemarks } from './own-checks.ts';
import { publisherTasks } from './publisher-tasks.ts';
import { readabilityRemarks } from './readability.ts';
import { ownWords } from './own-words.ts';
import { securityDateRemark } from './security-date.ts';
import { spellingCheck, type SpellingCheck } from './spelling.ts';
import { unreadSources } from './unread-sources.ts';
import { wholePageAdvice } from './whole-page.ts';
import { wordingCheck } from './wording.ts';

/** What an editor should know of the content. */
export interface Review {
  entries: CheckedEntry[];
  /** What stops the site. */
  stops: Finding[];
  /** What an editor should look at; it stops nothing. */
  minds: Finding[];
  unchecked: Unchecked[];
  /** Every file that was looked at: entries, pictures, settings. */
  looked: string[];
  /** Entries that were read again because they changed. */
  read: number;
}

const settingsFile = 'content/instellingen.yaml';
const wordsFile = 'content/woorden.yaml';

/** The words to avoid; undefined when the list is not there or has mistakes, which stop the site. */
function readWords(root: string, stops: readonly Finding[]): Words | undefined {
  const file = path.join(root, wordsFile);
  if (!existsSync(file) || stops.some((finding) => finding.file === wordsFile)) return undefined;
  return parseWords(readFileSync(file, 'utf8'));
}

/** Checks whose outcome depends on the text alone, and what they said before. */
function textChecks(
  root: string,
  entries: readonly CheckedEntry[],
  stops: readonly Finding[],
  unchecked: Unchecked[],
): { look: (read: readonly ReadEntry[]) => Promise<Remark[][]>; kept: Kept } {
  const checks: Advice[] = [
    ...[readabilityRemarks, lengthRemarks, linkTextRemarks, sourceRemarks, wholePageAdvice],
    ...languageAdvice,
  ];
  const words = readWords(root, stops);
  if (words) checks.push(wordingCheck(words));
  else unchecked.push({ soort: 'woordkeus', reden: `${wordsFile} ontbreekt of klopt niet` });
  const own = ownWords(root, entries);
  const kept = new Kept(root, [JSON.stringify(words ?? ''), own.join('\n')]);
  const spelling: SpellingCheck = async (read) => {
    // The dictionary takes a second to open, so it stays shut when nothing changed.
    if (read.length === 0) return [];
    try {
      return await (
        await spellingCheck(own)
      )(read);
    } catch (error) {
      unchecked.push({ soort: 'spelling', reden: (error as Error).message });
      kept.forget();
      return read.map(() => []);
    }
  };
  const look = async (read: readonly ReadEntry[]): Promise<Remark[][]> => {
    const slips = await spelling(read);
    return read.map((entry, at) => [...checks.flatMap((check) => check(entry)), ...slips[at]!]);
  };
  return { look, kept };
}

/** Values that still are those of the example, which a published site may not have. */
function checkExamples(root: string, stops: Finding[]): void {
  const source = readSource(readFileSync(path.join(root, settingsFile), 'utf8'), 'yaml');
  const report = reporter(stops, 'instellingen');
  for (const name of exampleValues(readSettings(root))) {
    const at = name === 'repository' ? ['repository', 'adres'] : [name];
    report(
      { file: settingsFile, source },
      at,
      'Hier staat nog de waarde van het voorbeeld.',
      'Vul uw eigen gegevens in.',
    );
  }
}

/** The date in security.txt, when it is about to pass. */
function checkSecurityDate(root: string, today: string, minds: Finding[]): void {
  const source = readSource(readFileSync(path.join(root, settingsFile), 'utf8'), 'yaml');
  const remark = securityDateRemark(readSettings(root), today);
  const key = 'beveiligingsmeldingenTot';
  if (remark) remarker(minds, settingsFile)('nakijken', [{ ...source.placeOf([key]), key, ...remark }]);
}

/**
 * Checks all content as an editor wants it checked: what stops the site, and what to look at.
 * @param root folder that holds `content/`
 * @param options `publish` also wants the owner's own settings; `today` is YYYY-MM-DD
 */
export async function reviewContent(
  root: string,
  { publish = false, today = dutchToday() }: { publish?: boolean; today?: string } = {},
): Promise<Review> {
  const { entries, images, findings: stops, unchecked } = stopsIn(root, today);
  const minds: Finding[] = unreadSources(entries);
  if (!stops.some(({ file }) => file === settingsFile)) {
    if (publish) checkExamples(root, stops);
    checkSecurityDate(root, today, minds);
  }
  if (publish) minds.push(...entries.flatMap(publisherTasks));
  const { look, kept } = textChecks(root, entries, stops, unchecked);
  const keyOf = ({ collection, source }: CheckedEntry): string => `${collection}\n${source.text}`;
  const fresh = entries.flatMap((entry) =>
    entry.data && !kept.saidOf(keyOf(entry)) ? { ...entry, data: entry.data, passages: proseOf(entry) } : [],
  );
  const said = await look(fresh);
  for (const [at, entry] of fresh.entries()) kept.keep(keyOf(entry), said[at]!);
  for (const entry of entries) {
    const mind = remarker(minds, entry.file);
    mind('opmaak', formatRemarks(entry.source.text));
    if (!entry.data) continue;
    mind('leesbaarheid', kept.saidOf(keyOf(entry)) ?? []);
    mind('nakijken', reviewRemarks({ ...entry, data: entry.data }, today));
    mind('dekking', coverageRemarks(entry, entries));
  }
  kept.save();
  const looked = new Set([
    ...entries.map(({ file }) => file),
    ...images,
    ...Object.keys(siteFiles).map((name) => `content/${name}.yaml`),
    ...stops.map(({ file }) => file),
  ]);
  return {
    ...{ entries, unchecked, looked: [...looked], read: kept.read },
    ...{ stops: inOrder(stops), minds: inOrder(minds) },
  };
}
