import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { editorAddress } from '../../src/domain/repository/edit.ts';
import { siteCollections } from '../../src/schemas/names.ts';
import { axeFaults } from '../support/axe.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { entriesIn, root } from '../support/content-copy.ts';
import { built, realPages } from '../support/dist.ts';
import { desk, EditorForm, heldBackOn, signIn } from '../support/editor-form.ts';
import { GitHubStandIn } from '../support/github-stand-in.ts';
import { patience } from '../support/patience.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const all = entriesIn(root, siteCollections);
const titleOf = (text: string): string =>
  /^titel: (?:>-\n +)?(.*)$/m
    .exec(text)![1]!
    .replace(/^(["'])(.*)\1$/, '$2')
    .replaceAll("''", "'");

describe('every link to an entry in the editor', () => {
  test('names a collection and an entry that the editor has: every page of the site', async () => {
    const { collections } = JSON.parse(built('redactie/config.json')) as {
      collections: { name: string; folder: string; extension: string }[];
    };
    const links = (await realPages()).flatMap(({ address, html }) =>
      [...html.matchAll(/href="(\/redactie\/#[^"]*)"/g)].map((match) => ({ address, link: match[1]! })),
    );
    const lost = links.filter(({ link }) => {
      const [, name, id] = /^\/redactie\/#\/collections\/([a-z-]+)\/entries\/([a-z0-9-]+)$/.exec(link) ?? [];
      const collection = collections.find((known) => known.name === name);
      return !collection || !existsSync(path.join(root, collection.folder, `${id!}.${collection.extension}`));
    });
    expect(lost).toEqual([]);
    // Collections without pages of their own are listed on one page, and have no link for each entry.
    const linked = new Set(links.map(({ link }) => link.split('/')[4]));
    expect(siteCollections.filter((name) => !linked.has(name))).toEqual([
      ...['lopend', 'publicaties', 'organisaties'],
    ]);
  });

  test('opens that entry, in every collection', async () => {
    await withPage(browser, desk, async (tab) => {
      const heldBack = heldBackOn(tab);
      const hub = new GitHubStandIn(all);
      await hub.serve(tab);
      const firsts = siteCollections.map((name) =>
        Object.keys(all).find((file) => file.startsWith(`content/${name}/`))!,
      );
      await tab.goto(inject('site') + editorAddress(firsts[0]!)!);
      await signIn(tab);
      const form = new EditorForm(tab);
      const opened: string[] = [];
      for (const file of firsts) {
        await tab.goto(inject('site') + editorAddress(file)!);
        await form.ready();
        const title = tab.getByRole('textbox', { name: 'Titel' }).first();
        await expect
          .poll(() => title.inputValue().catch(() => ''), { timeout: 20_000 })
          .toBe(titleOf(all[file]!));
        opened.push(file);
      }
      expect(opened).toEqual(firsts);
      expect(heldBack).toEqual([]);
    });
  });
});

describe.for(['light', 'dark'] as const)('before anybody has signed in, in the %s', (colorScheme) => {
  test('neither the page about the editor nor the door of the editor itself has a fault of accessibility', async () => {
    await withPage(browser, { ...desk, colorScheme, reducedMotion: 'reduce' }, async (tab) => {
      await tab.goto(`${inject('site')}/redactie/`);
      expect(await axeFaults(tab)).toEqual([]);
      await tab.getByRole('button', { name: 'Open de redactie' }).click();
      await tab
        .getByRole('button', { name: 'Inloggen met een toegangstoken' })
        .waitFor({ timeout: patience });
      expect(await axeFaults(tab)).toEqual([]);
    });
  });
});
