import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, codeIn, importsIn, importsOf } from '../support/imports.ts';

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
  'web-editor': ['schemas', 'domain', 'check', 'library', 'files'],
  files: ['schemas', 'domain', 'check'],
  'after-pages': ['schemas', 'domain', 'styles', 'check', 'files'],
  // What measures the scale makes its content as the tests do.
  scripts: ['schemas', 'domain', 'check', 'scaffold', 'preview', 'files', 'after-pages', 'tests'],
};

/** Packages that a room must do without. */
const forbidden: Record<string, RegExp> = {
  domain: /^(astro|node:|zod|yaml)/,
  schemas: /^(astro|node:)/,
  islands: /^(astro|node:|zod)/,
};

const files = codeIn('src', 'scripts');
const roomOf = (file: string): string =>
  file.startsWith('src/') ? file.split('/')[1]! : file.split('/')[0]!;
const imports = importsOf(files).map((item) => ({ ...item, room: roomOf(item.file) }));

describe('what a file imports', () => {
  test('is found in front matter, scripts and functions, of values and of types', () => {
    const page = `---
import One from './one.astro';
import type { Two } from "./two.ts"
export type { Three } from './three.ts';
// import './not-this.ts';
const text = "import './nor-this.ts'";
---
<p>import './nor-this-one.ts'</p>
<script>
  import './four.ts';
  const more = () => import('./five.ts');
</script>`;
    expect(importsIn(page, 'astro')).toEqual([
      './one.astro',
      './two.ts',
      './three.ts',
      './four.ts',
      './five.ts',
    ]);
    const code = `import {
  a,
  b,
} from './one.ts';
export * from './two.ts';
import './three.css?url';
type Four = import('./four.ts').Four;
export const load = async () => (await import('./five.ts')).five as Four;
`;
    const found = ['./one.ts', './two.ts', './three.css?url', './four.ts', './five.ts'];
    expect(importsIn(code, 'code')).toEqual(found);
  });

  test('is told when it cannot be read', () => {
    expect(() => importsIn('import {', 'code')).toThrow();
  });

  test('shows circles, whatever their length, and nothing else', () => {
    const graph = (text: string) =>
      text.split(' ').map((edge) => ({ file: edge.charAt(0), target: edge.charAt(1) }));
    expect(circlesIn(graph('ab bc cd ad bd'))).toEqual([]);
    expect(circlesIn(graph('ab bc ca cd de ed ff'))).toEqual([['d', 'e'], ['a', 'b', 'c'], ['f']]);
  });
});

describe('imports go one way', () => {
  test.for(Object.keys(allowed))('%s imports only from rooms below it', (room) => {
    const wrong = imports
      .filter((item) => item.own && item.room === room)
      .filter(({ target }) => /^(?:src|scripts|tests|findings)\//.test(target))
      .filter(({ target }) => roomOf(target) !== room && !allowed[room]!.includes(roomOf(target)));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
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

  test('every file that is imported is there', () => {
    const gone = imports
      .filter(({ own, target }) => own && !existsSync(path.join(root, target.replace(/\?.*$/, ''))))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(gone).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circlesIn(imports.filter(({ own }) => own))).toEqual([]);
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
