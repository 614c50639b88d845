import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { entryReader } from '../../src/check/read/read-collection.ts';
import { reporter, type Finding } from '../../src/check/report/findings.ts';
import { checkReferences } from '../../src/check/rules/references.ts';
import { internalLinkRemarks } from '../../src/check/rules/internal-links.ts';
import { KnownAddresses } from '../../src/check/rules/known-addresses.ts';
import { addressOf } from '../../src/domain/addresses/address.ts';
import { dutchToday } from '../../src/schemas/context.ts';
import { siteCollections } from '../../src/schemas/names.ts';
import { root } from '../support/content-copy.ts';
import { mutate, random } from '../support/mutations/mutate.ts';
import { whatIsWrong } from '../support/mutations/what-is-wrong.ts';

/** Words of a parser that reach no editor. */
const english =
  /\b(?:expected|unexpected|invalid|character|mapping|scalar|closing|missing|token|indentation)\b/i;
/** Mutations of each file. */
const each = 2;

const { entries } = checkContent(root);
const known = new KnownAddresses(entries);
const pages = new Set(
  entries.flatMap(({ source }) => [...source.text.matchAll(/\]\((\/[^)#\s]*)/g)].map((match) => match[1]!)),
);
for (const entry of entries) {
  const address = addressOf(entry as Parameters<typeof addressOf>[0]);
  if (address && entry.data?.status !== 'concept') pages.add(address.split('#')[0]!);
}
const readers = new Map(siteCollections.map((name) => [name, entryReader(root, name, dutchToday())]));

/** What the check finds in a file of the site that was changed. */
function findingsIn(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const [, collection = '', name = ''] = file.split('/');
  const reader = [...readers].find(([own]) => own === collection)![1];
  const entry = reader(name, Buffer.from(text), findings);
  if (entry?.data) {
    checkReferences(entries, [], reporter(findings, 'verwijzing'), [entry]);
    for (const { wat, doen, line } of internalLinkRemarks(entry, known)) {
      findings.push({ file, line, column: 1, key: '', soort: 'link', wat, doen });
    }
  }
  return findings;
}

// What is wrong by this measure before anything was changed is a limit of the measure.
const files = entries
  .filter(({ collection, data }) => readers.has(collection) && data?.status !== 'concept')
  .map(({ file, collection }) => ({ file, collection, text: readFileSync(path.join(root, file), 'utf8') }))
  .filter(({ collection, text }) => whatIsWrong(collection, text, pages).length === 0);

/** A number that is the same for a text every time (FNV-1a). */
const seedOf = (text: string): number =>
  Array.from(text).reduce((hash, sign) => Math.imul(hash ^ sign.codePointAt(0)!, 16_777_619), 2_166_136_261);

// Every mutation has its own seed, from the name of its file: another page or a longer one changes nothing for the rest.
const mutations = files.flatMap(({ file, collection, text }) =>
  Array.from({ length: each }, (_, at) => ({
    name: `${file} ${at}`,
    ...{ file, collection, mutant: mutate(text, random(seedOf(`${file} ${at}`))) },
  })),
);

test('nearly every entry of the site can be measured', () => {
  expect(files.length).toBeGreaterThan(entries.length * 0.9);
  expect(mutations.length).toBeGreaterThan(2000);
});

test(`of ${mutations.length} mutations of entries, what the check lets through compiles, and shows nothing that is not meant`, () => {
  const silent: string[] = [];
  let stopped = 0;
  for (const { name, file, collection, mutant } of mutations) {
    const findings = findingsIn(file, mutant);
    if (findings.length > 0) {
      stopped++;
      // Every stop says where, and what to do.
      for (const { line, wat, doen } of findings) {
        if (line < 1 || line > mutant.split('\n').length || !wat || !doen) silent.push(`${name}: no place`);
        if (english.test(`${wat} ${doen}`)) silent.push(`${name}: a parser speaks: ${wat}`);
      }
      continue;
    }
    const wrong = whatIsWrong(collection, mutant, pages);
    if (wrong.length > 0) silent.push(`${name}: ${wrong.join('; ')}`);
  }
  expect(silent).toEqual([]);
  expect(stopped).toBeGreaterThan(mutations.length * 0.4);
});
