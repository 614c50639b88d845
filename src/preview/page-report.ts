import { addressOf } from '../domain/addresses/address.ts';
import { measure, type Readability } from '../domain/readability/measure.ts';
import { isDue } from '../domain/review/due.ts';
import { nodesIn } from '../domain/text/markdown.ts';
import { bareSchema } from '../schemas/bare.ts';
import { referencesIn } from '../schemas/references.ts';
import type { CheckedEntry, Finding } from '../check/report/findings.ts';
import { proseOf } from '../check/read/prose-of.ts';
import type { Review } from '../check/review/review-content.ts';

/** How the page of one entry stands. */
export interface PageReport {
  file: string;
  draft: boolean;
  readability: Readability;
  /** Absent for an entry that is never reviewed. */
  review?: { controlerenVoor: string; due: boolean };
  sources: number;
  /** Whether pages of this kind name their sources. */
  namesSources: boolean;
  /** Addresses on the site to which the page leads, from its fields and its text. */
  links: string[];
  /** What stops this entry, and what to look at. */
  findings: Finding[];
}

/** Addresses to which an entry leads. */
function linksOf(entry: CheckedEntry, entries: readonly CheckedEntry[]): string[] {
  const byId = new Map(entries.map((other) => [`${other.collection}/${other.id}`, other]));
  const named = referencesIn(bareSchema(entry.collection), entry.data).flatMap(({ collection, id }) => {
    const other = byId.get(`${collection}/${id}`);
    return (other && addressOf(other as Parameters<typeof addressOf>[0])) ?? [];
  });
  const written = [...nodesIn(entry.source.tree.root)].flatMap(({ type, url = '' }) =>
    type === 'link' && url.startsWith('/') ? [url] : [],
  );
  return [...new Set([...written, ...named])];
}

/**
 * The report of the page at an address; undefined for a page that is made from many entries.
 * @param today YYYY-MM-DD
 */
export function pageReport(review: Review, address: string, today: string): PageReport | undefined {
  const entry = review.entries.find(
    (other) => addressOf(other as Parameters<typeof addressOf>[0]) === address,
  );
  if (!entry) return undefined;
  const data = (entry.data ?? {}) as {
    status?: string;
    bronnen?: unknown[];
    gecontroleerdOp?: string;
    controlerenVoor?: string;
    nazichtMaand?: number;
  };
  const { gecontroleerdOp, controlerenVoor, nazichtMaand } = data;
  return {
    file: entry.file,
    draft: data.status === 'concept',
    readability: measure(proseOf(entry)),
    ...(gecontroleerdOp &&
      controlerenVoor && {
        review: { controlerenVoor, due: isDue({ gecontroleerdOp, controlerenVoor, nazichtMaand }, today) },
      }),
    sources: data.bronnen?.length ?? 0,
    namesSources: data.bronnen !== undefined,
    links: linksOf(entry, review.entries),
    findings: [...review.stops, ...review.minds].filter(({ file }) => file === entry.file),
  };
}
