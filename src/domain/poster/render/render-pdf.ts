import { millimetre } from '../content/formats.ts';
import { palette, type ColourName } from '../content/palette.ts';
import { collect } from './collect.ts';
import type { PdfDocument, PdfDocumentClass, PdfImage, PdfStructure } from './pdf-document.ts';
import { openDocument } from './pdf-standards.ts';
import { RawImage } from './raw-image.ts';
import type { FontKey, Op, Scene, SceneNode, ScenePage } from '../draw/scene.ts';

/** How a PDF is finished. */
export interface PdfOptions {
  /** Adds 3 mm of bleed and crop marks. */
  bleed?: boolean;
  /** Colours of the press instead of those of a screen. */
  cmyk?: boolean;
}

/** Width of the bleed, and of the strip for crop marks beyond it, in points. */
const [bleedWidth, slugWidth] = [3 * millimetre, 8 * millimetre];

interface Pen {
  document: PdfDocument;
  /** Distance of the trim size from the edge of the page. */
  offset: number;
  colour: (name: ColourName) => string | number[];
  images: Map<object, PdfImage>;
}

/**
 * Draws a scene as a tagged PDF. The same scene, fonts and pdfkit give the same bytes everywhere.
 * @param fonts TTF files; pdfkit cannot take a part of a WOFF2
 */
export function renderPdf(
  scene: Scene,
  Class: PdfDocumentClass,
  fonts: Record<FontKey, Uint8Array>,
  { bleed = false, cmyk = false }: PdfOptions = {},
): Promise<Uint8Array> {
  const document = openDocument(Class, scene, cmyk);
  const bytes = collect(document);
  for (const [name, file] of Object.entries(fonts)) document.registerFont(name as FontKey, file);
  const pen: Pen = {
    document,
    offset: bleed ? bleedWidth + slugWidth : 0,
    colour: (name) => (cmyk ? [...palette[name].cmyk] : palette[name].rgb),
    images: new Map(),
  };
  const root = document.struct('Document');
  document.addStructure(root);
  for (const page of scene.pages) drawPage(pen, page, root, bleed);
  root.end();
  document.end();
  return bytes;
}

function drawPage(pen: Pen, page: ScenePage, root: PdfStructure, bleed: boolean): void {
  const { document, offset } = pen;
  const [width, height] = [page.width + 2 * offset, page.height + 2 * offset];
  document.addPage({ size: [width, height], margin: 0 });
  const slug = bleed ? slugWidth : 0;
  const { data } = document.page.dictionary;
  data.TrimBox = [offset, offset, width - offset, height - offset];
  data.BleedBox = [slug, slug, width - slug, height - slug];
  data.Tabs = 'S';
  for (const node of page.nodes) {
    if (node.tag !== 'Artifact') {
      root.add(structure(pen, node));
      continue;
    }
    document.markContent('Artifact', { type: 'Layout' });
    document.save();
    document.rect(slug, slug, width - 2 * slug, height - 2 * slug).clip();
    for (const op of node.ops ?? []) draw(pen, op, '');
    document.restore();
    document.endMarkedContent();
  }
  if (bleed) cropMarks(pen, page);
}

function structure(pen: Pen, node: SceneNode): PdfStructure {
  const { offset, document } = pen;
  const options: Record<string, unknown> = node.alt ? { alt: node.alt } : {};
  if (node.box) {
    options.bbox = node.box.map((side) => side + offset);
    options.placement = 'Block';
  }
  const { ops = [], kids = [] } = node;
  // A space between lines keeps their words apart for who hears or copies them.
  const drawing = (): void => {
    ops.forEach((op, index) => {
      draw(pen, op, index < ops.length - 1 ? ' ' : '');
    });
  };
  return document.struct(node.tag, options, [
    ...(ops.length > 0 ? [drawing] : []),
    ...kids.map((kid) => structure(pen, kid)),
  ]);
}

function draw({ document, offset, colour, images }: Pen, op: Op, after: string): void {
  if (op.kind === 'path') {
    document.save().translate(offset + (op.x ?? 0), offset + (op.y ?? 0));
    if (op.s !== undefined) document.scale(op.s);
    document.path(op.d).fill(colour(op.fill));
    document.restore();
  } else if (op.kind === 'text') {
    document.font(op.font).fontSize(op.size).fillColor(colour(op.fill));
    const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing: op.tracking };
    document.text(op.text + after, offset + op.x, offset + op.y, options);
  } else {
    const image = images.get(op.pixels) ?? new RawImage(op.pixels);
    images.set(op.pixels, image);
    document.image(image, offset + op.x, offset + op.y, { width: op.width, height: op.height });
  }
}

function cropMarks({ document, offset, colour }: Pen, page: ScenePage): void {
  const [from, to] = [bleedWidth + millimetre, bleedWidth + 6 * millimetre];
  document.markContent('Artifact', { type: 'Page' });
  document.lineWidth(0.25).strokeColor(colour('zwart'));
  for (const [x, outX] of [
    [offset, -1],
    [offset + page.width, 1],
  ] as const) {
    for (const [y, outY] of [
      [offset, -1],
      [offset + page.height, 1],
    ] as const) {
      document.moveTo(x + outX * from, y).lineTo(x + outX * to, y);
      document.moveTo(x, y + outY * from).lineTo(x, y + outY * to);
    }
  }
  document.stroke().endMarkedContent();
}
