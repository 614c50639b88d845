import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFindings, type Finding } from '../../src/check/report/findings.ts';
import { readSource } from '../../src/check/read/source.ts';
import { compareSigns } from '../../src/domain/text/dutch.ts';
import { fill, templateOf } from '../../src/scaffold/create.ts';
import { readExisting } from '../../src/scaffold/existing.ts';
import { fileOf, numberFor } from '../../src/scaffold/form.ts';
import { dutchToday } from '../../src/schemas/context.ts';
import { dataCollections, schemas } from '../../src/schemas/index.ts';
import { siteCollections, type CollectionName } from '../../src/schemas/names.ts';
import { copyContent, realContent, root } from '../support/content-copy.ts';
import { describedFields } from '../support/describe-field.ts';

const context = { today: dutchToday(), image: () => z.string() };
const template = (name: CollectionName): string => readFileSync(path.join(root, templateOf(name)), 'utf8');
const kindOf = (name: CollectionName) => (dataCollections.has(name) ? 'yaml' : 'mdx');

/** What the comments of a template explain: the path of each field with its rule. */
function explained(text: string): { path: string; rule: string }[] {
  const found: { path: string; rule: string }[] = [];
  const above: string[] = [];
  for (const line of text.split('\n')) {
    const match = /^#( +)(\w+) \(((?:verplicht|mag weg)[^)]*)\): ?\S*/.exec(line);
    if (!match) continue;
    above.splice((match[1]!.length - 1) / 2, Infinity, match[2]!);
    found.push({ path: above.join('.'), rule: match[3]! });
  }
  return found;
}

/** The template with every field in use that stands behind a `#`. */
function allInUse(text: string): string {
  let inBlock = false;
  return text
    .split('\n')
    .map((line) => {
      inBlock = /^#\w/.test(line) || (inBlock && /^# {2}/.test(line));
      return inBlock ? line.slice(1) : line.replace(/^( +)#(\w+:)/, '$1$2');
    })
    .join('\n');
}

/** Paths of all fields in data, without the indexes of lists. */
function pathsIn(data: unknown, prefix = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => pathsIn(item, prefix));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = prefix ? `${prefix}.${key}` : key;
    return [at, ...pathsIn(value, at)];
  });
}

const folder = copyContent();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const existing = readExisting(folder);

/**
 * Where the entry of a template goes in the copy, and its number. A complete list takes no new entry, so
 * there the last one makes way.
 */
const places = siteCollections.map((name) => {
  const number = numberFor(name, existing);
  if (number !== 'full') {
    const values = number ? { [number.field]: String(number.value) } : {};
    return { name, file: fileOf(name, 'proef-met-sjabloon'), values };
  }
  const last = existing.of(name).at(-1)!;
  const field = 'nummer' in last.fields ? 'nummer' : 'volgorde';
  return { name, file: last.file, values: { [field]: String(last.fields[field]) } };
});

/**
 * Writes the entries of all templates into the copy, checks everything, and gives what was found in them.
 * Elsewhere pages now lean on a measure or role that became a draft; that is not the template's doing.
 */
function checkAll(change: (text: string) => string): Finding[] {
  for (const { name, file, values } of places) {
    writeFileSync(path.join(folder, file), change(fill(template(name), values)));
  }
  return checkContent(folder).findings.filter((finding) => places.some(({ file }) => file === finding.file));
}

test('every collection of the site has a template, and there is nothing else in the folder', () => {
  expect(readdirSync(path.join(root, 'content/_sjablonen')).sort()).toEqual(
    siteCollections.map((name) => `${name}.${kindOf(name)}`).sort(),
  );
});

describe('the comments of a template', () => {
  test.for(siteCollections)('%s: explain every field of the schema as it is, and no other', (name) => {
    const byPath = (a: { path: string }, b: { path: string }): number => compareSigns(a.path, b.path);
    const fields = describedFields(schemas[name](context));
    expect(fields.length).toBeGreaterThan(10);
    expect(explained(template(name)).sort(byPath)).toEqual(fields.sort(byPath));
  });
  test.for(siteCollections)('%s: stand above a field that shows how it is written', (name) => {
    const source = readSource(allInUse(template(name)), kindOf(name));
    expect(source.faults).toEqual([]);
    const shown = new Set(pathsIn(source.fields));
    const missing = describedFields(schemas[name](context)).filter((field) => !shown.has(field.path));
    expect(missing).toEqual([]);
  });
});

describe('an entry straight from a template, in the real content', () => {
  test('fits its schema and everything else', () => {
    expect(formatFindings(checkAll((text) => text))).toBe('');
  });
  test('still fits with every field in use', () => {
    expect(formatFindings(checkAll(allInUse))).toBe('');
  });
  test('is a draft, and cannot be published as it is', () => {
    const findings = checkAll((text) => text.replace(/^status: concept$/m, 'status: actueel'));
    for (const { file } of places) {
      const own = findings.filter((finding) => finding.file === file);
      expect(own.length, file).toBeGreaterThan(0);
      for (const { wat, doen, line } of own) {
        expect(wat).toBe('Hier staat nog "VUL IN" uit het sjabloon.');
        expect(doen).toBe('Schrijf uw eigen tekst. Nog niet klaar? Zet status op concept.');
        expect(readFileSync(path.join(folder, file), 'utf8').split('\n')[line - 1]).toContain('VUL IN');
      }
    }
  });
});

test('the templates themselves are no content', () => {
  expect(realContent().entries.filter(({ file }) => file.includes('_sjablonen'))).toEqual([]);
  expect(siteCollections as readonly string[]).not.toContain('_sjablonen');
});
