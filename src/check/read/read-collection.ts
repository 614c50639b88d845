import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { idPattern } from '../../schemas/fields.ts';
import { dataCollections, schemas } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/names.ts';
import { remarker, reporter, type CheckedEntry, type Finding } from '../report/findings.ts';
import { characterRemarks } from '../rules/characters.ts';
import { bodyRules } from '../rules/body/all.ts';
import { imageBeside, validate } from '../rules/validate.ts';
import { readSource } from './source.ts';
import { readText } from './text.ts';

/** Reads and checks the entries of one collection, each on its own. */
export function readCollection(
  root: string,
  collection: CollectionName,
  today: string,
  findings: Finding[],
): CheckedEntry[] {
  const folder = path.join(root, 'content', collection);
  if (!existsSync(folder)) return [];
  const extension = dataCollections.has(collection) ? 'yaml' : 'mdx';
  // Made once: to make a schema costs far more than to check with it.
  const schema = schemas[collection]({ today, image: () => imageBeside(folder) });
  const rules = bodyRules(root);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('_') && !item.name.startsWith('.'))
    .map((item) => item.name)
    .sort();
  return names.flatMap((name) => {
    const file = `content/${collection}/${name}`;
    const id = name.replace(/\.[^.]+$/, '');
    if (!name.endsWith(`.${extension}`) || !idPattern.test(id)) {
      findings.push({
        file,
        line: 1,
        column: 1,
        key: '',
        wat: 'Deze bestandsnaam kan niet.',
        soort: 'bestandsnaam',
        doen: `Gebruik kleine letters en streepjes en de uitgang .${extension}, bijvoorbeeld aangifte-doen.${extension}.`,
      });
      return [];
    }
    const { text, fault } = readText(path.join(folder, name));
    const source = readSource(text, extension);
    const entry: CheckedEntry = { collection, id, file, source, data: undefined };
    const remark = remarker(findings, file);
    if (fault) remark('velden', [{ ...fault, ...fault.place }]);
    else {
      checkFields(entry, schema, findings);
      if (extension === 'mdx') for (const rule of rules) remark('tekst', rule(entry));
    }
    return [entry];
  });
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
}
