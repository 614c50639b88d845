import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedWith, versionOfChecks } from '../../src/check/review/kept.ts';
import { reviewContent, type Review } from '../../src/check/review/review-content.ts';
import { root as project } from '../support/content-copy.ts';
import { reviewedLibrary, today } from '../support/content-fixture.ts';
import { ownNode, run } from '../support/project-copy.ts';

let root: string;
const file = (name: string): string => path.join(root, 'content', name);
const page = 'advies/balie.mdx';
const review = (): Promise<Review> => reviewContent(root, { today });

beforeEach(() => {
  root = reviewedLibrary();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('only what changed is read again', async () => {
  expect((await review()).read).toBeGreaterThan(10);
  expect((await review()).read).toBe(0);
  appendFileSync(file(page), '\nNog een zin.\n');
  expect((await review()).read).toBe(1);
  writeFileSync(file('spelling.yaml'), 'woorden: [nieuwwoord]\n');
  expect((await review()).read).toBeGreaterThan(10);
});

test('a list that was damaged or cut off counts for nothing, and is written anew', async () => {
  const said = async () => {
    const { read, stops, minds } = await review();
    return { read, stops, minds };
  };
  const first = await said();
  expect(first.minds.length).toBeGreaterThan(0);
  const list = path.join(root, 'node_modules/.cache/controle.json');
  const whole = readFileSync(list, 'utf8');
  for (const damaged of [whole.slice(0, -20), '', 'null', '[]']) {
    writeFileSync(list, damaged);
    expect(await said()).toEqual(first);
    expect(readFileSync(list, 'utf8')).toBe(whole);
  }
});

describe('what was said before does not count', () => {
  /** The code of the checks in the folder of the content, with packages that can be changed there. */
  function copyCode(): void {
    for (const part of ['src', 'scripts', 'package.json']) {
      cpSync(path.join(project, part), path.join(root, part), { recursive: true });
    }
    const packages = path.join(root, 'node_modules');
    mkdirSync(packages);
    for (const name of readdirSync(path.join(project, 'node_modules'))) {
      if (name.startsWith('.')) continue;
      symlinkSync(path.join(project, 'node_modules', name), path.join(packages, name));
    }
    writeFileSync(path.join(packages, '.package-lock.json'), '{"cspell-lib":"1"}');
  }
  const replace = (name: string, from: string, to: string): void => {
    const text = readFileSync(path.join(root, name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(root, name), text.replace(from, to));
  };

  test('when the code changes that finds what a visitor reads', () => {
    copyCode();
    writeFileSync(
      file(page),
      readFileSync(file(page), 'utf8').replace('Blijf rustig.', 'Blijf indien nodig.'),
    );
    const check = (): string => run(root, ownNode(), 'scripts/controle.ts').out;
    expect(check()).toContain('"indien" kan gewoner.');
    replace('src/check/read/prose-of.ts', "'zoektermen',", "'zoektermen', 'kort',");
    expect(check()).not.toContain('"indien" kan gewoner.');
  });

  test('when a schema, what checks build on, or a package changes; other code changes nothing', () => {
    copyCode();
    const versions = [versionOfChecks(root)];
    const changed = (name: string, from: string, to: string): boolean => {
      replace(name, from, to);
      versions.unshift(versionOfChecks(root));
      return versions[0] !== versions[1];
    };
    expect(changed('src/schemas/praktijkvoorbeelden.ts', 'text(700)', 'text(701)')).toBe(true);
    expect(changed('src/domain/readability/measure.ts', 'longSentence = 20', 'longSentence = 21')).toBe(true);
    expect(changed('src/check/read/fields.ts', 'parseDocument', 'parseDocument ')).toBe(true);
    expect(changed('node_modules/.package-lock.json', '"1"', '"2"')).toBe(true);
    expect(changed('src/after-pages/redirects.ts', '301', '308')).toBe(false);
  });

  test('and all the code that a check reads with is looked at', () => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = readFileSync(path.join(project, name), 'utf8');
      for (const [, to] of text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) {
        follow(path.join(path.dirname(name), to!));
      }
    };
    follow('src/check/review/review-content.ts');
    expect(seen.size).toBeGreaterThan(40);
    expect([...seen].filter((name) => !checkedWith.some((folder) => name.startsWith(`${folder}/`)))).toEqual(
      [],
    );
  });
});
