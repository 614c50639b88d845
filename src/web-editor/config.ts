import { editorConfig } from './form/config.ts';
import type { Choice } from './form/form-fields.ts';
import { siteCollections, type CollectionName } from '../schemas/names.ts';
import { all } from '../library/entries.ts';
import { settings } from '../library/settings.ts';

const texts = import.meta.glob<string>('../../content/_sjablonen/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const templates = Object.fromEntries(
  Object.entries(texts).map(([file, text]) => [file.slice(file.lastIndexOf('/') + 1), text]),
);

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
  templates,
  choices: { sectoren: choices('sectoren') },
  previewPaths: previewPaths(),
});
