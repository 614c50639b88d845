import { nodesIn, textOf, type MarkdownNode } from '../text/markdown.ts';

/** One slide of the deck. */
export interface Slide {
  title: string;
  points: readonly string[];
  /** What the speaker tells; not on the slide itself. */
  notes: string;
  /** Id of the campaign item shown beside the points. */
  poster: string | undefined;
}

const onOneLine = (node: MarkdownNode): string => textOf(node).replace(/\s+/g, ' ').trim();

/** Id of the first campaign item to which nodes link. */
const posterIn = (nodes: readonly MarkdownNode[]): string | undefined =>
  nodes
    .flatMap((node) => [...nodesIn(node)])
    .map(({ url }) => /^\/campagne\/([a-z0-9-]+)\/$/.exec(url ?? '')?.[1])
    .find(Boolean);

/**
 * Reads slides from the tree of a body: a second-level heading starts a slide, its list is what stands on it,
 * its paragraphs are the notes, and the first link to a campaign item is the poster beside it. So the page is
 * the text version of the deck, and the two cannot differ.
 * @throws when a slide has no points
 */
export function readSlides(tree: MarkdownNode): Slide[] {
  const parts: { title: string; nodes: MarkdownNode[] }[] = [];
  for (const node of tree.children ?? []) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ title: onOneLine(node), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ title, nodes }) => {
    const points = nodes
      .filter(({ type }) => type === 'list')
      .flatMap((list) => (list.children ?? []).map(onOneLine));
    if (points.length === 0)
      throw new Error(`De dia “${title}” heeft geen punten. Zet er een lijst met streepjes onder.`);
    const spoken = nodes.filter(({ type }) => type === 'paragraph');
    return { title, points, notes: spoken.map(onOneLine).join(' '), poster: posterIn(spoken) };
  });
}
