import type { SourceFault } from './place.ts';

/** The fields of a file with a body, and where the body starts. */
export interface FrontMatter {
  yaml: string;
  /** Line of the file on which the fields start, from 1. */
  firstLine: number;
  /** Offset of the first line after the fields. */
  bodyStart: number;
}

const fault = (line: number, wat: string, doen: string): { fault: SourceFault } => ({
  fault: { wat, doen, place: { line, column: 1 } },
});

/**
 * Finds the fields above a body. Astro ends them at the first line that starts with `---` or `+++`, whatever comes
 * after it on that line (`@astrojs/internal-helpers`, frontmatter.js); so a line that would end them by accident
 * is a fault.
 */
export function frontMatter(text: string): FrontMatter | { fault: SourceFault } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) {
    return fault(
      1,
      'De velden zijn niet te lezen: het bestand begint niet met een blok velden tussen twee regels met ---.',
      'Zet op regel 1 alleen ---. Zet daaronder de velden, en daarna weer een regel met alleen ---.',
    );
  }
  const closing = /^(---|\+\+\+)(.*)$/m.exec(text.slice(opening[0].length));
  if (!closing) {
    return fault(
      1,
      'De velden zijn niet te lezen: het blok velden houdt nergens op.',
      'Zet onder het laatste veld een regel met alleen ---. Daarna komt de lopende tekst.',
    );
  }
  const end = opening[0].length + closing.index;
  const line = text.slice(0, end).split('\n').length;
  if (closing[1] !== '---' || closing[2]!.trim() !== '') {
    return fault(
      line,
      `Deze regel begint met ${closing[1]!} en sluit daarmee het blok velden.`,
      'Sluit de velden met een regel waarop alleen --- staat. Hoort dit bij een veld? Spring de regel in.',
    );
  }
  const after = end + closing[0].length;
  const rest = /^\r?\n/.exec(text.slice(after, after + 2))?.[0].length ?? 0;
  return { yaml: text.slice(opening[0].length, end), firstLine: 2, bodyStart: after + rest };
}
