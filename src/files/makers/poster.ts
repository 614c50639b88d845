import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { faceInWords, inWords } from '../../domain/poster/content/content.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import { renderPdf } from '../../domain/poster/render/render-pdf.ts';
import { svgFile } from '../../domain/poster/render/render-svg.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { fontPath, outline, readFonts } from './fonts.ts';
import { loadPdfkit } from './pdfkit.ts';
import { formatOf, type PlannedFile } from '../plan/posters.ts';

const poster = path.resolve(import.meta.dirname, '../../domain/poster');

/** Fingerprint of everything besides the scene that decides how a file comes out. */
function engineHash(root: string): string {
  const hash = createHash('sha256');
  const drawing = [path.join(poster, 'render'), import.meta.dirname].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name)),
  );
  for (const file of [path.join(poster, 'content/palette.ts'), ...drawing]) hash.update(readFileSync(file));
  for (const font of ['regular', 'bold', 'black'] as const) hash.update(readFileSync(fontPath(font)));
  const packages = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of ['pdfkit', 'sharp', '@resvg/resvg-js', 'fontkit', 'fflate'])
    hash.update(packages.dependencies[name] ?? '');
  return hash.digest('hex');
}

/** Makes files and keeps them, by the hash of what is drawn: nothing is made twice. */
export class Workshop {
  readonly folder: string;
  /** How many files were made, and not found. */
  made = 0;
  readonly #engine: string;
  #pdf:
    Promise<(scene: Scene, options: { bleed: boolean; cmyk: boolean }) => Promise<Uint8Array>> | undefined;

  /** @param root folder of the project */
  constructor(root: string) {
    this.folder = path.join(root, 'node_modules/.cache/campagne');
    this.#engine = engineHash(root);
  }

  /** The bytes of a planned file, and where they are kept. */
  async make(plan: PlannedFile): Promise<{ bytes: Uint8Array; kept: string }> {
    const scene = layoutPoster(plan.content, formatOf(plan), plan.sender);
    const what = [plan.kind, plan.page, plan.width, plan.height, plan.content.layout, wordsOf(plan)];
    return this.keep([what, scene], path.extname(plan.path), () => this.#draw(plan, scene));
  }

  /** Makes something once; `key` is everything it depends on besides the engine. */
  async keep(
    key: unknown,
    extension: string,
    make: () => Promise<Uint8Array>,
  ): Promise<{ bytes: Uint8Array; kept: string }> {
    const hash = createHash('sha256').update(this.#engine).update(JSON.stringify(key)).digest('hex');
    const kept = path.join(this.folder, hash.slice(0, 40) + extension);
    if (existsSync(kept)) return { bytes: await readFile(kept), kept };
    const bytes = await make();
    await mkdir(this.folder, { recursive: true });
    // Under another name first, so that a build that is stopped leaves no half file.
    await writeFile(`${kept}.half`, bytes);
    await rename(`${kept}.half`, kept);
    this.made++;
    return { bytes, kept };
  }

  async #draw(plan: PlannedFile, scene: Scene): Promise<Uint8Array> {
    if (plan.kind.startsWith('pdf')) {
      this.#pdf ??= pdfMaker();
      const options = { bleed: plan.kind !== 'pdf', cmyk: plan.kind === 'pdf-cmyk' };
      return (await this.#pdf)(scene, options);
    }
    const page = scene.pages[plan.page ?? 0]!;
    const svg = svgFile(page, wordsOf(plan), outline, formatOf(plan).unit === 'mm' ? 'pt' : '');
    if (plan.kind === 'svg') return new TextEncoder().encode(svg);
    return picture(svg, plan);
  }
}

async function pdfMaker() {
  const [Class, fonts] = [await loadPdfkit(), readFonts()];
  return (scene: Scene, options: { bleed: boolean; cmyk: boolean }): Promise<Uint8Array> =>
    renderPdf(scene, Class, fonts, options);
}

function wordsOf({ content }: PlannedFile): { title: string; description: string } {
  return {
    title: content.title,
    description: content.layout === 'gezicht' ? inWords(content) : faceInWords(content),
  };
}

async function picture(svg: string, { kind, width, height }: PlannedFile): Promise<Uint8Array> {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width! },
    font: { loadSystemFonts: false },
  }).render();
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
  // Pixels go over as they are: packing and unpacking them in between takes longer than the drawing.
  const image = sharp(drawn.pixels, { raw }).resize(width, height, { fit: 'fill' }).removeAlpha();
  return kind === 'png'
    ? image.png({ palette: true, effort: 4, colours: 64 }).toBuffer()
    : image.webp({ lossless: true, effort: 2 }).toBuffer();
}
