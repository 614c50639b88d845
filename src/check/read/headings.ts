import Slugger from 'github-slugger';
import { nodesIn, textOf, type MarkdownNode } from '../../domain/text/markdown.ts';

/** As the compiler prints a text: dashes by two or three become one. The other signs it changes are no part of an address. */
const printed = (text: string): string => text.replace(/-{2,3}/g, '–');

/** The places on a page that a body makes: its headings, as Astro numbers them, and the titles of its model texts. */
export function placesIn(tree: MarkdownNode): string[] {
  const slugger = new Slugger();
  return [...nodesIn(tree)].flatMap((node) => {
    if (node.type === 'heading') return [slugger.slug(printed(textOf(node)))];
    const title = node.name === 'Modeltekst' && node.attributes?.find(({ name }) => name === 'titel')?.value;
    return typeof title === 'string' ? [modelId(title)] : [];
  });
}

/** The place of a model text on its page, as `components/mdx/Modeltekst.astro` makes it. */
const modelId = (title: string): string =>
  `model-${title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}`;
