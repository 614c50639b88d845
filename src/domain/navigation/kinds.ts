/** What a kind of page is called, where its overview is, and how it is drawn. */
export interface Kind {
  /** One of them: "Instrument". */
  one: string;
  /** The overview in the breadcrumb: "Instrumenten". */
  many: string;
  /** Address of the overview. */
  overview: string;
  /** Name of the icon. */
  icon: string;
}

/** Kinds of entry by collection. */
export const kinds = {
  maatregelen: { one: 'Maatregel', many: 'Maatregelen', overview: '/maatregelen/', icon: 'norm' },
  advies: { one: 'Advies', many: 'Advies', overview: '/advies/', icon: 'advies' },
  instrumenten: { one: 'Instrument', many: 'Instrumenten', overview: '/instrumenten/', icon: 'instrument' },
  praktijkvoorbeelden: {
    one: 'Praktijkvoorbeeld',
    many: 'Praktijkvoorbeelden',
    overview: '/praktijkvoorbeelden/',
    icon: 'voorbeeld',
  },
  campagne: { one: 'Campagne', many: 'Campagne', overview: '/campagne/', icon: 'communicatie' },
  sectoren: { one: 'Sector', many: 'Sectoren', overview: '/sectoren/', icon: 'openbaar-bestuur' },
  rollen: { one: 'Rol', many: 'Rollen', overview: '/voor/', icon: 'medewerker' },
  'net-gebeurd': { one: 'Net gebeurd', many: 'Net iets gebeurd', overview: '/net-gebeurd/', icon: 'melden' },
  wetten: { one: 'Wet', many: 'Wet en recht', overview: '/wet/', icon: 'aangifte' },
  dossiers: { one: 'Dossier', many: 'Dossiers', overview: '/dossiers/', icon: 'registreren' },
  lopend: { one: 'Wat eraan komt', many: 'Wijzigingen', overview: '/wijzigingen/', icon: 'registreren' },
  cijfers: { one: 'Cijfer', many: 'Cijfers', overview: '/cijfers/', icon: 'registreren' },
  publicaties: { one: 'Bron', many: 'Publicaties', overview: '/publicaties/', icon: 'instrument' },
  begrippen: { one: 'Begrip', many: 'Begrippen', overview: '/begrippen/', icon: 'begrip' },
  organisaties: {
    one: 'Organisatie',
    many: 'Hulp en contact',
    overview: '/hulp-en-contact/',
    icon: 'bellen',
  },
  trainingen: { one: 'Training', many: 'Trainingen', overview: '/trainingen/', icon: 'trainen' },
  beslishulpen: { one: 'Hulpmiddel', many: 'Instrumenten', overview: '/instrumenten/', icon: 'instrument' },
  paginas: { one: 'Over de site', many: 'Over deze site', overview: '/over/', icon: 'advies' },
} as const satisfies Record<string, Kind>;

/** What search calls a page that shows others, and what the address of search calls such pages. */
export const overviewKind = { one: 'Overzicht', slug: 'overzichten' } as const;

/** Kinds that a reader meets. */
export type KindName = keyof typeof kinds;
