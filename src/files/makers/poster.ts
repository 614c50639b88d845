import { faceInWords, inWords, type PosterContent } from '../../domain/poster/content/content.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import { renderPdf } from '../../domain/poster/render/render-pdf.ts';
import { svgFile } from '../../domain/poster/render/render-svg.ts';
import type { PlannedPoster } from '../plan/planned-poster.ts';
import { outline, readFonts } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { lastFew } from './last-few.ts';
import { loadPdfkit } from './pdfkit.ts';
import { flatWebp, packer } from './pictures.ts';
import { draw, type Drawn } from './raster.ts';

/** A planned file of a poster, drawn. */
export async function makePoster(plan: PlannedPoster): Promise<Uint8Array> {
  if (plan.kind.startsWith('pdf')) return pdf(plan);
  const svg = svgOf(plan);
  return plan.kind === 'svg' ? new TextEncoder().encode(svg) : picture(svg, plan);
}

let fonts: ReturnType<typeof readFonts> | undefined;

async function pdf({ kind, content, format, sender }: PlannedPoster): Promise<Uint8Array> {
  fonts ??= readFonts();
  const scene = layoutPoster(content, formats[format], sender);
  return renderPdf(scene, await loadPdfkit(), fonts, { bleed: kind !== 'pdf', cmyk: kind === 'pdf-cmyk' });
}

/** The drawings of one poster are made in five kinds of file, one after the other. */
const svgs = lastFew<string>(24);
/** A PNG and a WebP of one size are packed from the same pixels. */
const pixels = lastFew<Drawn>(2);

function svgOf({ content, format, sender, page = 0 }: PlannedPoster): string {
  return svgs(`${content.id} ${content.sector ?? ''} ${content.language ?? ''} ${format} ${page}`, () => {
    const scene = layoutPoster(content, formats[format], sender);
    return svgFile(scene.pages[page]!, wordsOf(content), outline, formats[format].unit === 'mm' ? 'pt' : '');
  });
}

const wordsOf = (
  content: PosterContent,
): { title: string; description: string; language: string | undefined } => ({
  title: content.title,
  language: content.language,
  description: content.layout === 'gezicht' && !content.language ? inWords(content) : faceInWords(content),
});

async function picture(svg: string, { kind, width, height }: PlannedPoster): Promise<Uint8Array> {
  const drawn = pixels(`${width} ${svg}`, () => draw(svg, width!));
  const exact = drawn.width === width && drawn.height === height;
  const png = kind === 'png' && exact ? await indexedPng(drawn) : undefined;
  if (png) return png;
  const image = packer(drawn).resize(width, height, { fit: 'fill' }).removeAlpha();
  return kind === 'png'
    ? image.png({ palette: true, effort: 4, colours: 64 }).toBuffer()
    : image.webp(flatWebp).toBuffer();
}
