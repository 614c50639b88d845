import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../src/check/report/findings.ts';
import { checkDrafts, drafts } from '../support/content-fixture.ts';
import { bodies } from './mistakes/bodies.ts';
import { dates } from './mistakes/dates.ts';
import { doubles } from './mistakes/doubles.ts';
import { figuresAndAids } from './mistakes/figures-and-aids.ts';
import { houseRules } from './mistakes/house-rules.ts';
import { images } from './mistakes/images.ts';
import { limits } from './mistakes/limits.ts';
import { missingFields } from './mistakes/missing-fields.ts';
import { models } from './mistakes/models.ts';
import { rawBlocks } from './mistakes/raw-blocks.ts';
import { rawBodies } from './mistakes/raw-bodies.ts';
import { rawParts } from './mistakes/raw-parts.ts';
import { rawFields } from './mistakes/raw-fields.ts';
import { bytes } from './mistakes/bytes.ts';
import { letters } from './mistakes/letters.ts';
import { references } from './mistakes/references.ts';
import { councilPack } from './mistakes/council-pack.ts';
import { riskCard } from './mistakes/risk-card.ts';
import { selfScan } from './mistakes/self-scan.ts';
import { unknownKeys } from './mistakes/unknown-keys.ts';
import { wrongTypes } from './mistakes/wrong-types.ts';
import { siteFileMistakes } from './mistakes/site-files.ts';
import { libraryWith, type Mistake } from './mistakes/mistake.ts';

const mistakes: readonly Mistake[] = [
  ...unknownKeys,
  ...missingFields,
  ...wrongTypes,
  ...limits,
  ...dates,
  ...references,
  ...doubles,
  ...images,
  ...bodies,
  ...figuresAndAids,
  ...selfScan,
  ...councilPack,
  ...models,
  ...riskCard,
  ...siteFileMistakes,
  ...houseRules,
  ...rawBlocks,
  ...rawBodies,
  ...rawParts,
  ...rawFields,
  ...bytes,
  ...letters,
];

describe('every mistake stops the build, with its place, what is wrong and what to do', () => {
  test('there are at least a hundred and fifty', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(150);
  });

  test.for(mistakes)('$name', ({ file, make, raw, says }) => {
    const library = libraryWith(file);
    make(library[file] ?? { fields: {}, body: '' }, library);
    const found = checkDrafts(library, raw).filter((finding) => finding.file === `content/${file}`);
    expect(found.map((finding) => formatFindings([finding]).replace('\n    ', '\n'))).toContain(says);
  });
});

describe('the check itself', () => {
  test('finds nothing in a library in which everything is right', () => {
    expect(checkDrafts(drafts())).toEqual([]);
  });

  test('points at the line and column of the key, in fields, in data files and in bodies', () => {
    const good =
      '---\ntitel: Norm twee\nuitleg: Afspraak.\nkleur: rood\ngewijzigd: 2026-01-10\ngecontroleerdOp: 2026-02-01\ncontrolerenVoor: 2028-02-01\n---\n\nTekst.\n\nEen { hier.\n';
    const findings = checkDrafts(drafts(), { 'begrippen/twee.mdx': good });
    expect(findings.map(({ file, line, column, key }) => ({ file, line, column, key }))).toEqual([
      { file: 'content/begrippen/twee.mdx', line: 4, column: 1, key: 'kleur' },
      { file: 'content/begrippen/twee.mdx', line: 12, column: 5, key: '' },
    ]);
  });

  test('says what is wrong with YAML that cannot be read, with a file name, and with missing fences', () => {
    const findings = checkDrafts(drafts(), {
      'begrippen/kapot.mdx': '---\ntitel: "open\n---\n',
      'begrippen/Twee Woorden.mdx': '---\ntitel: x\n---\n',
      'begrippen/kaal.mdx': 'Zomaar tekst.\n',
    });
    expect(findings.map(({ file, wat }) => `${file}: ${wat.slice(0, 30)}`)).toEqual([
      'content/begrippen/Twee Woorden.mdx: Deze bestandsnaam kan niet.',
      'content/begrippen/kaal.mdx: De velden zijn niet te lezen: ',
      'content/begrippen/kapot.mdx: Een tekst die met " begint, ho',
    ]);
  });

  test('leaves drafts with an underscore alone', () => {
    expect(checkDrafts(drafts(), { 'begrippen/_kladje.mdx': 'niets' })).toEqual([]);
  });
});
