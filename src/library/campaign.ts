import {
  dimensions,
  facetAddress,
  facetsOf,
  kindsOf,
  ownItems,
  sharedItems,
  type Dimension,
} from '../domain/campaign/facets.ts';
import { checkedLanguages } from '../domain/poster/content/content.ts';
import { sizeInWords } from '../domain/poster/content/files.ts';
import { formatsOf } from '../domain/poster/content/formats.ts';
import { engineWords } from '../domain/poster/content/language.ts';
import { capital, listInDutch } from '../domain/text/dutch.ts';
import { languagesOf, packages, previewOf, versionOf } from './campaign-files.ts';
import { all, type Entry } from './entries.ts';
import { filesOf, previewOf as kitPreview, type Download } from './kit-files.ts';
import { material } from './material.ts';
import { sectorNames } from './rows.ts';

type Item = Entry<'campagne'>;

/** What the overview shows of a choice. */
export interface Choice {
  dimension: Dimension;
  id: string;
  name: string;
  title: string;
  advice: string;
  href: string;
  count: number;
}

/** Everything in the campaign; a version for a sector makes an item belong to that sector too. */
const items = all('campagne').map((entry) => ({
  ...entry.data,
  sectoren: [...entry.data.sectoren, ...entry.data.sectorversies.map(({ sector }) => sector)],
  maten: entry.data.opmaak === 'document' ? [] : formatsOf(entry.data).map(({ name }) => name),
  talen: ['nl', ...checkedLanguages(entry.data)],
  entry,
}));

const sectors = all('sectoren').map(({ id, title }) => ({
  id,
  name: title,
  title: `Voor ${title.toLocaleLowerCase('nl')}`,
  advice:
    'Eerst de posters in de woorden van deze sector. Daarna wat overal past: vul er in de postermaker uw eigen belofte in.',
}));

/** Every language by its own name: who looks for it reads that. */
const languages = Object.entries(engineWords).map(([id, { name }]) => ({
  id,
  name: capital(new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? name),
  title: `In het ${name}`,
  advice: `Posters en kaarten met de woorden in het ${name}.`,
}));

const known: Record<Dimension, readonly Omit<Choice, 'dimension' | 'href' | 'count'>[]> = {
  plek: material.places,
  sector: sectors,
  voor: material.series,
  soort: material.media,
  taal: languages,
};
const labels: Record<Dimension, string> = {
  plek: 'Waar?',
  sector: 'Welke sector?',
  voor: 'Voor wie?',
  soort: 'Wat?',
  taal: 'Welke taal?',
};

/** The ways in, each with the choices that lead to something. */
export const choices: readonly { label: string; dimension: Dimension; options: Choice[] }[] = dimensions
  .map((dimension) => ({
    dimension,
    label: labels[dimension],
    options: facetsOf(
      items,
      dimension,
      known[dimension].map(({ id }) => id),
    ).map(({ id, own, shared }) => ({
      ...known[dimension].find((choice) => choice.id === id)!,
      dimension,
      href: facetAddress(dimension, id),
      count: own + shared,
    })),
  }))
  .filter(({ options }) => options.length > 0);

const inLanguages = choices.some(({ dimension }) => dimension === 'taal');

/** Items for one choice: made for it, and what suits every sector. */
export function itemsFor(dimension: Dimension, id: string): { own: Item[]; shared: Item[] } {
  // What was made as a screen comes before the posters that also fit one.
  const own = ownItems(items, dimension, id)
    .map(({ entry }) => entry)
    .sort((a, b) => Number(b.data.middel === id) - Number(a.data.middel === id));
  const shared = dimension === 'sector' ? sharedItems(items).map(({ entry }) => entry) : [];
  return { own, shared: shared.filter((entry) => !own.includes(entry)) };
}

/** By what the chips of the overview find an item, in the ways in of the choices. */
export function tagsOf({ id }: Item): Partial<Record<Dimension, readonly string[]>> {
  const item = items.find(({ entry }) => entry.id === id)!;
  return {
    plek: item.werksituatie,
    sector: item.sectoren.includes('alle') ? sectors.map((sector) => sector.id) : item.sectoren,
    voor: [item.serie],
    soort: kindsOf(item),
    ...(inLanguages && { taal: item.talen }),
  };
}

/** An item in another language as a picture with a caption. */
export function cardIn(entry: Item, language: string): ReturnType<typeof card> {
  const found = languagesOf(entry).find((one) => one.language === language);
  if (!found) return card(entry);
  const title = found.version.titel;
  const image = previewOf(entry, undefined, found.language);
  return { ...card(entry), title, href: `${entry.address}#talen`, image, alt: `${found.name}: ${title}` };
}

/** An item as a picture with a caption; for a sector in its own words, where it has those. */
export function card(entry: Item, sector?: string) {
  const { data } = entry;
  const version = data.sectorversies.some((one) => one.sector === sector) ? sector : undefined;
  const title = version ? versionOf(entry, version).title : entry.title;
  return {
    title,
    href: version ? `${entry.address}#sectoren` : entry.address,
    image: kitPreview(entry.id) ?? previewOf(entry, version),
    files: filesOf(entry.id),
    alt: version ? `Poster: ${title}` : data.beeldalt,
    meta: `${capital(sectorNames(version ? [version] : data.sectoren))}. ${capital(listInDutch(data.werksituatie))}.`,
  };
}

/** ZIPs as downloads: of a series, of a sector, or all of them. */
export function zips(dimension?: Dimension, id?: string): Download[] {
  const group = dimension && ({ voor: 'serie', sector: 'sector' } as Record<string, string>)[dimension];
  return packages
    .filter((one) => dimension === undefined || (one.group === group && one.id === id))
    .map(({ path, title, files, bytes }) => ({
      href: path,
      label: `${title}. ZIP, ${files} bestanden`,
      size: sizeInWords(bytes),
    }));
}

/** Number of drawings: every item, and every version of one for a sector. */
export const counts = {
  messages: items.filter(({ middel }) => middel === 'poster').length,
  versions: items.reduce((sum, { sectorversies }) => sum + sectorversies.length, 0),
  others: items.filter(({ middel }) => middel !== 'poster').length,
};
