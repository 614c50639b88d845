import { element } from './parts.ts';

const levels = [1, 2, 3];
/** A style of lists, as XML: signs or numbers, three levels deep. */
const listStyle = (name: string, kind: 'bullet' | 'number'): string =>
  element(
    'text:list-style',
    { 'style:name': name },
    ...levels.map((level) =>
      element(
        `text:list-level-style-${kind}`,
        {
          'text:level': level,
          ...(kind === 'bullet'
            ? { 'text:bullet-char': '•' }
            : { 'style:num-format': '1', 'style:num-suffix': '.' }),
        },
        element(
          'style:list-level-properties',
          { 'text:list-level-position-and-space-mode': 'label-alignment' },
          element('style:list-level-label-alignment', {
            'text:label-followed-by': 'listtab',
            'text:list-tab-stop-position': `${7 * level}mm`,
            'fo:text-indent': '-7mm',
            'fo:margin-left': `${7 * level}mm`,
          }),
        ),
      ),
    ),
  );

/** All styles of lists, as XML. */
export const listStyles: readonly string[] = [listStyle('Bullets', 'bullet'), listStyle('Numbers', 'number')];
