import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outline } from '../../src/files/makers/fonts.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { kitContent } from '../../src/files/plan/kit.ts';
import { makeFiles } from '../../src/files/make-files.ts';
import { publish, type Published } from '../../src/files/publish.ts';
import { planFiles } from '../../src/files/plan/plan-files.ts';
import { smallAddress } from '../../src/files/plan/small.ts';
import { Store } from '../../src/files/store/store.ts';
import { layoutSmall, smallFormats } from '../../src/domain/campaign/small.ts';
import type { FileSet, Manifest, MadeFile } from '../../src/domain/files/manifest.ts';
import { readSource } from '../../src/check/read/source.ts';
import { readSlides } from '../../src/domain/campaign/slides.ts';
import { layoutTentCard } from '../../src/domain/campaign/tent-card.ts';
import { lowestContrast, clashesIn } from '../../src/domain/poster/draw/checks.ts';
import { millimetre } from '../../src/domain/poster/content/formats.ts';
import { opsOf } from '../../src/domain/poster/draw/scene.ts';
import { inTimeZone } from '../support/time-zone.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'kit-'));
const items = readPosters(root);
const item = (id: string) => items.find((one) => one.id === id)!;
let manifest: Manifest;
const inSet = <S extends FileSet>(set: S): MadeFile<S>[] =>
  manifest.files.filter(
    (file) => file.set === set && file.path.startsWith(smallAddress),
  ) as unknown as MadeFile<S>[];
const kit = (): MadeFile<'klein'>[] => inSet('klein');
const fileAt = (address: string): Buffer =>
  readFileSync(path.join(folder, 'een', smallAddress, path.basename(address)));
const hrefs = (end: string): string[] =>
  kit()
    .map((file) => file.path)
    .filter((href) => href.endsWith(end));

/** Makes the small and digital set only. */
async function make(to: string, store: Store): Promise<{ manifest: Manifest; published: Published[] }> {
  const plans = planFiles(root, 'https://voorbeeld.example').filter((plan) =>
    plan.path.startsWith(smallAddress),
  );
  const made = await makeFiles(plans, store);
  await publish(path.join(folder, to), made.published);
  return made;
}

