import { createHash } from 'node:crypto';
import { apiHosts } from '../domain/repository/edit.ts';
import type { Settings } from '../schemas/instellingen.ts';
import { layerOrder } from '../styles/layers.ts';

const sha256 = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const hashes = new Map<string, string>();

/** Hash of a style or script as a policy names it; many pages share one, so each is computed once. */
function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `'${sha256(text)}'`;
  hashes.set(text, hash);
  return hash;
}

/**
 * The content security policy of the site, as Astro writes it into every page with the hashes of all its styles and
 * scripts; `withOwnHashes` leaves those of the page.
 */
export const sitePolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  // Astro hashes every style but the one written inline.
  styleDirective: { hashes: [sha256(layerOrder)] },
  scriptDirective: { resources: ["'self'"] },
};

/** The policy of the search page: Pagefind looks in the whole text of the site by WebAssembly, and runs here only. */
const searchPolicy = [
  ...sitePolicy.directives,
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  '',
].join('; ');

/**
 * The policy of the web editor. It differs from the site's in what the editor cannot do without: styles it writes
 * itself, pictures it holds in memory, its own mark as a `data:` address, and the API of the repository. No other host
 * is let in, no WebAssembly and no worker: the editor wants those for photographs in HEIC, which it does not offer
 * here.
 */
const editorPolicy = ({ repository }: Pick<Settings, 'repository'>): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self' data: ${apiHosts(repository).join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    // The search field of the site stands on the page too.
    "form-action 'self'",
    '',
  ].join('; ');

/** Pages with directives of their own in the place of those of the site, by address. */
export const ownPolicies = (settings: Pick<Settings, 'repository'>): Readonly<Record<string, string>> => ({
  '/redactie/': editorPolicy(settings),
  '/zoeken/': searchPolicy,
});

/** Hashes of the inline styles and scripts of a page that a browser applies. */
function inlineHashes(html: string, kind: 'style' | 'script' | 'style|script'): string[] {
  return [...html.matchAll(new RegExp(`<(${kind})(\\s[^>]*)?>(.*?)</\\1>`, 'gs'))]
    .filter(([, , attributes = '', body]) => !/\ssrc=|ld\+json/.test(attributes) && body !== '')
    .map((match) => hashOf(match[3]!));
}

/** The policy that a page carries; undefined for one that only leads on. */
export const policyOf = (html: string): string | undefined => policy.exec(html)?.[2]?.replace(/[;\s]*$/, '');

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;

/** @throws when a page has an inline style or script that Astro did not put into its policy */
export function checkInline(html: string, address: string): void {
  const allowed = policy.exec(html)?.[2] ?? '';
  const unknown = inlineHashes(html, 'style|script').find((hash) => !allowed.includes(hash));
  if (unknown) throw new Error(`${address}: een stijl of script staat niet in het beleid (${unknown}).`);
}

/**
 * A page whose policy allows only the inline styles and scripts that stand in it. Astro lists the hashes of the whole
 * site on every page: more than is needed, and hashes do not compress.
 * @param own directives in the place of those of the site, for a page that must do more
 */
export function withOwnHashes(html: string, own?: string): string {
  const found = { style: inlineHashes(html, 'style'), script: inlineHashes(html, 'script') };
  return html.replace(policy, (_, start: string, text: string) => {
    const bare = (own ?? text).replace(/ 'sha256-[^']+'/g, '');
    const withHashes = bare.replace(
      /\b(script|style)-src 'self'(?! 'unsafe-inline')/g,
      (source, kind: 'script' | 'style') => [source, ...new Set(found[kind])].join(' '),
    );
    return start + withHashes;
  });
}
