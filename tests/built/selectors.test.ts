import { selectOne } from 'css-select';
import { parseDocument } from 'htmlparser2';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { realPages } from '../support/dist.ts';

/** What a visitor, a script or the browser makes of a page: left out before a selector is asked. */
const states =
  /::?(?:before|after|marker|selection|placeholder|details-content|-webkit-[\w-]+|hover|focus-visible|focus-within|focus|active|visited|checked|disabled|target|open|empty|user-invalid|invalid)\b/g;
const made = /\[(?:open|hidden|aria-(?:expanded|selected|current|invalid|busy))[^\]]*\]/g;

/** Selectors that only scripts bring to life, or that reset what any page may hold one day; each with its reason. */
const excused: readonly [selector: RegExp, reason: string][] = [
  [/^:host$/, 'Tailwind writes its tokens for shadow roots too'],
  [
    /^(?:mark|select|h4|b|fieldset|legend|table|img|svg|button|input|textarea)\b/,
    'resets of elements that an editor may use',
  ],
  [
    /^\.hits\b|^\.list (?:a|span)$|\.note \.link$|data-staat=|^\.state:not/,
    'what a search or a finder shows',
  ],
  [/^\.options (?:label|input|:is|:has)|data-chosen/, 'chips that a finder makes of links'],
  [/^\.find (?:input|\.button)$/, 'the search field, which stands in the menu while that is open'],
  [
    /^:is\(\.parts-of-time|^\.grouped\b|^\.told \.(?:letter|reading|numbered)\b|^\.(?:given|errors \.links)\b|^\.advice \.term$|^\.(?:days|moments|written) |^\.list (?:li|time|\.box|\.what)$|^\.progress:not/,
    'what a tool writes once somebody answers',
  ],
  [
    /^\.(?:stage \.choices|stage \.(?:short|long)|gaps|blocks|first-steps|gets|differ|said|shift|plan|tick)\b|^\.parts \.ahead|^a\.get$/,
    'what a tool copies from its templates',
  ],
  [
    /\[data-(?:aan|later)\]|\.away\b|\.(?:on-paper|taken)\b/,
    'what the frame for tools sets while one is at work',
  ],
  [/^\.kept$/, 'the line above a page that the device kept'],
  [/^\.mind a$|\.note button/, 'what the poster maker says of what somebody fills in'],
  [/^\.preview\b/, 'what the protocol maker shows of a document'],
  [/\.prose/, 'what an editor may write in a body'],
];

/** A selector without its states and without the names that keep it to one component. */
const bare = (selector: string): string =>
  selector
    .replace(/\[data-[0-9a-z]{1,2}\]/g, '')
    .replace(states, '')
    .replace(made, '')
    .replace(/:(?:not|has|is|where)\(\s*\)/g, '')
    .replace(/([>+~]\s*)(?=$|[>+~)])/g, '$1*')
    .trim()
    .replace(/^[>+~]/, '*$&');

test('every selector of the styles in the pages matches something on one of them', async () => {
  const open = new Map<string, string>();
  const seen = new Set<string>();
  const sheets = new Map<string, string[]>();
  const selectorsIn = (css: string): string[] => {
    const known = sheets.get(css);
    if (known) return known;
    const found: string[] = [];
    postcss.parse(css).walkRules((rule) => {
      if (rule.parent?.type !== 'atrule' || !(rule.parent as postcss.AtRule).name.includes('keyframes')) {
        found.push(...rule.selectors);
      }
    });
    sheets.set(css, found);
    return found;
  };
  for (const { html, address } of await realPages()) {
    // The web editor brings its own.
    if (address === '/redactie/') continue;
    const tree = parseDocument(html);
    for (const [, css] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      for (const selector of selectorsIn(css!)) {
        const asked = bare(selector);
        if (!asked || excused.some(([pattern]) => pattern.test(asked))) continue;
        if (seen.has(asked)) continue;
        if (selectOne(asked, tree.children)) {
          seen.add(asked);
          open.delete(asked);
        } else open.set(asked, `${selector} on ${address}`);
      }
    }
  }
  expect([...open.values()]).toEqual([]);
  expect(seen.size).toBeGreaterThan(300);
});
