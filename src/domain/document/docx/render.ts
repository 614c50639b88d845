import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, Tab } from 'docx';
import { footText, organisationLine } from '../model/furniture.ts';
import { versionLine } from '../model/version-line.ts';
import { chartSize } from '../flow/office.ts';
import type { DocumentModel } from '../model/model.ts';
import { writeBlocks, Writing } from './blocks.ts';
import { runs } from './inline.ts';
import { normaliseDocx } from './normalise.ts';
import { flowStyle, line, mm, numbering, styles } from './styles.ts';

/**
 * Makes a document for Word: real styles, lists, header rows, and a content control for every blank. No macros, and
 * nothing that is fetched. The same model gives the same bytes everywhere.
 */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const to = new Writing();
  to.add(runs(organisationLine(model)));
  const size = chartSize(model);
  // What must fit on one sheet has a lower head.
  to.add([new TextRun({ text: model.title, ...(size && { size: 44 }) })], { style: 'Title' });
  to.add([new TextRun({ text: versionLine(model) })], { style: 'Facts' });
  writeBlocks(to, model.blocks);
  const document = new Document({
    title: model.title,
    description: model.subject,
    creator: model.source.name,
    lastModifiedBy: model.source.name,
    styles: size ? { ...styles, paragraphStyles: [...styles.paragraphStyles!, flowStyle(size)] } : styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(18), bottom: mm(24), left: mm(20), right: mm(20), footer: mm(10) },
          },
        },
        footers: { default: new Footer({ children: [foot(model)] }) },
        children: to.made,
      },
    ],
  });
  return normaliseDocx(await Packer.pack(document, 'uint8array'), model.date);
}

/** Foot of every page: name, version and date, whose model it is, and the number of the page. */
function foot(model: DocumentModel): Paragraph {
  const { name, source } = footText(model);
  return new Paragraph({
    style: 'FooterLine',
    border: { top: line(0.3, 4) },
    indent: { right: -mm(20) },
    tabStops: [{ type: 'right', position: mm(170) }],
    children: [
      new TextRun({ text: name }),
      new TextRun({
        children: [new Tab(), `${source} · `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
