import type { WooSettings } from '../../schemas/woo.ts';
import {
  wooActs,
  wooCategories,
  wooCategoryNames,
  wooFormats,
  type ListValue,
  type WooCategory,
} from '../../schemas/woo-lists.ts';
import { escapeXml } from '../document/xml.ts';
import type { WooDocument } from './documents.ts';

/** A file for the harvester of the Woo-index. */
export interface WooFile {
  /** Without .xml. */
  name: string;
  xml: string;
}

/** Documents in one sitemap; the protocol allows 50,000 and 50 MB. */
const mostInOne = 10_000;

/** `infocat001` and on, which the harvester knows an index by. */
const numberOf = (category: WooCategory): string =>
  `infocat${String(wooCategoryNames.indexOf(category) + 1).padStart(3, '0')}`;

/** Name of the index of a category, without .xml; robots.txt names it. */
const wooIndexOf = (category: WooCategory): string => `sitemapindex-diwoo-${numberOf(category)}`;

/** Names of the indexes that a site has, in the order of the categories. */
export const wooIndexes = (rules: WooSettings['documenten']): string[] =>
  wooCategoryNames.filter((name) => rules.some(({ categorie }) => categorie === name)).map(wooIndexOf);

/** Midnight in the Netherlands with its offset, as xs:dateTime: 2026-11-30T00:00:00+01:00. */
function dutchMidnight(day: string): string {
  // The clock changes after midnight in UTC, and after midnight here.
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Amsterdam',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(`${day}T00:00:00Z`));
  const offset = parts
    .find(({ type }) => type === 'timeZoneName')!
    .value.slice('GMT'.length, 'GMT+01:00'.length);
  return `${day}T00:00:00${offset}`;
}

const tag = (name: string, inside: string): string => `<diwoo:${name}>${inside}</diwoo:${name}>`;
const listed = (name: string, { uri, label }: ListValue): string =>
  `<diwoo:${name} resource="${escapeXml(uri)}">${escapeXml(label)}</diwoo:${name}>`;

function metadata(document: WooDocument, publisher: ListValue): string {
  const { title, summary, category, act, on, format } = document;
  const handled = tag(
    'documenthandeling',
    listed('soortHandeling', wooActs[act]) + tag('atTime', dutchMidnight(on)),
  );
  const chosen = listed('informatiecategorie', wooCategories[category]);
  return tag(
    'DiWoo',
    [
      listed('publisher', publisher),
      tag('titelcollectie', tag('officieleTitel', escapeXml(title))),
      ...(summary ? [tag('omschrijvingen', tag('omschrijving', escapeXml(summary)))] : []),
      tag('classificatiecollectie', tag('informatiecategorieen', chosen)),
      listed('format', wooFormats[format]),
      tag('documenthandelingen', handled),
    ].join('\n'),
  );
}

const file = (name: string, root: string, entries: readonly string[]): WooFile => ({
  name,
  xml: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${
    root === 'urlset' ? ' xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/"' : ''
  }>\n${entries.join('\n')}\n</${root}>\n`,
});

/**
 * Sitemaps with the metadata of each document, and an index of them for each category, as the harvester of the
 * Woo-index reads them: DiWoo 0.9.8, https://standaarden.overheid.nl/diwoo/metadata.
 * @param site address of the site, without a slash at the end
 * @param inOne most documents in one sitemap
 */
export function wooSitemaps(
  site: string,
  { uitgever, naam }: Pick<WooSettings, 'uitgever' | 'naam'>,
  documents: readonly WooDocument[],
  inOne = mostInOne,
): WooFile[] {
  const entry = (document: WooDocument): string =>
    `<url><loc>${escapeXml(site + document.path)}</loc><lastmod>${document.changed}</lastmod>\n${tag(
      'Document',
      metadata(document, { uri: uitgever, label: naam }),
    )}</url>`;
  return [...Map.groupBy(documents, ({ category }) => category)].flatMap(([category, own]) => {
    const parts = Array.from({ length: Math.ceil(own.length / inOne) }, (_, part) =>
      file(
        `sitemap-diwoo-${numberOf(category)}-${part + 1}`,
        'urlset',
        own.slice(part * inOne, (part + 1) * inOne).map(entry),
      ),
    );
    const links = parts.map(
      ({ name }) => `<sitemap><loc>${escapeXml(`${site}/${name}.xml`)}</loc></sitemap>`,
    );
    return [file(wooIndexOf(category), 'sitemapindex', links), ...parts];
  });
}
