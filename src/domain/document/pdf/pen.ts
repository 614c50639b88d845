import { millimetre } from '../../poster/content/formats.ts';
import type { FontKey } from '../../poster/draw/scene.ts';
import type { PdfStructure } from '../../poster/render/pdf-document.ts';
import type { FormDocument } from './form-document.ts';

/** A4 and its margins, in points. */
export const paper = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  left: 20 * millimetre,
  top: 18 * millimetre,
  /** Where the text ends. */
  bottom: 297 * millimetre - 24 * millimetre,
  /** Room for text from the left margin. */
  room: 170 * millimetre,
};

/** Ink, and the soft tint of hairlines. */
export const [ink, soft] = ['#000000', '#767676'];

/** A style of text: face, size and distance between baselines, in points. */
export interface Style {
  font: FontKey;
  size: number;
  leading: number;
  /** Whether boxes to write in are low, where room is scarce. */
  low?: boolean;
}

/** Points that a few lines take. */
const fewLines = 130;

/** Where on which page the next thing is drawn, and in which part of the structure. */
export class Pen {
  readonly document: FormDocument;
  readonly #widths: Map<string, number>;
  /** Share of its usual size that room between parts and room to write has: from 0.85 to 1. */
  readonly tight: number;
  /** Where the text of each page that is full ended. */
  readonly #ends: number[] = [];
  y = paper.top;
  /** Where the text of a page ends; what must fit on one sheet goes a little further. */
  floor = paper.bottom;
  /** Part of the structure to which blocks are added. */
  parent: PdfStructure;
  /** What every page starts with, under its margin; the head of a table that goes on. */
  onNewPage: (() => void) | undefined;

  constructor(document: FormDocument, root: PdfStructure, widths: Map<string, number>, tight = 1) {
    [this.document, this.parent, this.#widths, this.tight] = [document, root, widths, tight];
    this.#startPage();
  }

  newPage(): void {
    this.#ends.push(this.y);
    this.#startPage();
  }

  #startPage(): void {
    this.document.addPage({ size: [paper.width, paper.height], margin: 0 });
    this.document.page.dictionary.data.Tabs = 'S';
    this.y = paper.top;
    this.onNewPage?.();
  }

  /** Whether anything stands on the page. */
  get used(): boolean {
    return this.y > paper.top;
  }

  /** Number of pages. */
  get pages(): number {
    return this.#ends.length + 1;
  }

  /** Whether a page after the first holds a few lines only. */
  get wastes(): boolean {
    return [...this.#ends, this.y].slice(1).some((end) => end - paper.top < fewLines);
  }

  /** Goes to a new page when so many points are not left on this one. */
  need(height: number): void {
    if (this.used && this.y + height > this.floor) this.newPage();
  }

  /** Leaves room above what comes next, not at the top of a page. */
  space(height: number): void {
    if (this.used) this.y += height * this.tight;
  }

  /** Leaves room under what was written. */
  gap(height: number): void {
    this.y += height * this.tight;
  }

  /** Width of a text in points; asked many times for the same words. */
  widthOf(text: string, { font, size }: Pick<Style, 'font' | 'size'>): number {
    const key = `${font} ${text}`;
    let wide = this.#widths.get(key);
    if (wide === undefined) {
      wide = this.document.font(font).fontSize(1).widthOfString(text);
      this.#widths.set(key, wide);
    }
    return wide * size;
  }

  /** Adds a part of the structure; it is to be ended. */
  part(tag: string, options: Record<string, unknown> = {}, parent = this.parent): PdfStructure {
    const made = this.document.struct(tag, options);
    parent.add(made);
    return made;
  }

  /** Adds a part of the structure and works within it. */
  within(tag: string, work: (part: PdfStructure) => void, options: Record<string, unknown> = {}): void {
    const [part, outer] = [this.part(tag, options), this.parent];
    this.parent = part;
    work(part);
    this.parent = outer;
    part.end();
  }

  /** Sets the face and size of what is written next. */
  style({ font, size }: Style): FormDocument {
    this.document.font(font).fontSize(size).fillColor(ink);
    return this.document;
  }

  /** Draws something that nobody needs to hear. */
  ornament(draw: (document: FormDocument) => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw(this.document);
    this.document.endMarkedContent();
  }

  /** A rule from the left margin, over the right edge of the paper or as wide as given. */
  rule(thickness: number, width = paper.width - paper.left, x = paper.left, colour: string = ink): void {
    const { y } = this;
    this.ornament((document) => document.rect(x, y, width, thickness).fill(colour));
  }

  /** An empty box with an edge inside its measure. */
  box(x: number, y: number, width: number, height: number, edge: number): void {
    this.ornament((document) =>
      document
        .lineWidth(edge)
        .strokeColor(ink)
        .rect(x + edge / 2, y + edge / 2, width - edge, height - edge)
        .stroke(),
    );
  }
}
