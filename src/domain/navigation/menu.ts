/** A link of a menu. */
export interface MenuLink {
  text: string;
  href: string;
}

/** The way to a tool: above its title, in its crumbs and for machines. */
export const toInstruments: readonly MenuLink[] = [
  { text: 'Begin', href: '/' },
  { text: 'Instrumenten', href: '/instrumenten/' },
];

/** Links of the header, left to right. */
export const mainMenu: readonly MenuLink[] = [
  { text: 'Maatregelen', href: '/maatregelen/' },
  { text: 'Advies', href: '/advies/' },
  { text: 'Instrumenten', href: '/instrumenten/' },
  { text: 'Campagne', href: '/campagne/' },
  { text: 'Cijfers', href: '/cijfers/' },
];

/** Links of the footer: subjects, and about the site. */
export const footMenus: readonly { label: string; links: readonly MenuLink[] }[] = [
  {
    label: 'Onderwerpen',
    links: [
      { text: 'Er is net iets gebeurd', href: '/net-gebeurd/' },
      { text: 'De acht maatregelen', href: '/maatregelen/' },
      { text: 'Advies per situatie', href: '/advies/' },
      { text: 'Instrumenten', href: '/instrumenten/' },
      { text: 'Trainingen', href: '/trainingen/' },
      { text: 'Praktijkvoorbeelden', href: '/praktijkvoorbeelden/' },
      { text: 'Campagne', href: '/campagne/' },
      { text: 'Sectoren', href: '/sectoren/' },
      { text: 'Rollen', href: '/voor/' },
      { text: 'Hulp en contact', href: '/hulp-en-contact/' },
    ],
  },
  {
    label: 'Opzoeken',
    links: [
      { text: 'Wet en recht', href: '/wet/' },
      { text: 'Begrippen', href: '/begrippen/' },
      { text: 'Cijfers', href: '/cijfers/' },
      { text: 'Dossiers', href: '/dossiers/' },
      { text: 'Publicaties', href: '/publicaties/' },
      { text: 'A tot Z', href: '/a-z/' },
      { text: 'Zoeken', href: '/zoeken/' },
    ],
  },
  {
    label: 'Over deze site',
    links: [
      { text: 'Over deze site', href: '/over/' },
      { text: 'Wijzigingen', href: '/wijzigingen/' },
      { text: 'Wat er is en mist', href: '/over/dekking/' },
      { text: 'Contact', href: '/over/contact/' },
      { text: 'Meeschrijven', href: '/over/meedoen/' },
      { text: 'Vrij te gebruiken', href: '/over/hergebruik/' },
      { text: 'Open gegevens', href: '/over/gegevens/' },
      { text: 'Toegankelijkheid', href: '/over/toegankelijkheid/' },
      { text: 'Privacy', href: '/over/privacy/' },
    ],
  },
];
