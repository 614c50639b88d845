import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@astrojs/compiler-rs';

const root = path.resolve(import.meta.dirname, '../..');

/** Something a file takes from elsewhere. */
export interface Import {
  /** From the project's root, as `target` is when it is a file of the project. */
  file: string;
  target: string;
  /** Whether the target is a file of the project and not a package. */
  own: boolean;
}

interface Node {
  type?: unknown;
  source?: { value?: unknown } | null;
}

/** Imports and exports from elsewhere: of values and of types, at the top and on the way. */
const fromElsewhere = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'TSImportType',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
]);

/** Every target that a tree names, wherever it stands: front matter, scripts of a page, a function. */
function targetsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(targetsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, source } = node as Node;
  const named = typeof type === 'string' && fromElsewhere.has(type) ? source?.value : undefined;
  return [...(typeof named === 'string' ? [named] : []), ...Object.values(node).flatMap(targetsIn)];
}

/** What a text imports, by the parser that Astro itself uses; code is the front matter of a page without more. */
export function importsIn(text: string, kind: 'astro' | 'code'): string[] {
  const { ast, diagnostics } = parse(kind === 'astro' ? text : `---\n${text}\n---\n`);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.text).join('; '));
  return targetsIn(ast);
}

/** Files with code below some folders of the project, from its root. */
export const codeIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .filter((name) => /\.(ts|mjs|astro)$/.test(name)),
  );

/** Everything that files import. */
export const importsOf = (files: readonly string[]): Import[] =>
  files.flatMap((file) =>
    importsIn(readFileSync(path.join(root, file), 'utf8'), file.endsWith('.astro') ? 'astro' : 'code').map(
      (target) => {
        const own = target.startsWith('.');
        return { file, own, target: own ? path.posix.join(path.posix.dirname(file), target) : target };
      },
    ),
  );

/** Groups of files that import each other in a circle (Tarjan, "Depth-first search and linear graph algorithms"). */
export function circlesIn(imports: readonly Pick<Import, 'file' | 'target'>[]): string[][] {
  const targets = Map.groupBy(imports, ({ file }) => file);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    open.push(file);
    for (const { target } of targets.get(file) ?? []) {
      if (target === file) circles.push([file]);
      const reached = order.has(target) ? (open.includes(target) ? order.get(target)! : own) : visit(target);
      lowest.set(file, Math.min(lowest.get(file)!, reached));
    }
    if (lowest.get(file) === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(file)!;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles;
}
