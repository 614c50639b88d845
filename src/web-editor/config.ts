import path from 'node:path';
import { editorConfig } from './form/config.ts';
import type { Choice } from './form/form-fields.ts';
import { siteCollections, type CollectionName } from '../schemas/names.ts';
import type { SiteFileName } from '../schemas/site-files.ts';
import { all } from '../library/entries.ts';
import { settings } from '../library/settings.ts';

const templates = import.meta.glob<string>('../../content/_sjablonen/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = import.meta.glob<string>('../../content/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Texts by the name of their file, as the last part of their path. */
const byName = (texts: Record<string, string>, ending = ''): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [path.basename(file, ending), text]));

const choices = (name: CollectionName): Choice[] =>
  all(name).map(({ id, title }) => ({ label: title, value: id }));

/** Where entries of a collection are, when their address ends in their file name. */
function previewPaths(): Partial<Record<CollectionName, string>> {
  const found: Partial<Record<CollectionName, string>> = {};
  for (const name of siteCollections) {
    const [first] = all(name);
    if (first?.address.endsWith(`/${first.id}/`)) found[name] = first.address.slice(1, -first.id.length - 1);
  }
  return found;
}

/** Configuration of the web editor. */
export const editor = editorConfig({
  settings,
  templates: byName(templates),
  files: byName(files, '.yaml') as Record<SiteFileName, string>,
  choices: { sectoren: choices('sectoren') },
  previewPaths: previewPaths(),
});
