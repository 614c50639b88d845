import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reviewContent } from '../../src/check/review/review-content.ts';
import { reviewedLibrary, today } from '../support/content-fixture.ts';
import { run, type Ran } from '../support/project-copy.ts';

let root: string;
const file = (name: string): string => path.join(root, 'content', name);
const page = 'advies/balie.mdx';

beforeEach(() => {
  root = reviewedLibrary();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('an address that was published', () => {
  const git = (...args: string[]): Ran =>
    run(root, 'git', '-c', 'user.name=R', '-c', 'user.email=r@voorbeeld.nl', ...args);
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
    git('switch', '--quiet', '--create', 'voorstel');
  });
  const gone = async (): Promise<string[]> => {
    const { stops, unchecked } = await reviewContent(root, { today });
    expect(unchecked).toEqual([]);
    return stops
      .filter(({ soort }) => soort === 'adres')
      .map(({ file: name, line, key, wat, doen }) =>
        [`${name}:${line}`, key, wat, doen].filter(Boolean).join(' '),
      );
  };
  const change = (name: string, from: string, to: string): void => {
    const text = readFileSync(file(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(file(name), text.replace(from, to));
  };

  test('may not disappear without a redirect', async () => {
    rmSync(file('begrippen/norm.mdx'));
    expect(await gone()).toEqual([
      'content/begrippen/norm.mdx:1 De pagina /begrippen/norm/ stond op de site en is weg. Zet /begrippen/norm/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
  });

  test('may not disappear because its page becomes a draft', async () => {
    change('begrippen/norm.mdx', 'titel: Norm\n', 'titel: Norm\nstatus: concept\n');
    expect(await gone()).toEqual([
      'content/begrippen/norm.mdx:3 status De pagina /begrippen/norm/ staat op de site en verdwijnt, want ze is nu een concept. Zet status terug op actueel of historisch. Moet de pagina weg? Haal het bestand weg. Zet /begrippen/norm/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
  });

  test('may not disappear because its page gets another address', async () => {
    change('paginas/over.mdx', 'adres: /over/', 'adres: /over-ons/');
    expect(await gone()).toEqual([
      'content/paginas/over.mdx:1 De pagina /over/ stond op de site en is weg. Zet /over/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
    change('paginas/over.mdx', 'adres: /over-ons/', 'adres: /over-ons/\noudeAdressen: [/over/]');
    expect(await gone()).toEqual([]);
  });

  test('may not lose the redirects that led to it', async () => {
    change('maatregelen/norm.mdx', 'nummer: 1', 'oudeAdressen: [/norm/]\nnummer: 1');
    git('commit', '--all', '--quiet', '--message', 'Oud adres');
    git('branch', '--force', 'main');
    change('maatregelen/norm.mdx', 'oudeAdressen: [/norm/]\n', '');
    expect(await gone()).toEqual([
      'content/maatregelen/norm.mdx:1 Het oude adres /norm/ leidde naar deze pagina en leidt nu nergens meer heen. Zet /norm/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
  });

  test('was never there when the page was a draft, and stays when only the text changes', async () => {
    change('begrippen/norm.mdx', 'titel: Norm\n', 'titel: Norm\nstatus: concept\n');
    git('commit', '--all', '--quiet', '--message', 'Concept');
    git('branch', '--force', 'main');
    rmSync(file('begrippen/norm.mdx'));
    change(page, 'Praat erover.', 'Praat erover — vandaag.');
    expect(await gone()).toEqual([]);
  });

  test('may move to another page', async () => {
    rmSync(file('begrippen/norm.mdx'));
    change('maatregelen/norm.mdx', 'nummer: 1', 'oudeAdressen: [/begrippen/norm/]\nnummer: 1');
    expect(await gone()).toEqual([]);
  });
});
