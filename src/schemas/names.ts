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
  'modellen',
  'situatiekaarten',
  'dilemmas',
] as const;

/** Name of a collection: its folder in content/. */
export type CollectionName = (typeof collectionNames)[number];

/**
 * Collections of the browser tools. Graphs of questions and texts with conditions do not fit a form: these have no
 * template and no form in the web editor, and are written as files.
 */
export const toolCollections: ReadonlySet<string> = new Set<CollectionName>([
  'beslishulpen',
  'zelfscan',
  'modellen',
  'situatiekaarten',
  'dilemmas',
]);

/** Collections with a template and a form. */
export const siteCollections: readonly CollectionName[] = collectionNames.filter(
  (name) => !toolCollections.has(name),
);

/** Collections that the site shows. */
export const loadedCollections: readonly CollectionName[] = [...siteCollections, 'beslishulpen'];

/** Collections that only a tool reads: without a page, in no list. */
export const toolData: readonly CollectionName[] = ['zelfscan', 'situatiekaarten', 'dilemmas'];
