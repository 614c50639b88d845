import { Form } from './controls.ts';
import { styleName } from './paragraph-styles.ts';
import { element } from './parts.ts';

/** Styles of a paragraph of text, and of one that must not stand last on a page. */
export const leading = {
  'Text body': 'Aanloop',
  'Let op': 'Let op',
  Terzijde: 'Terzijde',
} as const;

/** Styles that bring no room of their own above them. */
const closeStyles = new Set([
  'Text body',
  'Aanloop',
  'Let op',
  'Terzijde',
  'List Item',
  'Aankruisen',
  'Vraag',
]);

/** What writing a document takes along. */
export class Writing {
  readonly form = new Form();
  /** Styles that only this document has. */
  readonly styles = new Map<string, string>();
  tables = 0;
  /** Style of a paragraph of text. */
  body: keyof typeof leading = 'Text body';
  /** Whether the next paragraph starts a new sheet of paper. */
  newSheet = false;
  /** Whether what was written last started one. */
  freshSheet = false;

  /** Whether the next paragraph needs room above it. */
  needsRoom = false;

  /** Name of a style for the next paragraph: its own, or one of it that starts a new sheet or has room above it. */
  styleOf(name: string): string {
    const roomy = this.needsRoom && closeStyles.has(name);
    [this.freshSheet, this.newSheet, this.needsRoom] = [this.newSheet, false, false];
    const own = styleName(name);
    if (this.freshSheet) return this.#variant(own, 'blad', { 'fo:break-before': 'page' });
    return roomy ? this.#variant(own, 'ruim', { 'fo:margin-top': '3mm' }) : own;
  }

  /** A style of this document alone: one of all documents with something changed. */
  #variant(own: string, kind: string, properties: Record<string, string>): string {
    const name = `${own}.${kind}`;
    this.styles.set(
      name,
      element(
        'style:style',
        { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': own },
        element('style:paragraph-properties', properties),
      ),
    );
    return name;
  }

  paragraph(style: string, inside: string): string {
    return element('text:p', { 'text:style-name': this.styleOf(style) }, inside);
  }

  heading(style: string, level: number, inside: string): string {
    return element('text:h', { 'text:style-name': this.styleOf(style), 'text:outline-level': level }, inside);
  }
}
