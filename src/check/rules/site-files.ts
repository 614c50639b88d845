import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteFiles, type SiteFileName } from '../../schemas/site-files.ts';
import { readSource } from '../read/source.ts';
import { readText } from '../read/text.ts';
import { remarker, reporter, type Finding } from '../report/findings.ts';
import { characterRemarks } from './characters.ts';
import type { Referring } from './references.ts';
import { validate } from './validate.ts';

/** Files beside the collections that a site can do without: then nothing is in them. */
const optional: ReadonlySet<SiteFileName> = new Set<SiteFileName>(['woorden', 'spelling']);

/**
 * Checks a file beside the collections.
 * @param root folder that holds `content/`
 * @returns undefined when it is not there or does not fit
 */
export function checkSiteFile(root: string, name: SiteFileName, findings: Finding[]): Referring | undefined {
  const file = `content/${name}.yaml`;
  const full = path.join(root, file);
  const remark = remarker(findings, file);
  if (!existsSync(full)) {
    const doen = 'Zet het terug uit de geschiedenis van het project.';
    if (!optional.has(name)) remark('velden', [{ line: 1, wat: 'Dit bestand ontbreekt.', doen }]);
    return undefined;
  }
  const { text, fault } = readText(full);
  const source = readSource(text, 'yaml');
  const faults = fault ? [fault] : source.faults;
  if (!fault) remark('velden', characterRemarks(text));
  remark(
    'velden',
    faults.map(({ place, ...said }) => ({ ...place, ...said })),
  );
  if (faults.length > 0) return undefined;
  const schema = siteFiles[name]();
  const data = validate(schema, { file, source }, reporter(findings, 'velden'));
  return data && { file, source, data, schema };
}
