import { CheckBox, ImportedXmlComponent, type ParagraphChild } from 'docx';
import type { Blank } from '../model/model.ts';
import { escapeXml } from '../xml.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What Word shows as the name of a control; it takes no more than 64 characters. */
const alias = (label: string): string => (label.length > 64 ? `${label.slice(0, 63)}…` : label);

const kinds: Record<Exclude<Blank['kind'], 'tick'>, (blank: Blank) => string> = {
  line: () => '<w:text/>',
  lines: () => '<w:text w:multiLine="1"/>',
  date: () =>
    '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>' +
    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>',
  // A combination box takes another answer too: an option can be a beginning.
  choice: ({ options = [] }) =>
    `<w:comboBox>${options
      .map((text) => escapeXml(text))
      .map((text) => `<w:listItem w:displayText="${text}" w:value="${text}"/>`)
      .join('')}</w:comboBox>`,
};

/** An empty line to click on: spaces that stay. */
const empty = '\u00A0'.repeat(8);

/**
 * A content control: Word lets a reader fill it in, and shows what belongs in it until then. The library has the box
 * to tick only, so the others go in as XML.
 */
export function control(blank: Blank, shown = ''): ParagraphChild {
  const { kind, label, name } = blank;
  if (kind === 'tick') return new CheckBox({ alias: alias(label), checked: false });
  const lines = Array.from({ length: blank.lines ?? 1 }, () => `<w:t>${escapeXml(shown || empty)}</w:t>`);
  const xml =
    `<w:sdt ${namespace}><w:sdtPr><w:alias w:val="${escapeXml(alias(label))}"/><w:tag w:val="${name}"/>` +
    `<w:showingPlcHdr/>${kinds[kind](blank)}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/>` +
    `</w:rPr>${lines.join('<w:br/>')}</w:r></w:sdtContent></w:sdt>`;
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
}
