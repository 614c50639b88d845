import { palette } from '../content/palette.ts';
import type { FontKey, Op, ScenePage, TextOp } from '../draw/scene.ts';
import { opsOf } from '../draw/scene.ts';

/** An element of an SVG, for whoever builds it: as text in the build, as nodes in the browser. */
export interface SvgElement {
  name: 'path' | 'text' | 'image';
  attributes: Record<string, string>;
  text?: string;
}

const weights: Record<FontKey, string> = { regular: '400', bold: '700', black: '800' };
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Turns a line of text into the outlines of its letters, as path data from its baseline. */
export type Outline = (op: TextOp) => string;

function element(op: Op, outline?: Outline): SvgElement {
  if (op.kind === 'path') {
    const scale = op.s === undefined ? '' : ` scale(${Math.round(op.s * 10000) / 10000})`;
    const transform = `translate(${n(op.x ?? 0)} ${n(op.y ?? 0)})${scale}`;
    return { name: 'path', attributes: { fill: palette[op.fill].rgb, d: op.d, transform } };
  }
  if (op.kind === 'image') {
    const { href, x, y, width, height } = op;
    return { name: 'image', attributes: { href, x: n(x), y: n(y), width: n(width), height: n(height) } };
  }
  const fill = palette[op.fill].rgb;
  if (outline) {
    return {
      name: 'path',
      attributes: { fill, d: outline(op), transform: `translate(${n(op.x)} ${n(op.y)})` },
    };
  }
  const attributes = {
    x: n(op.x),
    y: n(op.y),
    fill,
    'font-size': n(op.size),
    'font-weight': weights[op.font],
    ...(op.tracking ? { 'letter-spacing': n(op.tracking) } : {}),
  };
  return { name: 'text', attributes, text: op.text };
}

/** The elements of a page, in order; with `outline` no font is needed to see it. */
export function svgElements(page: ScenePage, outline?: Outline): SvgElement[] {
  return opsOf(page.nodes).map((op) => element(op, outline));
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/**
 * A page as an SVG file.
 * @param words title and description, for who does not see it
 * @param unit unit of the outer size: `pt` for paper, none for screens
 */
export function svgFile(
  page: ScenePage,
  words: { title: string; description: string; language?: string | undefined },
  outline: Outline,
  unit: 'pt' | '' = '',
): string {
  const body = svgElements(page, outline)
    .map(({ name, attributes }) => {
      const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
      return `<${name}${list.join('')}/>`;
    })
    .join('');
  const [w, h] = [n(page.width), n(page.height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}${unit}" height="${h}${unit}" viewBox="0 0 ${w} ${h}" lang="${words.language ?? 'nl'}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escape(words.title)}</title><desc id="d">${escape(words.description)}</desc>${body}</svg>\n`
  );
}
