import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { addressOf } from '../../domain/addresses/address.ts';
import { graphFaults, type DecisionGraph, type GraphFault } from '../../domain/decision-aids/graph.ts';
import { doubleClaims } from '../../domain/relations/claims.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { dutchToday, type SchemaContext } from '../../schemas/context.ts';
import { idPattern } from '../../schemas/fields.ts';
import { dataCollections, schemas } from '../../schemas/index.ts';
import { instellingen } from '../../schemas/instellingen.ts';
import { explain, speakDutch } from './messages.ts';
import { collectionNames, type CollectionName } from '../../schemas/names.ts';
import { referencesIn } from '../../schemas/references.ts';
import { proseFaults } from './prose.ts';
import { readSource, type EntrySource, type Place } from './source.ts';

/** One thing that is wrong, where, and how to mend it. */
export interface Finding extends Place {
  /** Path from the project's root. */
  file: string;
  /** Field it concerns, as `stappen.2.doe`; empty for the file or its body. */
  key: string;
  wat: string;
  doen: string;
}

/** An entry as the check read it. */
export interface CheckedEntry {
  collection: CollectionName;
  id: string;
  file: string;
  source: EntrySource;
  /** Undefined when the fields are not valid. */
  data: Record<string, unknown> | undefined;
}

/** What the check found. */
export interface CheckResult {
  entries: CheckedEntry[];
  findings: Finding[];
}

type Report = (
  entry: Pick<CheckedEntry, 'file' | 'source'>,
  path: readonly PropertyKey[],
  wat: string,
  doen: string,
) => void;

/**
 * Checks all content under a folder against the schemas and against each other.
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD; no date may lie after it
 */
export function checkContent(root: string, today = dutchToday()): CheckResult {
  speakDutch();
  const findings: Finding[] = [];
  const report: Report = (entry, at, wat, doen) => {
    findings.push({ file: entry.file, ...entry.source.placeOf(at), key: at.join('.'), wat, doen });
  };
  const entries = collectionNames.flatMap((name) => readCollection(root, name, today, findings, report));
  checkSettings(root, report);
  checkReferences(entries, report);
  checkClaims(entries, report);
  checkGraphs(entries, report);
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { entries, findings };
}

function readCollection(
  root: string,
  collection: CollectionName,
  today: string,
  findings: Finding[],
  report: Report,
): CheckedEntry[] {
  const folder = path.join(root, 'content', collection);
  if (!existsSync(folder)) return [];
  const extension = dataCollections.has(collection) ? 'yaml' : 'mdx';
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
        doen: `Gebruik kleine letters en streepjes en de uitgang .${extension}, bijvoorbeeld aangifte-doen.${extension}.`,
      });
      return [];
    }
    const source = readSource(readFileSync(path.join(folder, name), 'utf8'), extension);
    const entry: CheckedEntry = { collection, id, file, source, data: undefined };
    checkEntry(entry, folder, today, findings, report);
    return [entry];
  });
}

function checkEntry(
  entry: CheckedEntry,
  folder: string,
  today: string,
  findings: Finding[],
  report: Report,
): void {
  const { source, file } = entry;
  for (const fault of source.faults) {
    findings.push({
      file,
      ...fault.place,
      key: '',
      wat: `De velden zijn niet te lezen: ${fault.message}`,
      doen: 'Kijk naar inspringen, aanhalingstekens en dubbele punten op deze regel en de regel erboven.',
    });
  }
  if (source.faults.length > 0) return;
  const context: SchemaContext = { today, image: () => imageBeside(folder) };
  entry.data = validate(schemas[entry.collection](context), entry, report);
  for (const fault of proseFaults(source.body)) {
    findings.push({
      file,
      line: source.bodyLine + fault.line,
      column: fault.column,
      key: '',
      wat: fault.wat,
      doen: fault.doen,
    });
  }
}

/** Checks fields against a schema and reports in Dutch what does not fit. */
function validate(
  schema: z.ZodType,
  entry: Pick<CheckedEntry, 'file' | 'source'>,
  report: Report,
): Record<string, unknown> | undefined {
  const { fields } = entry.source;
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data as Record<string, unknown>;
  for (const issue of parsed.error.issues) {
    const value = valueAt(fields, issue.path);
    const { wat, doen } = explain(issue, value, (at) => keysAt(schema, at));
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    report(entry, at, wat, doen);
  }
  return undefined;
}

/** Stands in for Astro's image helper: the file must be there and be a picture. */
function imageBeside(folder: string): z.ZodType {
  return z
    .string()
    .refine((value) => /\.(svg|png|jpe?g|webp|avif)$/.test(value) && existsSync(path.join(folder, value)), {
      error:
        'Dit bestand is er niet, of het is geen afbeelding. Schrijf het pad vanaf dit bestand, bijvoorbeeld ./beeld/x.svg.',
    });
}

