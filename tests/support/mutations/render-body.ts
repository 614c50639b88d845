import { evaluate } from 'satteri';
import { blockNames } from '../../../src/schemas/blocks.ts';

/** What the compiled body shows: an element or building block, or a text. */
export type Shown = string | ShownElement;
/** An element or building block with what it was given and what is in it. */
export interface ShownElement {
  type: string;
  props: Record<string, unknown>;
  children: Shown[];
}

const list = (value: unknown): Shown[] =>
  value === undefined || value === null || value === false
    ? []
    : Array.isArray(value)
      ? value.flatMap(list)
      : typeof value === 'object' && 'type' in value
        ? [value as ShownElement]
        : [typeof value === 'string' ? value : `{${JSON.stringify(value)}}`];

function element(type: unknown, given: unknown): ShownElement | Shown[] {
  const { children, ...props } = given as Record<string, unknown>;
  if (typeof type === 'function') return (type as (props: unknown) => Shown[])(given);
  return { type: String(type), props, children: list(children) };
}

/**
 * Compiles a body as Astro does (`@astrojs/markdown-satteri`, mdx/create-processor.js) and carries out what comes of
 * it, with every building block as an element of its own.
 * @throws what the compiler or the compiled code throws
 */
export function renderBody(body: string): Shown[] {
  const { default: content } = evaluate(body, {
    Fragment: ({ children }: { children?: unknown }) => list(children),
    jsx: element,
    jsxs: element,
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
  }) as { default: (props: unknown) => unknown };
  return list(content({ components: Object.fromEntries(blockNames.map((name) => [name, name])) }));
}

/** All that is shown, one by one, in order. */
export const allShown = (shown: readonly Shown[]): Shown[] =>
  shown.flatMap((part) => (typeof part === 'string' ? [part] : [part, ...allShown(part.children)]));

/** The words that are shown: in texts, and in what building blocks are given. */
export const textShown = (shown: readonly Shown[]): string =>
  allShown(shown)
    .map((part) =>
      typeof part === 'string'
        ? part
        : /^[A-Z]/.test(part.type)
          ? ` ${Object.values(part.props).map(String).join(' ')} `
          : ['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'br'].includes(part.type)
            ? ' '
            : '',
    )
    .join('');
