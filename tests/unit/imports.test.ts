import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** For each room, the rooms it may import from; its own is always allowed. */
const allowed: Record<string, readonly string[]> = {
  schemas: [],
  domain: ['schemas'],
  library: ['schemas', 'domain'],
  islands: ['domain'],
  styles: [],
  components: ['schemas', 'domain', 'library', 'islands', 'styles'],
  layouts: ['schemas', 'domain', 'library', 'components', 'styles'],
  pages: ['schemas', 'domain', 'library', 'components', 'layouts', 'islands', 'web-editor'],
  check: ['schemas', 'domain'],
  scaffold: ['schemas', 'domain', 'check'],
  preview: ['schemas', 'domain', 'check'],
  'web-editor': ['schemas', 'domain', 'check', 'library'],
  files: ['schemas', 'domain', 'check'],
  'after-pages': ['schemas', 'domain', 'check', 'web-editor'],
  scripts: ['schemas', 'domain', 'check', 'scaffold', 'preview', 'files', 'after-pages'],
};

/** Packages that a room must do without. */
const forbidden: Record<string, RegExp> = {
  domain: /^(astro|node:|zod|yaml)/,
  schemas: /^(astro|node:)/,
  islands: /^(astro|node:|zod)/,
};

interface Import {
  file: string;
  room: string;
  target: string;
}

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.(ts|mjs|astro)$/.test(name)),
);
const roomOf = (file: string): string =>
  file.startsWith('scripts/') ? 'scripts' : (file.split('/')[1] ?? '');
const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /^\s*(?:import|export)\s[^'"]*?['"]([^'"]+)['"]/gms,
    ),
  ].map((match) => ({ file, room: roomOf(file), target: match[1]! })),
);

describe('imports go one way', () => {
  test.for(Object.keys(allowed))('%s imports only from rooms below it', (room) => {
    const wrong = imports
      .filter((item) => item.room === room && item.target.startsWith('.'))
      .map((item) => ({ ...item, to: path.posix.join(path.posix.dirname(item.file), item.target) }))
      .filter(({ to }) => to.startsWith('src/') || to.startsWith('scripts/'))
      .filter(({ to }) => roomOf(to) !== room && !allowed[room]!.includes(roomOf(to)));
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test.for(Object.entries(forbidden))('%s does without what does not belong there', ([room, pattern]) => {
    const wrong = imports.filter((item) => item.room === room && pattern.test(item.target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('only the library and the loaders read astro:content', () => {
    const readers = imports.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    expect(
      [...new Set(readers)]
        .filter((file) => file !== 'src/content.config.ts')
        .every((file) => file.startsWith('src/library/')),
    ).toBe(true);
    expect(readers.length).toBeGreaterThan(0);
  });

  test('every room has a rule, and no folder is a dumping ground', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.includes('.')));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
    expect(files.filter((file) => /\/(utils|helpers|common|lib)\//.test(file))).toEqual([]);
  });

  test('content holds no code', () => {
    const names = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.(ts|js|mjs|astro|jsx|tsx)$/.test(name))).toEqual([]);
  });
});
