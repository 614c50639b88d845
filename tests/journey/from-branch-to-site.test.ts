import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controle, type Outcome } from '../../src/check/command.ts';
import { code, fingerprintOf, PassedBefore } from '../../scripts/passed-before.ts';
import { copyProject, ownNode, run, type Ran } from '../support/project-copy.ts';

const page = 'content/advies/uitgescholden-aan-de-balie.mdx';
const sentence = 'Zet een glas water klaar voor uw collega.';
const note = 'Tip over de opvang van een collega toegevoegd.';
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
