import { Form } from './controls.ts';
import { styleName } from './paragraph-styles.ts';
import { element } from './parts.ts';

/** Styles of a paragraph of text, and of one that must not stand last on a page. */
export const leading = {
  'Text body': 'Aanloop',
  'Let op': 'Let op',
  Terzijde: 'Terzijde',
} as const;

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

  /** Name of a style for the next paragraph: its own, or one of it that starts a new sheet. */
  styleOf(name: string): string {
    [this.freshSheet, this.newSheet] = [this.newSheet, false];
    const own = styleName(name);
    if (!this.freshSheet) return own;
    const fresh = `${own}.blad`;
    this.styles.set(
      fresh,
      element(
        'style:style',
        { 'style:name': fresh, 'style:family': 'paragraph', 'style:parent-style-name': own },
        element('style:paragraph-properties', { 'fo:break-before': 'page' }),
      ),
    );
    return fresh;
  }

  paragraph(style: string, inside: string): string {
    return element('text:p', { 'text:style-name': this.styleOf(style) }, inside);
  }

  heading(style: string, level: number, inside: string): string {
    return element('text:h', { 'text:style-name': this.styleOf(style), 'text:outline-level': level }, inside);
  }
}
