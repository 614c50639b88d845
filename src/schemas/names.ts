/** The collections, in the order in which lists of kinds show them. */
export const collectionNames = [
  'maatregelen',
  'advies',
  'instrumenten',
  'praktijkvoorbeelden',
  'campagne',
  'sectoren',
  'rollen',
  'net-gebeurd',
  'wetten',
  'dossiers',
  'lopend',
  'cijfers',
  'publicaties',
  'begrippen',
  'organisaties',
  'trainingen',
  'paginas',
  'beslishulpen',
  'zelfscan',
] as const;

/** Name of a collection: its folder in content/. */
export type CollectionName = (typeof collectionNames)[number];

/** Collections of the browser tools: part of the contract, loaded once there is a tool that reads them. */
export const toolCollections: ReadonlySet<CollectionName> = new Set<CollectionName>([
  'beslishulpen',
  'zelfscan',
]);

/** Collections that the site shows. */
export const siteCollections: readonly CollectionName[] = collectionNames.filter(
  (name) => !toolCollections.has(name),
);
