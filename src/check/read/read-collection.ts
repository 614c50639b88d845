import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { idPattern } from '../../schemas/fields.ts';
import { dataCollections, schemas } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/names.ts';
import { remarker, reporter, type CheckedEntry, type Finding, type Remark } from '../report/findings.ts';
import { characterRemarks } from '../rules/characters.ts';
import { bodyRules, fieldRules } from '../rules/body/all.ts';
import { imageBeside, validate } from '../rules/validate.ts';
import { readSource } from './source.ts';
import { decode } from './text.ts';

const fileNameFault = (extension: string): Remark => ({
  line: 1,
  wat: 'Deze bestandsnaam kan niet.',
  doen: `Gebruik kleine letters en streepjes en de uitgang .${extension}, bijvoorbeeld aangifte-doen.${extension}.`,
});

/** Reads one file of a collection and checks it on its own; undefined when its name cannot be an address. */
export type EntryReader = (name: string, bytes: Buffer, findings: Finding[]) => CheckedEntry | undefined;

/**
 * A reader of the files of one collection. Made once for all of them: to make a schema costs far more than to check
 * with it.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function entryReader(root: string, collection: CollectionName, today: string): EntryReader {
  const extension = dataCollections.has(collection) ? 'yaml' : 'mdx';
  const folder = path.join(root, 'content', collection);
  const schema = schemas[collection]({ today, image: () => imageBeside(folder) });
  const rules = extension === 'mdx' ? bodyRules(root) : [];
  return (name, bytes, findings) => {
    const file = `content/${collection}/${name}`;
    const id = name.replace(/\.[^.]+$/, '');
    const remark = remarker(findings, file);
    if (!name.endsWith(`.${extension}`) || !idPattern.test(id)) {
      remark('bestandsnaam', [fileNameFault(extension)]);
      return undefined;
    }
    const { text, fault } = decode(bytes);
    const entry: CheckedEntry = {
      ...{ collection, id, file, data: undefined },
      source: readSource(text, extension),
    };
    if (fault) remark('velden', [{ ...fault, ...fault.place }]);
    else {
      checkFields(entry, schema, findings);
      for (const rule of rules) remark('tekst', rule(entry));
    }
    return entry;
  };
}

/** Reads and checks the entries of one collection, each on its own. */
export function readCollection(
  root: string,
  collection: CollectionName,
  today: string,
  findings: Finding[],
): CheckedEntry[] {
  const folder = path.join(root, 'content', collection);
  if (!existsSync(folder)) return [];
  const read = entryReader(root, collection, today);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('_') && !item.name.startsWith('.'))
    .map((item) => item.name)
    .sort();
  return names.flatMap((name) => read(name, readFileSync(path.join(folder, name)), findings) ?? []);
}

/** Checks the fields of an entry and, when they are right, gives them to it. */
function checkFields(entry: CheckedEntry, schema: z.ZodType, findings: Finding[]): void {
  const { source, file } = entry;
  const remark = remarker(findings, file);
  remark('velden', characterRemarks(source.text));
  remark(
    'velden',
    source.faults.map(({ place, ...said }) => ({ ...place, ...said })),
  );
  if (source.faults.length === 0) entry.data = validate(schema, entry, reporter(findings, 'velden'));
  for (const rule of fieldRules) remark('velden', rule(entry));
}
