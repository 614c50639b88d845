import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { idPattern } from '../../schemas/fields.ts';
import { dataCollections, schemas } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/names.ts';
import { reporter, type CheckedEntry, type Finding } from '../report/findings.ts';
import { proseFaults } from './prose.ts';
import { readSource } from './source.ts';
import { imageBeside, validate } from '../rules/validate.ts';

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
    const source = readSource(readFileSync(path.join(folder, name), 'utf8'), extension);
    const entry: CheckedEntry = { collection, id, file, source, data: undefined };
    checkEntry(entry, schema, findings);
    return [entry];
  });
}

function checkEntry(entry: CheckedEntry, schema: z.ZodType, findings: Finding[]): void {
  const { source, file } = entry;
  for (const fault of source.faults) {
    findings.push({
      file,
      ...fault.place,
      key: '',
      wat: `De velden zijn niet te lezen: ${fault.message}`,
      soort: 'velden',
      doen: 'Kijk naar inspringen, aanhalingstekens en dubbele punten op deze regel en de regel erboven.',
    });
  }
  if (source.faults.length > 0) return;
  entry.data = validate(schema, entry, reporter(findings, 'velden'));
  for (const fault of proseFaults(source.body)) {
    findings.push({
      file,
      line: source.bodyLine + fault.line,
      column: fault.column,
      key: '',
      soort: 'tekst',
      wat: fault.wat,
      doen: fault.doen,
    });
  }
}
