import { Told } from '../../domain/text/told.ts';
import { palette } from '../../domain/poster/content/palette.ts';
import type { FontKey, Op, ScenePage } from '../../domain/poster/draw/scene.ts';
import { opsOf } from '../../domain/poster/draw/scene.ts';

const families: Record<FontKey, string> = {
  regular: 'Poster Regular',
  bold: 'Poster Bold',
  black: 'Poster Black',
};

async function registerFonts(fonts: Record<FontKey, Uint8Array>): Promise<void> {
  for (const [name, bytes] of Object.entries(fonts)) {
    const family = families[name as FontKey];
    if ([...document.fonts].some((face) => face.family.replaceAll('"', '') === family)) continue;
    document.fonts.add(await new FontFace(family, bytes.slice().buffer).load());
  }
}

const load = async (href: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = href;
  await image.decode();
  return image;
};

async function drawOp(pen: CanvasRenderingContext2D, op: Op): Promise<void> {
  if (op.kind === 'image') {
    pen.drawImage(await load(op.href), op.x, op.y, op.width, op.height);
    return;
  }
  pen.fillStyle = palette[op.fill].rgb;
  if (op.kind === 'text') {
    pen.font = `${op.size}px "${families[op.font]}"`;
    pen.letterSpacing = `${op.tracking}px`;
    pen.fillText(op.text, op.x, op.y);
    return;
  }
  pen.save();
  pen.translate(op.x ?? 0, op.y ?? 0);
  pen.scale(op.s ?? 1, op.s ?? 1);
  pen.fill(new Path2D(op.d));
  pen.restore();
}

/**
 * Draws a page as PNG.
 * @param width width in pixels
 */
export async function drawPng(
  page: ScenePage,
  width: number,
  fonts: Record<FontKey, Uint8Array>,
): Promise<Uint8Array> {
  await registerFonts(fonts);
  const canvas = document.createElement('canvas');
  const scale = width / page.width;
  [canvas.width, canvas.height] = [width, Math.round(page.height * scale)];
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  for (const op of opsOf(page.nodes)) await drawOp(pen, op);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Told('Uw browser kon het beeld niet maken. Kies een kleinere maat.');
  return new Uint8Array(await blob.arrayBuffer());
}
