import type { WooSettings } from '../../schemas/woo.ts';
import { wooFormats, type WooAct, type WooCategory, type WooFormat } from '../../schemas/woo-lists.ts';

/** A file of the site, with the page that offers it; one that no page offers stands by itself. */
export interface OfferedFile {
  /** Address on the site. */
  path: string;
  page?: { title: string; summary: string; changed: string | undefined } | undefined;
}

/** A document as the Woo means it. */
export interface WooDocument {
  path: string;
  title: string;
  summary?: string | undefined;
  category: WooCategory;
  act: WooAct;
  /** Day of the act, YYYY-MM-DD. */
  on: string;
  /** Day of the last change, YYYY-MM-DD. */
  changed: string;
  format: WooFormat;
}

type Rule = WooSettings['documenten'][number];

const formatOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The documents in a folder: of every page below it the first PDF. The same text to edit is no second document, and a
 * file without a page, such as a package of others, is none.
 */
function inFolder(folder: string, files: readonly OfferedFile[]): OfferedFile[] {
  const pdfs = files.filter(({ path, page }) => page && path.startsWith(folder) && formatOf(path) === 'pdf');
  return [...Map.groupBy(pdfs, ({ page }) => page).values()].map(([first]) => first!);
}

function documentOf(rule: Rule, { path, page }: OfferedFile, fault: (says: string) => Error): WooDocument {
  const title = rule.titel ?? page?.title;
  const on = rule.op ?? page?.changed;
  if (!title) throw fault(`geen pagina geeft ${path} een titel. Vul titel in.`);
  if (!on) throw fault(`van ${path} is niet bekend wanneer het veranderde. Vul op in.`);
  return {
    ...{ path, title, on, category: rule.categorie, act: rule.handeling },
    ...{ summary: page?.summary, changed: page?.changed ?? on, format: formatOf(path) as WooFormat },
  };
}

/**
 * The documents that the settings name, each once, by address. Of two rules for one file the longer counts.
 * @throws in Dutch, when a rule is about no file, or a document has no title or day
 */
export function wooDocuments(rules: readonly Rule[], files: readonly OfferedFile[]): WooDocument[] {
  const offered = files.filter(({ path }) => formatOf(path) in wooFormats);
  const found = new Map<string, WooDocument>();
  const numbered = rules.map((rule, index) => ({ rule, index }));
  for (const { rule, index } of numbered.sort((a, b) => a.rule.bestanden.length - b.rule.bestanden.length)) {
    const { bestanden } = rule;
    const fault = (says: string) =>
      new Error(`content/instellingen.yaml, woo.documenten.${index}.bestanden: ${says}`);
    const chosen = bestanden.endsWith('/')
      ? inFolder(bestanden, offered)
      : offered.filter(({ path }) => path === bestanden);
    if (chosen.length === 0)
      throw fault(`op de site staat geen document op ${bestanden}. Kijk of het adres klopt.`);
    for (const file of chosen) found.set(file.path, documentOf(rule, file, fault));
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
