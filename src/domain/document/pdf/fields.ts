import { millimetre } from '../../poster/content/formats.ts';
import type { PdfStructure } from '../../poster/render/pdf-document.ts';
import type { Blank } from '../model/model.ts';
import { typedIn, type FormDocument } from './form-document.ts';
import type { Pen } from './pen.ts';

/** A rectangle on the page, in points from the top left. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Side of a box to tick. */
export const tickSize = 6 * millimetre;

/** What a reader program says of a field. */
const spoken = ({ label, kind }: Blank): unknown =>
  new String(kind === 'date' ? `${label} (dd-mm-jjjj)` : label);

/** A drawing that a field shows by itself. */
function appearance(
  document: FormDocument,
  { width, height }: Pick<Area, 'width' | 'height'>,
  drawing: string,
): unknown {
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  });
  form.end(new TextEncoder().encode(drawing));
  return form;
}

/**
 * Puts an empty field for text, a date or a choice on the page, in a part of the structure of its own.
 * @param several whether it is high enough for more than one line of text
 */
export function textField(
  { document, part }: Pick<Pen, 'document'> & { part: PdfStructure },
  blank: Blank,
  area: Area,
  size: number,
  several = blank.kind === 'lines',
): void {
  const choice = blank.kind === 'choice';
  document.formAnnotation(blank.name, choice ? 'combo' : 'text', area.x, area.y, area.width, area.height, {
    structParent: part,
    entries: { TU: spoken(blank), DA: typedIn(size) },
    ...(several && !choice && { multiline: true }),
    ...(choice && { edit: true, select: blank.options ?? [] }),
  });
}

/** Puts a box to tick on the page, without its edge. */
export function tickField(
  { document, part }: Pick<Pen, 'document'> & { part: PdfStructure },
  blank: Blank,
  about: string,
  area: Area,
): void {
  const at = (share: number, side: number): string => (share * side).toFixed(2);
  const { width: w, height: h } = area;
  const tick = `q 2 w ${at(0.22, w)} ${at(0.5, h)} m ${at(0.42, w)} ${at(0.27, h)} l ${at(0.8, w)} ${at(0.78, h)} l S Q`;
  document.formAnnotation(blank.name, 'checkbox', area.x, area.y, w, h, {
    structParent: part,
    entries: {
      TU: new String([about, blank.label].filter(Boolean).join(' ')),
      V: 'Off',
      AS: 'Off',
      DA: typedIn(0),
      AP: { N: { Ja: appearance(document, area, tick), Off: appearance(document, area, '') } },
    },
  });
}
