/** One slide of the deck. */
export interface Slide {
  title: string;
  points: readonly string[];
  /** What the speaker tells; not on the slide itself. */
  notes: string;
  /** Id of the campaign item shown beside the points. */
  poster: string | undefined;
}

const withoutLinks = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

/**
 * Reads slides from the body of a page: a second-level heading starts a slide, its list is what stands on it,
 * its paragraphs are the notes, and the first link to a campaign item is the poster beside it. So the page is
 * the text version of the deck, and the two cannot differ.
 * @throws when a slide has no points
 */
export function readSlides(body: string): Slide[] {
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n').map((line) => line.trim());
      const points = lines.filter((line) => line.startsWith('- ')).map((line) => withoutLinks(line.slice(2)));
      const notes = lines.filter((line) => line !== '' && !line.startsWith('- ')).join(' ');
      if (points.length === 0)
        throw new Error(`De dia “${title}” heeft geen punten. Zet er een lijst met streepjes onder.`);
      return {
        title,
        points,
        notes: withoutLinks(notes),
        poster: /\]\(\/campagne\/([a-z-]+)\/\)/.exec(notes)?.[1],
      };
    });
}
