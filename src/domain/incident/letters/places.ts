import type { Block, Inline } from '../../document/model/model.ts';
import { plain } from '../../document/model/text.ts';

/** A part of a line: with a label it is something to fill in, or a text that only sometimes stays. */
export interface Place {
  /** What stands between the brackets. */
  label?: string;
  parts: readonly Inline[];
}

/** A line as parts; a text between brackets that stays in some cases is one, with the blanks in it. */
export function placesIn(line: readonly Inline[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < line.length; at++) {
    const part = line[at]!;
    if (part.kind === 'blank') places.push({ label: part.blank.label, parts: [part] });
    else if (part.kind === 'words' && part.text.startsWith('[')) {
      const end = line.findIndex(
        (one, index) => index >= at && one.kind === 'words' && one.text.endsWith(']'),
      );
      const parts = line.slice(at, end < 0 ? undefined : end + 1);
      places.push({ label: plain(parts).slice(1, -1), parts });
      at += parts.length - 1;
    } else places.push({ parts: [part] });
  }
  return places;
}

/** All lines of the text of a letter. */
export const linesOf = (blocks: readonly Block[]): (readonly Inline[])[] =>
  blocks.flatMap((block): (readonly Inline[])[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items.flatMap(({ text, list }) => [text, ...(list ? linesOf([list]) : [])]);
      default:
        return [];
    }
  });
