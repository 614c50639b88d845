import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controle, type Outcome } from '../../src/check/command.ts';
import { parseSettings } from '../../src/schemas/instellingen.ts';
import { code, fingerprintOf, PassedBefore } from '../../scripts/passed-before.ts';
import { copyProject, ownNode, run, type Ran } from '../support/project-copy.ts';
import { wooFaults } from '../support/woo-structure.ts';

const page = 'content/advies/uitgescholden-aan-de-balie.mdx';
const sentence = 'Zet een glas water klaar voor uw collega.';
const note = 'Tip over de opvang van een collega toegevoegd.';
/** A municipality publishes the site, and counts its instruments and one file of its own as documents. */
const publicBody = `woo:
  uitgever: https://identifier.overheid.nl/tooi/id/gemeente/gm0363
  naam: Amsterdam
  documenten:
    - bestanden: /instrumenten/
      categorie: inspanningsverplichting
      handeling: vaststelling
    - bestanden: /documenten/convenant.txt
      categorie: convenanten
      handeling: ondertekening
      op: 2026-11-02
      titel: Convenant veilige balie
`;
let folder: string;
const passed = new PassedBefore('journey', [...code, 'tests/journey']);
/** Other pages do not change what becomes of this one; that they can be built is seen by building them. */
const { around, part } = passed.together(passed.key(fingerprintOf([page, 'content/instellingen.yaml'])));
const file = (name: string): string => path.join(folder, name);
const git = (...args: string[]): Ran =>
  run(folder, 'git', '-c', 'user.name=Redacteur', '-c', 'user.email=redacteur@voorbeeld.nl', ...args);
const check = (): Promise<Outcome> => controle([page], folder);

beforeAll(
  around(() => {
    folder = copyProject();
    const settings = file('content/instellingen.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}${publicBody}`);
    mkdirSync(file('public/documenten'));
    writeFileSync(file('public/documenten/convenant.txt'), 'Wij spreken af.');
    writeFileSync(file('.gitignore'), 'node_modules\ndist\n.astro\n');
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
  }),
);
afterAll(
  around(() => {
    rmSync(folder, { recursive: true, force: true });
  }),
);

test(
  'an editor changes a page on a branch; a slip is caught, and the change reaches the page and the log',
  part(async () => {
    expect(git('switch', '--create', 'tip-over-opvang').code).toBe(0);
    const [, fields, body] = /^(---\n[\s\S]*?)(\n---\n[\s\S]*)$/.exec(readFileSync(file(page), 'utf8'))!;
    const log = `wijzigingen:\n  - datum: 2026-11-24\n    tekst: ${note}`;
    const changed = `${fields!}\n${log}${body!}\n${sentence}\n`;

    writeFileSync(file(page), changed.replace('fase: tijdens', 'fase: tijden'));
    const slip = await check();
    expect(slip.code).toBe(1);
    expect(slip.out).toMatch(/content\/advies\/uitgescholden-aan-de-balie\.mdx:\d+:1 .*fase/);
    expect(slip.out).toContain('Bedoelde u "tijdens"?');

    writeFileSync(file(page), changed);
    expect((await check()).code).toBe(0);
    expect(git('commit', '--all', '--quiet', '--message', 'Tip over de opvang').code).toBe(0);
    // What is proposed is what was meant: a line in the log, a paragraph, and nothing else.
    expect(git('diff', '--numstat', 'main').out.trim()).toBe(`5\t0\t${page}`);

    const build = run(folder, ownNode(), 'node_modules/astro/bin/astro.mjs', 'build');
    expect(build.code, build.out + build.err).toBe(0);
    const built = (name: string): string => readFileSync(file(`dist/${name}`), 'utf8');
    expect(built('advies/uitgescholden-aan-de-balie/index.html')).toContain(sentence);
    expect(built('wijzigingen/index.html')).toContain(note);
    expect(built('wijzigingen/rss.xml')).toContain(note);
    expect(built('advies/uitgescholden-aan-de-balie/index.md')).toContain(sentence);
  }),
);

test(
  'a public body finds its documents in sitemaps for the Woo-index, from robots.txt on',
  part(() => {
    const built = (name: string): string => readFileSync(file(`dist/${name}`), 'utf8');
    const { adres } = parseSettings(readFileSync(file('content/instellingen.yaml'), 'utf8'));
    /** The addresses that a text names, from the folder of the site. */
    const named = (text: string, pattern: RegExp): string[] =>
      [...text.matchAll(pattern)].map(([, address]) => {
        expect(address!.startsWith(`${adres}/`), address).toBe(true);
        return address!.slice(adres.length + 1);
      });
    const indexes = named(built('robots.txt'), /^Sitemap: (.*)$/gm).filter((name) => name.includes('diwoo'));
    expect(indexes).toEqual(['sitemapindex-diwoo-infocat011.xml', 'sitemapindex-diwoo-infocat018.xml']);
    const sitemaps = indexes.flatMap((name) => named(built(name), /<loc>(.*?)<\/loc>/g));
    for (const name of [...indexes, ...sitemaps]) expect(wooFaults(built(name)), name).toEqual([]);
    const documents = sitemaps.flatMap((name) => named(built(name), /<loc>(.*?)<\/loc>/g));
    expect(documents[0]).toBe('documenten/convenant.txt');
    expect(documents.length).toBeGreaterThan(50);
    expect(documents.filter((name) => !existsSync(file(`dist/${name}`)))).toEqual([]);
  }),
);
