import { escapeXml } from '../document/xml.ts';
import { done, leadsTo, type GraphQuestion } from './walk.ts';

/** What of a question is drawn. */
interface DrawnQuestion extends GraphQuestion {
  vraag: string;
  antwoorden: readonly { sleutel: string; tekst: string; naar?: string | undefined }[];
}

/** What of a decision aid is drawn. */
export interface DrawnAid {
  titel: string;
  vragen: readonly DrawnQuestion[];
}

const row = 22;
const width = 620;
const gap = 46;

/** Height of a question with its answers, in the units of the drawing. */
const heightOf = ({ antwoorden, als }: DrawnQuestion): number =>
  row * (antwoorden.length + 1 + (als.length > 0 ? 1 : 0)) + 20;

/**
 * The questions as boxes in their order, with a line from each answer, or each question, to what comes next: an SVG
 * for editors. A line to the very next box is straight; others go round at the right.
 */
export function drawAid(aid: DrawnAid): string {
  const tops = new Map<string, number>();
  let y = 60;
  for (const question of aid.vragen) {
    tops.set(question.sleutel, y);
    y += heightOf(question) + gap;
  }
  tops.set(done, y);
  const text = (x: number, at: number, words: string, extra = ''): string =>
    `<text x="${x}" y="${at}"${extra}>${escapeXml(words)}</text>`;
  const boxes = aid.vragen.map((question) => {
    const top = tops.get(question.sleutel)!;
    const { sleutel, vraag, als, antwoorden } = question;
    const lines = [
      text(32, top + row, `${sleutel}: ${vraag}`, ' font-weight="bold"'),
      ...(als.length > 0
        ? [text(32, top + 2 * row, `alleen als ${als.join(' en ')}`, ' font-style="italic"')]
        : []),
      ...antwoorden.map(({ tekst, sleutel: key, naar }, index) =>
        text(
          48,
          top + row * (index + 2 + (als.length > 0 ? 1 : 0)),
          `${key}: ${tekst}${naar ? ` → ${naar}` : ''}`,
        ),
      ),
    ];
    return `<rect x="20" y="${top}" width="${width}" height="${heightOf(question)}" fill="none" stroke="#00434a" stroke-width="2"/>${lines.join('')}`;
  });
  const roads = aid.vragen.flatMap((question, index) => {
    const bottom = tops.get(question.sleutel)! + heightOf(question);
    return leadsTo(question).flatMap((target, lane) => {
      const to = tops.get(target);
      if (to === undefined) return [];
      const next = aid.vragen[index + 1]?.sleutel ?? done;
      const path =
        target === next
          ? `M60 ${bottom}V${to}`
          : `M${width + 20} ${bottom - 12}h${20 + lane * 14}V${to + 14}h-${20 + lane * 14}`;
      return `<path d="${path}" fill="none" stroke="#0a2226" stroke-width="2" marker-end="url(#pijl)"/>`;
    });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="${y + 60}" viewBox="0 0 800 ${y + 60}" font-family="sans-serif" font-size="15">
<title>${escapeXml(aid.titel)}</title>
<defs><marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
${text(20, 36, aid.titel, ' font-size="22" font-weight="bold"')}
${[...boxes, ...roads].join('\n')}
<rect x="20" y="${y}" width="${width}" height="40" fill="#ffc92e"/>${text(32, y + 26, `${done}: de uitkomst`)}
</svg>
`;
}
