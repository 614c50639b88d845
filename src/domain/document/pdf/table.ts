import { millimetre } from '../../poster/content/formats.ts';
import { columnShares } from '../model/columns.ts';
import type { Inline, Table } from '../model/model.ts';
import { plain } from '../model/text.ts';
import { textField } from './fields.ts';
import { drawable } from './lines.ts';
import { paper, type Pen, type Style } from './pen.ts';
import { heightOf, writeText } from './text.ts';

const [head, cell]: [Style, Style] = [
  { font: 'bold', size: 10, leading: 14 },
  { font: 'regular', size: 10, leading: 14 },
];
const [padding, thin, writeRow] = [5, 0.3 * millimetre, 9 * millimetre];

const isEmpty = (text: readonly Inline[]): boolean =>
  text.length === 1 && text[0]!.kind === 'blank' && text[0]!.shown === '';

/** Writes a table; its header is repeated, unheard, on every page where it goes on. */
export function writeTable(pen: Pen, table: Table): void {
  const widths = columnShares(table).map((share) => share * paper.room);
  const left = (at: number): number =>
    paper.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const tall = (row: readonly (readonly Inline[])[], style: Style): number =>
    Math.max(
      ...row.map((text, at) =>
        isEmpty(text) ? writeRow : heightOf(pen, text, style, widths[at]! - 2 * padding) + 2 * padding,
      ),
    );
  const headHeight = tall(table.head, head);
  const rule = (thickness: number): void => {
    pen.rule(thickness, paper.room);
  };
  const headRow = (write: (text: readonly Inline[], at: number) => void): void => {
    rule(1 * millimetre);
    const y = pen.y + 1 * millimetre;
    for (const [at, text] of table.head.entries()) {
      pen.y = y + padding;
      write(text, at);
    }
    pen.y = y + headHeight;
    rule(thin);
    pen.y += thin;
  };
  pen.need(headHeight + tall(table.rows[0] ?? table.head, cell) + 20);
  pen.within('Table', () => {
    pen.within('TR', () => {
      headRow((text, at) => {
        pen.within(
          'TH',
          (part) => {
            writeText(pen, part, text, head, { x: left(at), width: widths[at]! - 2 * padding });
          },
          { scope: 'Column' },
        );
      });
    });
    pen.onNewPage = () => {
      pen.ornament((document) => {
        for (const [at, text] of table.head.entries())
          pen.style(head).text(drawable(plain(text)), left(at), paper.top + 10, {
            lineBreak: false,
            baseline: 'alphabetic',
          });
        document.rect(paper.left, paper.top + 16, paper.room, thin).fill('#000000');
        pen.y = paper.top + 16 + thin;
      });
    };
    for (const row of table.rows) {
      const height = tall(row, cell);
      pen.need(height + 4);
      const { y } = pen;
      pen.within('TR', () => {
        for (const [at, text] of row.entries()) {
          pen.y = y + padding;
          const place = { x: left(at), width: widths[at]! - 2 * padding };
          pen.within('TD', (part) => {
            const [blank] = text;
            if (!isEmpty(text) || blank?.kind !== 'blank') {
              writeText(pen, part, text, cell, place);
              return;
            }
            const form = pen.part('Form', {}, part);
            const area = { x: left(at) - padding / 2, y, width: widths[at]! - padding / 2, height };
            textField({ document: pen.document, part: form }, blank.blank, area, 10);
            form.end();
            pen.y = y;
            if (at > 0)
              pen.ornament((document) => document.rect(left(at) - padding, y, thin, height).fill('#000000'));
          });
        }
      });
      pen.y = y + height;
      rule(thin);
      pen.y += thin;
    }
    pen.onNewPage = undefined;
  });
  pen.y += 14;
}
