import { sizeInWords } from '../domain/poster/content/files.ts';
import { filesIn } from './files.ts';

/** A file to download, with what a visitor wants to know before the click. */
export interface Download {
  href: string;
  label: string;
  size: string;
}

/** A picture of an item, for lists. */
export interface Preview {
  src: string;
  width: number;
  height: number;
}

/** The small and digital files of one campaign item. */
export const filesOf = (item: string): Download[] =>
  filesIn('klein')
    .filter((one) => one.item === item)
    .map(({ path, label, bytes }) => ({ href: path, label, size: sizeInWords(bytes) }));

/** The picture of an item of this set; none for a poster, which the poster engine draws. */
export function previewOf(item: string): Preview | undefined {
  const found = filesIn('klein-voorbeeld').find((one) => one.item === item);
  return found && { src: found.path, width: found.width, height: found.height };
}
