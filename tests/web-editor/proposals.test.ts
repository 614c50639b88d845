import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { controle, type Outcome } from '../../src/check/command.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { copyContent, entriesIn } from '../support/content-copy.ts';
import { desk, EditorForm, heldBackOn, signIn } from '../support/editor-form.ts';
import { GitHubStandIn } from '../support/github-stand-in.ts';
import { patience } from '../support/patience.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = copyContent();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a new entry refers to, so that its lists of choices are filled. */
const files = (): Record<string, string> =>
  entriesIn(folder, [
    'praktijkvoorbeelden',
    'maatregelen',
    'rollen',
    'sectoren',
    'wetten',
    'begrippen',
    'publicaties',
  ]);

/** Opens the form of a new entry at a stand-in, and sees to it that the policy of the page is kept. */
async function propose(
  hub: GitHubStandIn,
  collection: string,
  work: (form: EditorForm, tab: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser, desk, async (tab) => {
    const heldBack = heldBackOn(tab);
    await hub.serve(tab);
    await tab.goto(`${inject('site')}/redactie/#/collections/${collection}/new`);
    await signIn(tab);
    await work(new EditorForm(tab), tab);
    expect(hub.unknown).toEqual([]);
    expect(heldBack).toEqual([]);
  });
}

/** What the content check says of a file as it was saved. */
function check(file: string, text: string): Promise<Outcome> {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  return controle([file], folder);
}

test('a good example of an organisation, made in the form, becomes a pull request that passes the check', async () => {
  const hub = new GitHubStandIn(files());
  const file = 'content/praktijkvoorbeelden/een-gesprek-vooraf.mdx';
  const branch = 'cms/praktijkvoorbeelden/een-gesprek-vooraf';
  await propose(hub, 'praktijkvoorbeelden', async (form) => {
    await form.ready();
    await form.write('Titel', 'Een gesprek vooraf');
    await form.write('Samenvatting', 'Een gemeente belt voordat een brief met slecht nieuws komt.');
    await form.write('Organisatie', 'gemeente');
    await form.choose('Aard', 'Voorbeeld');
    await form.pick('Sectoren', 'Openbaar bestuur', 'Sociale zekerheid');
    await form.pick('Rollen', 'Voor leidinggevenden');
    await form.choose('Fase', 'Voorkomen');
    await form.pick('Maatregelen', 'Stel een norm');
    await form.write('Situatie', 'Mensen kwamen boos aan de balie na een brief.');
    await form.write('Aanpak', 'De gemeente belt nu eerst. Daarna komt de brief.');
    await form.write('Resultaat', 'De bron meldt geen resultaat.');
    await form.write('Overnemen', 'Bel voordat u schrijft.');
    await form.write(['Bron', 'Titel'], 'Verslag: eerst bellen');
    await form.write(['Bron', 'Uitgever'], 'Gemeente, 2024');
    await form.choose(['Bron', 'Gelezen'], 'Geheel');
    await form.write('Controleren voor', '2028-11-20');
    await form.write('Lopende tekst', '## Waarom bellen\n\nWie vooraf hoort wat er komt, schrikt minder.');
    await form.save();
    // A draft first: nobody is asked to read it yet.
    await expect.poll(() => hub.proposals[0]?.labels, { timeout: patience }).toEqual(['sveltia-cms/draft']);
    expect(hub.proposals[0]).toMatchObject({ branch, draft: true });
    await form.handIn();
    await expect.poll(() => hub.proposals[0]!.draft, { timeout: patience }).toBe(false);
  });
  expect(hub.proposals).toEqual([
    {
      ...{ branch, owner: 'voorbeeld', title: 'Nieuw: praktijkvoorbeeld een-gesprek-vooraf' },
      ...{ draft: false, labels: ['sveltia-cms/pending_review'] },
    },
  ]);
  expect(hub.branches.get('main')!.has(file)).toBe(false);
  const saved = hub.branches.get(branch)!.get(file)!;
  expect(saved).toContain('sectoren:\n  - openbaar-bestuur\n  - sociale-zekerheid\n');
  expect(saved).toMatch(/---\n\n## Waarom bellen\n\nWie vooraf hoort wat er komt, schrikt minder\.\n$/);
  const { code, out } = await check(file, saved);
  expect(code).toBe(0);
  expect(out).toContain(
    '\nDit kan online: geen fouten, geen punten om op te letten. 1 bestand gecontroleerd',
  );
});

test('what is required may be left out of a draft, and is asked for at In review', async () => {
  const hub = new GitHubStandIn(files());
  await propose(hub, 'begrippen', async (form, tab) => {
    await form.ready();
    await form.write('Titel', 'Tegenspreekbalie');
    await form.save();
    await expect.poll(() => hub.proposals.length, { timeout: patience }).toBe(1);

    await tab
      .getByRole('row', { name: /Tegenspreekbalie/ })
      .getByText('Tegenspreekbalie')
      .click();
    await form.ready();
    await form.moveTo('In review');
    await tab.getByRole('alert').filter({ hasText: 'Het item bevat fouten.' }).waitFor();
    for (const label of ['Uitleg', 'Controleren voor']) {
      expect(await (await form.field(label)).getByRole('alert').innerText(), label).toContain(
        'Dit veld is verplicht.',
      );
    }
    expect(hub.proposals[0]).toMatchObject({ draft: true, labels: ['sveltia-cms/draft'] });

    await form.write('Uitleg', 'Plek waar iemand bezwaar kan maken, en gehoord wordt.');
    await form.write('Controleren voor', '2028-11-20');
    await form.save();
    await form.handIn();
    await expect.poll(() => hub.proposals[0]!.draft, { timeout: patience }).toBe(false);
  });
  expect(hub.proposals).toHaveLength(1);
  expect(hub.proposals[0]!.labels).toEqual(['sveltia-cms/pending_review']);
});

test('a visitor without rights gets a copy of their own, and proposes from there', async () => {
  const hub = new GitHubStandIn(files(), { mayWrite: false });
  const file = 'content/begrippen/tegenspreekbalie.mdx';
  const branch = 'cms/redacteur/agressievrij-werk/begrippen/tegenspreekbalie';
  await propose(hub, 'begrippen', async (form, tab) => {
    // Nothing is made in somebody's account before they say yes.
    const fork = tab.getByRole('button', { name: 'Forken', exact: true });
    await fork.waitFor({ timeout: patience });
    expect(hub.fork).toBeUndefined();
    await fork.click();
    await form.ready();
    await form.write('Titel', 'Tegenspreekbalie');
    await form.write('Uitleg', 'Plek waar iemand bezwaar kan maken, en gehoord wordt.');
    await form.write('Controleren voor', '2028-11-20');
    await form.save();
    await expect.poll(() => hub.fork!.get(branch)?.has(file), { timeout: patience }).toBe(true);
    // A draft stays in the copy; the proposal is made when it is handed in.
    expect(hub.proposals).toEqual([]);
    await form.handIn();
    await expect.poll(() => hub.proposals.length, { timeout: patience }).toBe(1);
  });
  expect(hub.proposals[0]).toEqual({
    ...{ branch, owner: 'redacteur', title: 'Nieuw: begrip tegenspreekbalie', draft: false, labels: [] },
  });
  expect([...hub.branches.keys()]).toEqual(['main']);
  expect(hub.branches.get('main')!.has(file)).toBe(false);
  expect((await check(file, hub.fork!.get(branch)!.get(file)!)).code).toBe(0);
});