beforeAll(async () => {
  ({ manifest } = await make('een', new Store(path.join(folder, 'winkel'), 'code')));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the small and digital set', () => {
  test('has a file for every kind of material that the poster engine leaves to it', () => {
    const kinds = new Set(kit().map(({ item: id }) => item(id).data.middel));
    expect([...kinds].sort()).toEqual(
      'achtergrond banner button flyer handtekening kaart presentatie sticker tafelkaart'.split(' '),
    );
    for (const { path: href, bytes } of kit()) expect(fileAt(href).length, href).toBe(bytes);
  });

  test('is not made again when nothing changed, and is the same to the byte in another time zone', async () => {
    const again = new Store(path.join(folder, 'winkel'), 'code');
    await make('twee', again);
    expect(again.made).toBe(0);
    await inTimeZone('America/New_York', () =>
      make('drie', new Store(path.join(folder, 'winkel-elders'), 'code')),
    );
    const names = readdirSync(path.join(folder, 'een', smallAddress));
    expect(readdirSync(path.join(folder, 'drie', smallAddress))).toEqual(names);
    for (const name of names) {
      const [one, other] = ['een', 'drie'].map((part) =>
        readFileSync(path.join(folder, part, smallAddress, name)),
      );
      expect(one!.equals(other!), name).toBe(true);
    }
  });

  test('pictures have the size their label says', async () => {
    expect(hrefs('.png').length).toBeGreaterThan(6);
    for (const { path: href, label } of kit().filter((file) => file.path.endsWith('.png'))) {
      const { width, height } = await sharp(fileAt(href)).metadata();
      expect(label).toBe(`PNG, ${width} × ${height} pixels`);
    }
    for (const { path: src, width, height } of inSet('klein-voorbeeld')) {
      expect(await sharp(fileAt(src)).metadata()).toMatchObject({ format: 'webp', width, height });
    }
  });

  test('PDFs are tagged, Dutch, titled and of the right trim size', async () => {
    const sizes: Record<string, [number, number]> = {
      flyer: [148, 210],
      tafelkaart: [210, 297],
      sticker: [100, 100],
      button: [70, 70],
    };
    for (const { path: href, item: id } of kit().filter((file) => file.path.endsWith('.pdf'))) {
      const pdf = await PDFDocument.load(fileAt(href), { updateMetadata: false });
      expect(pdf.getTitle(), href).toBe(item(id).data.titel);
      expect(pdf.catalog.get(PDFName.of('Lang'))?.toString(), href).toContain('nl');
      expect(pdf.catalog.lookup(PDFName.of('MarkInfo'))?.toString(), href).toContain('/Marked true');
      expect(pdf.catalog.has(PDFName.of('StructTreeRoot')), href).toBe(true);
      for (const page of pdf.getPages()) {
        const { width, height } = page.getTrimBox();
        const [wide, high] = sizes[item(id).data.middel]!;
        expect(width / millimetre, href).toBeCloseTo(wide, 2);
        expect(height / millimetre, href).toBeCloseTo(high, 2);
      }
      expect(pdf.getPageCount()).toBe(item(id).data.middel === 'flyer' ? 2 : 1);
    }
  });

  test('words stay inside their room and stand out from their ground', () => {
    for (const { data, id } of items) {
      const small = ['sticker', 'button', 'banner', 'handtekening', 'achtergrond'].find(
        (name) => name === data.middel,
      ) as keyof typeof smallFormats | undefined;
      if (!small) continue;
      const scene = layoutSmall(kitContent(item(id)), smallFormats[small]);
      expect(clashesIn(scene), id).toEqual([]);
      expect(lowestContrast(scene), id).toBeGreaterThanOrEqual(7);
    }
    const lock = layoutSmall(kitContent(item('dienstkaart')), smallFormats.vergrendelscherm);
    expect(clashesIn(lock)).toEqual([]);
  });

  test('one ZIP holds every file once, with what is on it in words', () => {
    const [whole] = inSet('pakket');
    const all = unzipSync(new Uint8Array(fileAt(whole!.path)));
    const names = kit().map(({ path: href, item: id }) => `${id}/${path.basename(href)}`);
    expect(Object.keys(all).sort()).toEqual([...names, 'LEESMIJ.txt'].sort());
    expect(whole).toMatchObject({ files: names.length, bytes: fileAt(whole!.path).length });
    for (const { path: href, item: id } of kit()) {
      expect(Buffer.from(all[`${id}/${path.basename(href)}`]!).equals(fileAt(href)), href).toBe(true);
      expect(strFromU8(all['LEESMIJ.txt']!)).toContain(item(id).data.tekstalternatief);
    }
  });

  test('the table card says everything twice in shapes and once in words', () => {
    const content = kitContent(item('tafelkaart-vraag-het-gerust'));
    const { nodes, height } = layoutTentCard(content, outline).pages[0]!;
    const words = opsOf(nodes).flatMap((op) => (op.kind === 'text' ? [op.text] : []));
    expect(words).toEqual([...content.upper, ...content.lower, content.promise]);
    // The far side is a picture of the near side, turned about the ridge.
    expect(nodes[0]!.tag).toBe('Artifact');
    expect(nodes[0]!.ops!.length).toBe(opsOf(nodes.slice(1, -1)).length);
    expect(nodes[0]!.ops!.every((op) => op.kind === 'path' && op.s! < 0)).toBe(true);
    for (const { y = 0 } of opsOf(nodes.slice(1, -1))) expect(y).toBeGreaterThanOrEqual(height / 2 - 1);
  });

  test('the signature says what the item says, with places for the name', () => {
    const html = fileAt(hrefs('.htm')[0]!).toString();
    for (const words of ['Vraag gerust.', 'Vloek niet.', '[Uw naam]', 'U krijgt antwoord.'])
      expect(html).toContain(words);
    expect(html).not.toMatch(/<img|<script|https?:/);
  });
});

