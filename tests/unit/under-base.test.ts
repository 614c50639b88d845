import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { afterPages } from '../../src/after-pages/after-pages.ts';
import { underBase } from '../../src/after-pages/under-base.ts';
import { baseOf, hostOf } from '../../src/domain/addresses/base.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('a site has its host to itself, or stands in a folder of it', () => {
  expect(baseOf('https://agressievrijwerk.example')).toBe('');
  expect(baseOf('https://naam.github.io/agressievrij-werk')).toBe('/agressievrij-werk');
  expect(baseOf('https://www.stad.nl/over/Veilig%20werk')).toBe('/over/Veilig%20werk');
  expect(hostOf('https://naam.github.io/agressievrij-werk')).toBe('https://naam.github.io');
});

test('the build and what serves it know of the folder; the live preview has its host to itself', () => {
  const { hooks } = afterPages({ site: 'https://naam.github.io/map' });
  const baseIn = (command: string): unknown => {
    const update = vi.fn();
    void hooks['astro:config:setup']!({ command, updateConfig: update } as never);
    return update.mock.calls[0]?.[0];
  };
  expect(baseIn('build')).toEqual({ base: '/map/' });
  expect(baseIn('preview')).toEqual({ base: '/map/' });
  expect(baseIn('dev')).toBeUndefined();
});

describe('a page under a folder', () => {
  test.for([
    ['<a class="x" href="/advies/x/#doe">', '<a class="x" href="/map/advies/x/#doe">'],
    ['<a href="/">', '<a href="/map/">'],
    ['<form action="/zoeken/">', '<form action="/map/zoeken/">'],
    ['<img alt="a > b" src="/a.webp">', '<img alt="a > b" src="/map/a.webp">'],
    ['<img srcset="/a.webp 420w, /b.webp 840w">', '<img srcset="/map/a.webp 420w, /map/b.webp 840w">'],
    ['<script type="module" src="/map/_astro/x.js">', '<script type="module" src="/map/_astro/x.js">'],
    // A page whose own address begins like the folder.
    ['<a href="/map/x/">', '<a href="/map/map/x/">'],
  ] as const)('%s', ([before, after]) => {
    expect(underBase(before, '/map')).toBe(after);
    expect(underBase(before, '')).toBe(before);
  });

  test.for([
    '<a href="#doe">',
    '<a href="https://www.politie.nl/x">',
    '<a href="//elders.nl/x">',
    '<a href="tel:112">',
    '<a title="/advies/">',
    '<p>typ href="/advies/x/"</p>',
    '<use href="#icoon-advies">',
  ])('leaves %s as it is', (html) => {
    expect(underBase(html, '/map')).toBe(html);
  });
});

test('what runs in a browser asks for an address of the site in one way', () => {
  const folders = ['src/islands', 'src/web-editor/browser'];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  );
  const bare = files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
      .filter((line) => /(?<!onSite\()['"`]\/[a-z_]/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(bare).toEqual([]);
});

test('no page makes a full address but from the address of the site', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(astro|ts)$/.test(name),
  );
  // From Astro's own idea of the site the folder is missing.
  const wrong = files.filter((name) =>
    /new URL\([^)]*Astro\.site/.test(readFileSync(path.join(root, 'src', name), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
