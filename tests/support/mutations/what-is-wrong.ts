import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { openSync, type Font } from 'fontkit';
import { load } from 'js-yaml';
import { createRequire } from 'node:module';
import { blockNames } from '../../../src/schemas/blocks.ts';
import { allShown, renderBody, textShown, type Shown, type ShownElement } from './render-body.ts';

const require = createRequire(import.meta.url);
const font = openSync(
  require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf'),
) as Font;

const elements = new Set(
  'p h2 h3 h4 h5 h6 a strong em ul ol li br hr code blockquote table thead tbody tr th td img input'.split(
    ' ',
  ),
);
const full = new Set(
  'p h2 h3 h4 h5 h6 a strong em li blockquote th LetOp VerzonnenVoorbeeld Modeltekst'.split(' '),
);
const raw = /\*\*|\]\(|\]\[|<\/?[A-Za-z!]|[{}]|`|^#{1,6} |^##|&[a-z]{2,};|^\s*\||\[\^/m;

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** A text without the numbers in front of its lines, which a list makes itself. */
const withoutNumbers = (text: string): string => text.replace(/^[ \t>]*\d+[.)]\s/gm, ' ');

/** The letters of a body that should be shown: without the names of tags, the addresses of links and numbers of points. */
const lettersOfBody = (body: string): string =>
  letters(
    withoutNumbers(body)
      .replace(/\]\([^)\n]*\)/g, ' ')
      .replace(/<\/?[A-Za-z][\w.]*/g, ' ')
      .replace(/\s[a-z]+=(?=["'])/g, ' ')
      .replace(/&(?:[a-z]+|#\d+);/gi, ' '),
  );

/** The letters of fields: without their names, and without remarks that stand on a line of their own. */
const lettersOfYaml = (yaml: string): string =>
  letters(
    yaml
      .replace(/^\s*#.*$/gm, ' ')
      .replace(/^(\s*(?:- )*)[\w-]+:(?=\s|$)/gm, '$1 ')
      .replace(/^.*\{.*$/gm, (line) => line.replace(/([{,]\s*)[\w-]+:(?=\s)/g, '$1 '))
      .replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => quoted.replace(/\\./g, ' ')),
  );

const lettersOfValue = (value: unknown): string =>
  value instanceof Date
    ? letters(value.toISOString().slice(0, 10))
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(lettersOfValue).join('')
      : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? letters(String(value))
        : '';

/** What a reader would see that is not meant, of one part. */
function wrongIn(part: ShownElement, pages: ReadonlySet<string>): string[] {
  const { type, props, children } = part;
  const wrong: string[] = [];
  if (!elements.has(type) && !(blockNames as readonly string[]).includes(type))
    wrong.push(`an element ${type}`);
  const says = textShown([part]).trim() !== '' || allShown(children).some((one) => typeof one !== 'string');
  const filled = full.has(type) ? textShown(children).trim() !== '' || (says && children.length > 0) : true;
  if (!filled) wrong.push(`an empty ${type}`);
  if (Object.values(props).some((value) => value === '' || value === undefined))
    wrong.push(`an empty attribute of ${type}`);
  if (type === 'a') {
    const href = String(props.href);
    if (/^[a-z][a-z\d+.-]*:/i.test(href) ? !/^(https|mailto|tel):/.test(href) : !/^[/#](?!\/)/.test(href)) {
      wrong.push(`a link to ${href}`);
    } else if (href.startsWith('/') && !pages.has(href.split('#')[0]!)) wrong.push(`a dead link to ${href}`);
  }
  if (/^[A-Z]/.test(type)) wrong.push(...Object.values(props).flatMap((value) => wrongText(String(value))));
  if (type === 'img') wrong.push(`a picture ${String(props.src)}`);
  return wrong;
}

const wrongText = (text: string): string[] => (raw.test(text) ? [`raw markup: ${raw.exec(text)![0]}`] : []);

/** Texts that are drawn in the letter of the house, of which no sign may be missing. */
function notDrawn(collection: string, data: Record<string, unknown>): string[] {
  const names = [
    'titel',
    ...(collection === 'campagne' ? ['boodschap', 'belofte', 'gedrag', 'stappen', 'huisregel'] : []),
  ];
  const all = JSON.stringify(names.map((name) => data[name] ?? ''));
  return [...new Set(all)]
    .filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!))
    .map((sign) => `a box for ${sign}`);
}

/**
 * What a visitor would find wrong on the page of a file, by the compiler of the site and not by the check.
 * @param pages addresses that are there
 */
export function whatIsWrong(collection: string, text: string, pages: ReadonlySet<string>): string[] {
  const isData = !text.startsWith('---');
  try {
    const { frontmatter, rawFrontmatter, content } = isData
      ? { frontmatter: load(text) as Record<string, unknown>, rawFrontmatter: text, content: '' }
      : parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const shown: Shown[] = renderBody(content);
    const values = JSON.stringify(frontmatter);
    return [
      ...(lettersOfBody(content) === letters(withoutNumbers(textShown(shown)))
        ? []
        : ['text of the body is lost, doubled or moved']),
      ...(lettersOfYaml(rawFrontmatter) === lettersOfValue(frontmatter)
        ? []
        : ['text of the fields is lost']),
      ...allShown(shown).flatMap((part) =>
        typeof part === 'string' ? wrongText(part) : wrongIn(part, pages),
      ),
      ...(/\*\*|\]\(|<\/?[a-z]|`/i.test(values) ? ['raw markup in a field'] : []),
      ...notDrawn(collection, frontmatter),
      ...(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFEFF\uFFFD]/.test(text)
        ? ['a character that nobody sees']
        : []),
    ];
  } catch (error) {
    return [`breaks the build: ${String(error).slice(0, 80)}`];
  }
}