describe('the slides', () => {
  const files = () => unzipSync(new Uint8Array(fileAt(hrefs('.pptx')[0]!)));
  const wordsOf = (xml: string): string[] =>
    [...xml.replace(/<a:fld .*?<\/a:fld>/gs, '').matchAll(/<a:p>.*?<\/a:p>/gs)]
      .map(([paragraph]) => [...paragraph.matchAll(/<a:t>([^<]*)/g)].map((match) => match[1]).join(''))
      .filter(Boolean);
  const slidesOf = (text: string) => readSlides(readSource(text, 'mdx').tree.root);
  const slides = () => slidesOf(readFileSync(path.join(root, 'content/campagne/presentatie.mdx'), 'utf8'));

  test('say what the page says, in order, title first', () => {
    const all = files();
    slides().forEach(({ title, points, notes }, index) => {
      const xml = strFromU8(all[`ppt/slides/slide${index + 1}.xml`]!);
      expect(wordsOf(xml)).toEqual([title, ...points]);
      expect(xml).toContain('type="title"');
      expect(strFromU8(all[`ppt/notesSlides/notesSlide${index + 1}.xml`]!)).toContain(notes.slice(0, 40));
    });
    expect(all[`ppt/slides/slide${slides().length + 1}.xml`]).toBeUndefined();
  });

  test('are Dutch, and every picture has an alternative text', () => {
    const all = Object.entries(files());
    const pictures = all
      .filter(([name]) => name.startsWith('ppt/slides/slide'))
      .flatMap(([, data]) => strFromU8(data).match(/<p:pic>.*?<\/p:nvPicPr>/gs) ?? []);
    expect(pictures.length).toBe(slides().filter(({ poster }) => poster).length + 1);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{10,}"/);
    for (const [name, data] of all)
      if (name.endsWith('.xml')) expect(strFromU8(data), name).not.toContain('en-US');
    expect(strFromU8(files()['docProps/core.xml']!)).toContain('<dc:language>nl-NL</dc:language>');
  });

  test('no picture stands over the number of the slide, or over the words beside it', () => {
    const all = files();
    type Box = readonly [number, number, number, number];
    const boxes = (xml: string): Box[] =>
      [...xml.matchAll(/<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/g)].map((match) => {
        const [x, y, width, height] = match.slice(1).map(Number) as [number, number, number, number];
        return [x, y, x + width, y + height];
      });
    let pictures = 0;
    for (const [name, data] of Object.entries(all)) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      const relations = strFromU8(all[name.replace('slides/', 'slides/_rels/') + '.rels']!);
      const layout = strFromU8(all[`ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(relations)![0]}`]!);
      const others = [strFromU8(data), layout]
        .flatMap((xml) => xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [])
        .filter((shape) => /type="(?:sldNum|body)"/.test(shape))
        .flatMap(boxes);
      for (const picture of (strFromU8(data).match(/<p:pic>.*?<\/p:pic>/gs) ?? []).flatMap(boxes)) {
        pictures += 1;
        for (const other of others)
          expect([
            name,
            other,
            picture[0] < other[2] && other[0] < picture[2] && picture[1] < other[3] && other[1] < picture[3],
          ]).toEqual([name, other, false]);
      }
    }
    expect(pictures).toBe(slides().filter(({ poster }) => poster).length + 1);
  });

  test('every part is there: a relation to a missing part makes Office repair the file', () => {
    const all = files();
    for (const [name, data] of Object.entries(all)) {
      if (!name.endsWith('.rels')) continue;
      const from = path.posix.join(path.posix.dirname(name), '..');
      for (const [, target] of strFromU8(data).matchAll(/Target="([^"]+)"/g)) {
        const part = target!.startsWith('/') ? target!.slice(1) : path.posix.join(from, target!);
        expect(Object.hasOwn(all, part), `${name} → ${target}`).toBe(true);
      }
    }
    const types = strFromU8(all['[Content_Types].xml']!);
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(all)).toContain(part);
  });

  test('a slide without points is refused by its title', () => {
    expect(() => slidesOf('---\ntitel: x\n---\n\n## Leeg\n\nAlleen tekst.')).toThrow(
      'De dia “Leeg” heeft geen punten',
    );
  });
});
