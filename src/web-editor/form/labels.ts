/** Labels that do not follow from the name of a field. */
const own: Record<string, string> = {
  alt: 'Tekst voor wie het beeld niet ziet',
  bwbId: 'BWB-nummer',
  burgerGelijk: 'Wat als de burger gelijk heeft?',
  doe: 'Wat iemand doet',
  dan: 'Dan',
  eerst: 'Eerst',
  inZin: 'Naam in een zin',
  titel: 'Titel',
  url: 'Webadres',
  zeg: 'Zeg het zo',
  zegNiet: 'Zeg dit liever niet',
  zegWel: 'Zeg dit wel',
};

/** What an editor reads above a field: its own label, or its name as words ("gecontroleerdOp": "Gecontroleerd op"). */
export function labelOf(name: string): string {
  const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return own[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** One entry of each collection, as an editor says it: "Nieuw: advies". */
export const singularOf: Record<string, string> = {
  maatregelen: 'maatregel',
  advies: 'advies',
  instrumenten: 'instrument',
  praktijkvoorbeelden: 'praktijkvoorbeeld',
  campagne: 'campagnemiddel',
  sectoren: 'sector',
  rollen: 'rol',
  'net-gebeurd': 'pagina voor net gebeurd',
  wetten: 'wet',
  dossiers: 'dossier',
  lopend: 'wijziging die eraan komt',
  cijfers: 'cijfer',
  publicaties: 'bron',
  begrippen: 'begrip',
  organisaties: 'organisatie',
  trainingen: 'training',
  paginas: 'pagina',
};
