import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '../../schemas/names.ts';
import type { CheckedEntry, Finding } from '../report/findings.ts';
import { imageType, svgFaults } from '../read/image-type.ts';

/** Most bytes of a photograph or a drawing beside the content; previews are made smaller by the build. */
const heaviest = { svg: 150_000, bitmap: 400_000 };

/** An image beside the content, with the entries that show it. */
interface ImageFile {
  file: string;
  bytes: Buffer;
  used: boolean;
}

/** Files that are not entries, anywhere below the folder of a collection. */
function imagesOf(root: string, collection: CollectionName, entries: readonly CheckedEntry[]): ImageFile[] {
  const folder = path.join(root, 'content', collection);
  if (!existsSync(folder)) return [];
  const mentions = entries
    .filter((entry) => entry.collection === collection)
    .map(({ source }) => `${JSON.stringify(source.fields)}${source.body}`)
    .join('\n');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.parentPath !== folder && !/^[._]/.test(item.name))
    .map((item) => {
      const full = path.join(item.parentPath, item.name);
      const below = path.relative(folder, full).split(path.sep).join('/');
      return {
        file: `content/${collection}/${below}`,
        bytes: readFileSync(full),
        used: mentions.includes(`./${below}`),
      };
    });
}

/** What is wrong with one image: its type, its weight, what is in it, or that nobody shows it. */
function faultsOf({ file, bytes, used }: ImageFile): [wat: string, doen: string][] {
  const extension = path.extname(file).slice(1).replace('jpeg', 'jpg');
  const type = imageType(bytes);
  const faults: [string, string][] = [];
  if (!type) {
    faults.push(['Dit bestand is geen afbeelding.', 'Gebruik svg, png, jpg, webp of avif, of haal het weg.']);
  } else if (type !== extension) {
    faults.push([
      `De naam zegt ${extension}, maar dit is een ${type}.`,
      `Geef het bestand de uitgang .${type}.`,
    ]);
  }
  if (type === 'svg') faults.push(...svgFaults(bytes.toString('utf8')));
  const most = type === 'svg' ? heaviest.svg : heaviest.bitmap;
  if (bytes.length > most) {
    faults.push([
      `Dit bestand is te zwaar: ${Math.round(bytes.length / 1000)} kB, ten hoogste ${most / 1000} kB.`,
      'Maak de afbeelding kleiner, of bewaar haar als webp.',
    ]);
  }
  if (!used) faults.push(['Geen pagina toont deze afbeelding.', 'Gebruik haar, of haal het bestand weg.']);
  return faults;
}

/**
 * Reports images beside the content that are wrong, too heavy, unsafe, or shown by no entry.
 * @returns paths of all images there are
 */
export function checkImages(root: string, entries: readonly CheckedEntry[], findings: Finding[]): string[] {
  const images = [...new Set(entries.map((entry) => entry.collection))].flatMap((collection) =>
    imagesOf(root, collection, entries),
  );
  for (const image of images) {
    for (const [wat, doen] of faultsOf(image)) {
      findings.push({ file: image.file, line: 1, column: 1, key: '', soort: 'afbeelding', wat, doen });
    }
  }
  return images.map(({ file }) => file);
}
