import { duration } from '../../text/dutch.ts';
import type { MarkdownNode } from '../../text/markdown.ts';
import { withAddresses } from './addresses.ts';
import type { Block, DocumentModel, Inline } from './model.ts';
import { readBody } from './read.ts';
import { plain } from './text.ts';

/** What a document needs of an instrument besides its body. */
export interface InstrumentFields {
  titel: string;
  samenvatting: string;
  versie: string;
  gewijzigd: string;
  tijdMinuten: number;
  stappen: readonly { doe: string; uitleg?: string | undefined }[];
  valkuil: string;
}

const words = (text: string, strong = false): Inline[] => [
  { kind: 'words', text, ...(strong && { strong }) },
];

/** How to use it: the first sheet of a document whose model text is to be handed out without it. */
export const guidanceOf = ({ stappen, valkuil }: Pick<InstrumentFields, 'stappen' | 'valkuil'>): Block[] => [
  { kind: 'heading', level: 2, text: words('Zo gebruikt u het') },
  {
    kind: 'list',
    from: 1,
    items: stappen.map(({ doe, uitleg }) => ({
      text: [...words(doe, true), ...(uitleg ? words(` ${uitleg}`) : [])],
    })),
  },
  {
    kind: 'note',
    tone: 'caution',
    title: 'Valkuil',
    blocks: [{ kind: 'paragraph', text: words(valkuil) }],
  },
];

/** Characters up to which what stands after the last sheet is a word of goodbye: "Meer leest u in …". */
const lastWords = 400;

/**
 * Blocks with the few lines after the last sheet before the first one: a sheet of paper for one sentence is a waste.
 */
function withoutLastLines(blocks: readonly Block[]): readonly Block[] {
  const isAlone = (block: Block): boolean => block.kind === 'sheet' && block.alone;
  const after = blocks.findLastIndex(isAlone) + 1;
  const end = blocks.slice(after);
  if (after === 0 || plain(end).length > lastWords || end.some(({ kind }) => kind !== 'paragraph'))
    return blocks;
  const first = blocks.findIndex(isAlone);
  // A heading goes with its sheet.
  const before = blocks[first - 1]?.kind === 'heading' ? first - 1 : first;
  return [...blocks.slice(0, before), ...end, ...blocks.slice(before, after)];
}

/**
 * The document of an instrument.
 * @param tree its body as the compiler reads it
 * @param about name of the site and its address without a slash at the end, and the path of the page
 */
export function documentOf(
  fields: InstrumentFields,
  tree: MarkdownNode,
  about: { name: string; site: string; path: string },
): DocumentModel {
  const { blocks } = readBody(tree, about.site);
  const at = blocks.findIndex((block) => block.kind === 'sheet' && block.alone);
  // A form to fill in starts at once.
  const fromOthers = blocks
    .slice(0, Math.max(0, at))
    .some(({ kind }) => kind === 'field' || kind === 'ticks');
  const guided = at >= 0 && !fromOthers;
  return {
    title: fields.titel,
    subject: fields.samenvatting,
    version: fields.versie,
    date: fields.gewijzigd,
    facts: [duration(fields.tijdMinuten)],
    source: { name: about.name, address: about.site + about.path },
    blocks: withAddresses(withoutLastLines([...(guided ? guidanceOf(fields) : []), ...blocks])),
  };
}