function valueAt(data: unknown, at: readonly PropertyKey[]): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** Keys that the strict object at a path allows. */
function keysAt(schema: z.ZodType, at: readonly PropertyKey[]): string[] {
  let here = schema;
  for (;;) {
    const def = here.def as unknown as {
      shape?: Record<string, z.ZodType>;
      element?: z.ZodType;
      innerType?: z.ZodType;
    };
    if (def.innerType) here = def.innerType;
    else if (at.length === 0) return Object.keys(def.shape ?? {});
    else {
      const [key, ...rest] = at;
      const inner = def.shape?.[String(key)] ?? def.element;
      if (!inner) return [];
      [here, at] = [inner, rest];
    }
  }
}

function checkSettings(root: string, report: Report): void {
  const file = 'content/instellingen.yaml';
  const full = path.join(root, file);
  const source = readSource(existsSync(full) ? readFileSync(full, 'utf8') : '', 'yaml');
  if (!existsSync(full)) {
    report(
      { file, source },
      [],
      'Het bestand met instellingen ontbreekt.',
      'Zet het terug uit de geschiedenis van het project.',
    );
    return;
  }
  validate(instellingen(), { file, source }, report);
}

function checkReferences(entries: CheckedEntry[], report: Report): void {
  const ids = new Map<CollectionName, Set<string>>(collectionNames.map((name) => [name, new Set()]));
  for (const entry of entries) ids.get(entry.collection)!.add(entry.id);
  const context: SchemaContext = { today: '9999-12-31', image: () => z.unknown() };
  for (const entry of entries) {
    if (!entry.data) continue;
    for (const reference of referencesIn(schemas[entry.collection](context), entry.data)) {
      const known = ids.get(reference.collection)!;
      if (known.has(reference.id)) continue;
      const meant = nearest(reference.id, known);
      report(
        entry,
        reference.path,
        `"${reference.id}" bestaat niet in ${reference.collection}.`,
        meant
          ? `Bedoelde u "${meant}"?`
          : `Maak content/${reference.collection}/${reference.id} aan, of haal de verwijzing weg.`,
      );
    }
  }
}

function checkClaims(entries: CheckedEntry[], report: Report): void {
  const valid = entries.filter((entry) => entry.data);
  const claims = (field: string, value: (entry: CheckedEntry) => string | number | undefined) =>
    valid.flatMap((entry) => {
      const claimed = value(entry);
      return claimed === undefined
        ? []
        : [{ value: String(claimed), owner: entry.file, entry, path: [field] as PropertyKey[] }];
    });
  for (const name of collectionNames) {
    const own = (field: string) =>
      claims(field, (entry) =>
        entry.collection === name ? (entry.data![field] as string | number | undefined) : undefined,
      );
    for (const field of ['titel', 'nummer', 'volgorde']) {
      for (const { claim, first } of doubleClaims(own(field))) {
        report(
          claim.entry,
          claim.path,
          `${field} "${claim.value}" staat ook in ${first.owner}.`,
          'Kies voor een van de twee een andere.',
        );
      }
    }
  }
  const addresses = [
    ...claims('adres', (entry) => {
      const address = addressOf(entry as { collection: string; id: string; data?: { adres?: unknown } });
      return address?.includes('#') ? undefined : address;
    }),
    ...valid.flatMap((entry) =>
      ((entry.data!.oudeAdressen as string[] | undefined) ?? []).map((value, index) => ({
        value,
        owner: entry.file,
        entry,
        path: ['oudeAdressen', index] as PropertyKey[],
      })),
    ),
  ];
  for (const { claim, first } of doubleClaims(addresses)) {
    report(
      claim.entry,
      claim.path,
      `Het adres ${claim.value} is al van ${first.owner}.`,
      'Geef een van de twee een ander adres.',
    );
  }
}

const graphWords: Record<GraphFault['kind'], [wat: string, doen: string]> = {
  unknown: ['leidt nergens heen', 'Maak een vraag of uitkomst met deze sleutel.'],
  orphan: ['wordt nooit bereikt', 'Laat een antwoord ernaartoe gaan, of haal het weg.'],
  loop: ['komt weer bij zichzelf uit', 'Laat elk antwoord dichter bij een uitkomst komen.'],
  duplicate: ['staat er twee keer in', 'Geef elke vraag en uitkomst een eigen sleutel.'],
};

function checkGraphs(entries: CheckedEntry[], report: Report): void {
  for (const entry of entries) {
    if (entry.collection !== 'beslishulpen' || !entry.data) continue;
    for (const fault of graphFaults(entry.data as unknown as DecisionGraph)) {
      const [wat, doen] = graphWords[fault.kind];
      report(entry, ['vragen'], `"${fault.key}" ${wat}.`, doen);
    }
  }
}

/** Findings as lines of text, grouped by file. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .map((f) => `${f.file}:${f.line}:${f.column}${f.key ? `  ${f.key}` : ''}\n    ${f.wat} ${f.doen}`)
    .join('\n');
}
