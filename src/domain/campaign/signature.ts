import type { PosterContent } from '../poster/content/content.ts';
import { palette, seriesColours } from '../poster/content/palette.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/**
 * An e-mail signature without pictures. Mail programs only know tables with styles written in each cell, and
 * set nothing that is not said: so every cell names its letter, size and colour. The line is a row of its own.
 */
export function signatureHtml(content: PosterContent, language = 'nl'): string {
  const { bubble, foot, onBubble } = seriesColours[content.series];
  const colour = (name: keyof typeof palette): string => palette[name].rgb;
  const font = 'font-family:Arial,Helvetica,sans-serif';
  const loud = `${font};font-size:20px;line-height:24px;font-weight:bold;color:${colour(onBubble)}`;
  const plain = `${font};font-size:14px;line-height:20px;color:${colour('inkt')}`;
  const words = (lines: readonly string[]): string => escape(lines.join(' '));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>E-mailhandtekening: ${words(content.upper)} ${words(content.lower)}</title>
</head>
<body>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">
<tr><td style="${plain};padding:0 0 12px 0">Met vriendelijke groet,<br><br><strong>[Uw naam]</strong><br>[Functie]<br>[Organisatie, telefoonnummer]</td></tr>
<tr><td bgcolor="${colour(bubble)}" style="${loud};background-color:${colour(bubble)};padding:10px 120px 4px 16px">${words(content.upper)}</td></tr>
<tr><td bgcolor="${colour(foot)}" height="5" style="background-color:${colour(foot)};height:5px;font-size:0;line-height:0">&nbsp;</td></tr>
<tr><td bgcolor="${colour(bubble)}" style="${loud};background-color:${colour(bubble)};padding:4px 120px 10px 16px">${words(content.lower)}</td></tr>
<tr><td style="${plain};padding:6px 0 0 16px">${escape(content.promise)}</td></tr>
</table>
</body>
</html>
`;
}
