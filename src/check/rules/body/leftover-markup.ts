import { nodesIn, type MarkdownNode } from '../../../domain/text/markdown.ts';
import type { Rule } from '../../rule.ts';

/** Signs of markup that the compiler left in the text, each with what an editor probably meant. */
const signs: readonly [pattern: RegExp, wat: string, doen: string][] = [
  [
    /\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}_])/u,
    'Een * of _ staat los',
    'Zet er voor én achter het woord twee: **vet**. Een gewone * schrijft u als \\*.',
  ],
  [
    /\]\s?\(|\]\[|!\[|\[\^|^[^[\]\n]*\]|\[[^[\]\n]*$/m,
    'Een vierkante haak hoort nergens bij',
    'Een link schrijft u als [waar hij heen gaat](/adres/), zonder spatie ertussen.',
  ],
  [/`/, 'Een ` staat los', 'Haal het teken weg, of sluit wat u opende.'],
  [/\\(?!\n)/, 'Een \\ staat los', 'Haal het teken weg.'],
  [/~~/, 'Twee tekens ~ staan los', 'Haal ze weg.'],
  [/^[ \t]*#{1,6}(?=[^\s\d])/m, 'Achter de # van een kop hoort een spatie', 'Schrijf "## Kop".'],
  [
    /^[ \t]*\|/m,
    'Deze tabel klopt niet',
    'Zet onder de kop een regel met streepjes, evenveel als er kolommen zijn: |---|---|.',
  ],
  [/&(?:[a-z]{2,}|#\d+|#x[\da-f]+);/i, 'Een code voor een teken klopt niet', 'Schrijf het teken zelf.'],
  [/<\/?[A-Za-z!]/, 'Een los < teken staat in de tekst', 'Haal het weg, of schrijf "kleiner dan".'],
  [/[{}]/, 'Een losse accolade staat in de tekst', 'Schrijf haakjes ( ).'],
  [/^[ \t]*(?:[-*_=][ \t]*){3,}$/m, 'Een streep staat tegen de tekst aan', 'Zet er een lege regel boven.'],
];

/** The text of a node as it is written, with every escaped sign blanked. */
const written = ({ position }: MarkdownNode, text: string): string =>
  position ? text.slice(position.start.offset, position.end.offset).replace(/\\[!-/:-@[-`{-~]/g, '  ') : '';

/** Signs of markup that a reader would see. */
export const leftoverMarkupRule: Rule = ({ source }) =>
  [...nodesIn(source.tree.root)].flatMap((node) => {
    if (node.type !== 'text' || !node.position) return [];
    const raw = written(node, source.text);
    return signs.flatMap(([pattern, wat, doen]) => {
      const match = pattern.exec(raw);
      if (!match) return [];
      const before = raw.slice(0, match.index).split('\n');
      const { line, column } = node.position!.start;
      return [
        {
          line: line + before.length - 1,
          column: before.length === 1 ? column + match.index : before.at(-1)!.length + 1,
          wat: `${wat}: een lezer ziet de tekens zelf.`,
          doen,
        },
      ];
    });
  });
