import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { downloadWords, mainFile, usesOf } from '../../src/domain/campaign/uses.ts';
import { downloadLabel, type CampaignFile } from '../../src/domain/poster/content/files.ts';
import { formats } from '../../src/domain/poster/content/formats.ts';
import { frames } from '../../src/domain/poster/draw/frames.ts';
import { planEntry } from '../../src/files/plan/posters.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';

const planned = readPosters('.').map(
  (entry) =>
    [
      entry.id,
      planEntry(entry, 'https://site').map((file): CampaignFile => ({ ...file, bytes: 1 })),
    ] as const,
);

describe('the files of a campaign item', () => {
  test('have a use each, but for the pictures of the page, and none has two', () => {
    for (const [id, files] of planned) {
      const used = usesOf(files).flatMap((use) => use.files);
      const wanted = files.filter(({ kind }) => kind !== 'voorbeeld');
      expect(used.length, id).toBe(wanted.length);
      expect(new Set(used.map(({ path }) => path)).size, id).toBe(wanted.length);
    }
  });

  test('are told apart by what stands beside each other in a use', () => {
    for (const [id, files] of planned) {
      for (const { title, files: list } of usesOf(files.filter(({ sector }) => !sector))) {
        const said = list.map(downloadLabel).map(({ name, facts }) => `${name} ${facts}`);
        expect(new Set(said).size, `${id}: ${title}`).toBe(list.length);
      }
    }
  });

  test('of a poster A4 is what most people come for', () => {
    const poster = planned.find(([id]) => id === 'bezoekers-soms-nee')![1];
    expect(downloadWords(mainFile(poster)!)).toBe('Download A4');
    const screen = planned.find(([id]) => id === 'scherm-soms-nee')![1];
    expect(downloadWords(mainFile(screen)!)).toBe('Download liggend scherm');
    expect(usesOf(poster).map(({ id }) => id)).toEqual([
      'ophangen',
      'scherm',
      'sociale-media',
      'drukker',
      'bewerken',
    ]);
  });
});

test('the line of a page lies where the line of its poster lies, in every arrangement that a page shows', () => {
  const styles = readFileSync('src/components/campaign/PosterHead.astro', 'utf8');
  const shown = new Set(
    planned.flatMap(([, files]) =>
      files.filter(({ kind }) => kind === 'voorbeeld').map(({ format }) => formats[format].arrangement),
    ),
  );
  expect(shown.size).toBeGreaterThan(2);
  for (const arrangement of shown) {
    const [, rule = ''] = new RegExp(`\\n    \\.${arrangement} \\{([^}]*)\\}`).exec(styles) ?? [];
    const value = (name: string): number => Number(new RegExp(`--${name}: ([\\d.]+)`).exec(rule)?.[1]);
    const { line, width } = frames[arrangement];
    expect(value('top'), arrangement).toBe(line[0]);
    expect(value('weight'), arrangement).toBeCloseTo(line[1] - line[0], 5);
    expect(Number.isNaN(value('of')) ? 24 : value('of'), arrangement).toBe(width);
  }
});
