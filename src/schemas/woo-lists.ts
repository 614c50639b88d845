/**
 * Value lists of the Woo metadata standard, DiWoo 0.9.8 (https://standaarden.overheid.nl/diwoo/metadata), whose values
 * are concepts of TOOI. Taken over on 30 November 2026 from its schema of 12 August 2025.
 */
const concept = (id: string): string => `https://identifier.overheid.nl/tooi/def/thes/kern/${id}`;
const fileType = (id: string): string => `http://publications.europa.eu/resource/authority/file-type/${id}`;

/** A value of a list: its identifier and what it is called there. */
export interface ListValue {
  uri: string;
  label: string;
}

const value = (uri: string, label: string): ListValue => ({ uri, label });

/**
 * Information categories (scw_woo_informatiecategorieen, version 4 of 24 September 2024), by the word of the settings.
 * Their order is that of article 3.3 of the Woo, and gives the number in the name of an index (`infocat001` to
 * `infocat017`). The last is article 3.1; for its number, 018, we know of other publishers only.
 */
export const wooCategories = {
  wetten: value(concept('c_139c6280'), 'wetten en algemeen verbindende voorschriften'),
  'overige-besluiten': value(concept('c_aab6bfc7'), 'overige besluiten van algemene strekking'),
  'ontwerpen-van-regels': value(
    concept('c_759721e2'),
    'ontwerpen van wet- en regelgeving met adviesaanvraag',
  ),
  'organisatie-en-werkwijze': value(concept('c_40a05794'), 'organisatie en werkwijze'),
  bereikbaarheid: value(concept('c_89ee6784'), 'bereikbaarheidsgegevens'),
  'ingekomen-stukken': value(concept('c_8c840238'), 'bij vertegenwoordigende organen ingekomen stukken'),
  'vergaderstukken-staten-generaal': value(concept('c_c76862ab'), 'vergaderstukken Staten-Generaal'),
  'vergaderstukken-decentraal': value(concept('c_db4862c3'), 'vergaderstukken decentrale overheden'),
  'agendas-en-besluitenlijsten': value(
    concept('c_3a248e3a'),
    'agenda’s en besluitenlijsten bestuurscolleges',
  ),
  adviezen: value(concept('c_99a836c7'), 'adviezen'),
  convenanten: value(concept('c_8fc2335c'), 'convenanten'),
  jaarstukken: value(concept('c_c6cd1213'), 'jaarplannen en jaarverslagen'),
  subsidies: value(concept('c_cf268088'), 'subsidieverplichtingen anders dan met beschikking'),
  'woo-verzoeken': value(concept('c_3baef532'), 'Woo-verzoeken en -besluiten'),
  onderzoeksrapporten: value(concept('c_fdaee95e'), 'onderzoeksrapporten'),
  beschikkingen: value(concept('c_46a81018'), 'beschikkingen'),
  klachtoordelen: value(concept('c_a870c43d'), 'klachtoordelen'),
  inspanningsverplichting: value(concept('c_816e508d'), 'inspanningsverplichting art 3.1 Woo'),
} as const satisfies Record<string, ListValue>;

export type WooCategory = keyof typeof wooCategories;
export const wooCategoryNames = Object.keys(wooCategories) as WooCategory[];

/** What was done with a document (ccw_plooi_documenthandelingen, version 2 of 17 April 2024). */
export const wooActs = {
  vaststelling: value(concept('c_641ecd76'), 'vaststelling'),
  ondertekening: value(concept('c_e1ec050e'), 'ondertekening'),
  ontvangst: value(concept('c_dfcee535'), 'ontvangst'),
} as const satisfies Record<string, ListValue>;

export type WooAct = keyof typeof wooActs;
export const wooActNames = Object.keys(wooActs) as WooAct[];

/**
 * Kinds of files that the harvester takes (ccw_plooi_filetypes, version 4 of 17 April 2024), by the end of their name.
 * Pages are left out: an address must lead to the document itself, not to a page about it.
 */
export const wooFormats = {
  pdf: value(fileType('PDF'), 'PDF'),
  odt: value(fileType('ODT'), 'ODT'),
  ods: value(fileType('ODS'), 'ODS'),
  odp: value(fileType('ODP'), 'ODP'),
  docx: value(fileType('DOCX'), 'Word DOCX'),
  xlsx: value(fileType('XLSX'), 'Excel XLSX'),
  pptx: value(fileType('PPTX'), 'PowerPoint PPTX'),
  csv: value(fileType('CSV'), 'CSV'),
  txt: value(fileType('TXT'), 'Plain text'),
  rtf: value(fileType('RTF'), 'RTF'),
  zip: value(fileType('ZIP'), 'ZIP'),
} as const satisfies Record<string, ListValue>;

export type WooFormat = keyof typeof wooFormats;

/**
 * The identifier of a public body in a register of TOOI: municipalities, provinces, water authorities, ministries,
 * Caribbean public bodies, cooperations, independent and other bodies. The registers themselves change too often to be
 * kept here.
 */
export const publicBody =
  /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/(?:gemeente\/gm\d{4}|provincie\/pv\d{2}|waterschap\/ws\d{4}|ministerie\/mnre\d{4}|col\/col\d{2}|so\/so\d{4}|zbo\/zb\d{6}|oorg\/oorg\d{5})$/;
