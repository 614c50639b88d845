import { readdirSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../files/store/code.ts';
import { Store } from '../files/store/store.ts';

/** Packages whose next version may make a page, its twin or the index otherwise. */
const packages = [
  'postcss',
  'htmlparser2',
  'hyphen',
  'hast-util-from-html',
  'hast-util-to-mdast',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'pagefind',
  '@gfx/zopfli',
  'esbuild',
];

/** Code that makes pages, twins and the index; what servers and the worker are told changes none of them. */
const pageCode = readdirSync(import.meta.dirname)
  .filter((name) => !['headers', 'offline', 'supply', 'object-store', 'archive'].includes(name))
  .map((name) => `src/after-pages/${name}`);

/** Where finished pages are kept, and their twins and index. */
export const pageStore = (): Store =>
  new Store(
    path.resolve('node_modules/.cache/after-pages'),
    codeOf([...pageCode, 'src/domain/search', 'src/domain/text', 'src/styles', 'src/islands'], packages),
  );
