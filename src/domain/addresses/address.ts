/** Where entries of a collection live on the site. `{id}` is the file name, `{soort}` a field. */
const patterns: Record<string, string> = {
  maatregelen: '/maatregelen/{id}/',
  advies: '/advies/{id}/',
  instrumenten: '/instrumenten/{id}/',
  praktijkvoorbeelden: '/praktijkvoorbeelden/{id}/',
  campagne: '/campagne/{id}/',
  sectoren: '/sectoren/{id}/',
  rollen: '/voor/{id}/',
  'net-gebeurd': '/net-gebeurd/{id}/',
  wetten: '/wet/{id}/',
  dossiers: '/dossiers/{id}/',
  begrippen: '/begrippen/{id}/',
  trainingen: '/trainingen/{id}/',
  lopend: '/wijzigingen/#{id}',
  cijfers: '/cijfers/{id}/',
  publicaties: '/publicaties/{soort}/#{id}',
  organisaties: '/hulp-en-contact/#{id}',
};

/**
 * Address of an entry on the site: a page, or a place on the page that lists its collection.
 * A page of `paginas` and a decision aid name their own address. Undefined for data without an address.
 */
export function addressOf(entry: {
  collection: string;
  id: string;
  data?: { adres?: unknown; soort?: unknown };
}): string | undefined {
  if (entry.collection === 'paginas' || entry.collection === 'beslishulpen') return String(entry.data?.adres);
  return patterns[entry.collection]?.replace('{id}', entry.id).replace('{soort}', String(entry.data?.soort));
}
