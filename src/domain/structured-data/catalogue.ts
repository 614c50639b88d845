/** A collection as the catalogue names it. */
export interface CataloguedSet {
  /** As in its address under /data/. */
  name: string;
  title: string;
  /** Day of the last change, YYYY-MM-DD. */
  changed?: string | undefined;
}

const publicDomain = 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl';

/**
 * The open data of the site as a catalogue in DCAT (DCAT-AP-NL 3.0), in JSON-LD. Every address is in full: what reads
 * it drops the others in silence.
 * @param site who publishes it, and where it stands
 */
export function catalogueOf(
  site: { naam: string; organisatie: string; adres: string; email: string },
  sets: readonly CataloguedSet[],
): Record<string, unknown> {
  const nl = (value: string) => ({ '@value': value, '@language': 'nl' });
  const id = (address: string) => ({ '@id': address });
  const publisher = {
    '@id': `${site.adres}/#uitgever`,
    '@type': 'foaf:Agent',
    'foaf:name': nl(site.organisatie),
  };
  const contact = {
    '@id': `${site.adres}/#contact`,
    '@type': 'vcard:Organization',
    'vcard:fn': site.organisatie,
    'vcard:hasEmail': id(`mailto:${site.email}`),
  };
  const common = {
    'dct:publisher': id(publisher['@id']),
    'dct:license': id(publicDomain),
    'dct:language': id('http://publications.europa.eu/resource/authority/language/NLD'),
  };
  const dataset = ({ name, title, changed }: CataloguedSet) => {
    const file = `${site.adres}/data/${name}.json`;
    return {
      '@id': `${file}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${file}#dataset`,
      'dct:title': nl(title),
      'dct:description': nl(`${title} van ${site.naam}, zoals de redactie ze schreef.`),
      ...common,
      'dcat:contactPoint': id(contact['@id']),
      'dct:accessRights': id('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
      'dcat:theme': id('http://publications.europa.eu/resource/authority/data-theme/JUST'),
      ...(changed && { 'dct:modified': { '@value': changed, '@type': 'xsd:date' } }),
      'dcat:landingPage': id(`${site.adres}/over/gegevens/`),
      'dcat:distribution': {
        '@id': `${file}#bestand`,
        '@type': 'dcat:Distribution',
        'dct:title': nl(`${title} als JSON`),
        'dcat:accessURL': id(file),
        'dcat:downloadURL': id(file),
        'dct:license': id(publicDomain),
        'dcat:mediaType': id('http://www.iana.org/assignments/media-types/application/json'),
        'dct:format': id('http://publications.europa.eu/resource/authority/file-type/JSON'),
      },
    };
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@graph': [
      {
        '@id': `${site.adres}/data/catalogus.jsonld#catalogus`,
        '@type': 'dcat:Catalog',
        'dct:title': nl(`Open gegevens van ${site.naam}`),
        'dct:description': nl('De inhoud van de kennisbank als gegevens, om te hergebruiken.'),
        ...common,
        'foaf:homepage': id(`${site.adres}/`),
        'dcat:contactPoint': id(contact['@id']),
        'dcat:dataset': sets.map(({ name }) => id(`${site.adres}/data/${name}.json#dataset`)),
      },
      publisher,
      contact,
      ...sets.map(dataset),
    ],
  };
}
