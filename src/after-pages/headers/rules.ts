import type { HtmlPage } from '../page.ts';
import { policyOf } from '../policy.ts';
import type { Redirect } from '../redirects.ts';

/*
 * What a server says besides the files themselves, once for every server: the writers beside this file only put it
 * into the words of one. A value holds no double quote, dollar sign or brace, which all of them read in their own way.
 */

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What the browser may do for a page: nothing but copying what somebody asked to copy. A name that a browser does not
 * know is a complaint on every page.
 */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'browsing-topics=()',
  'camera=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=(self)',
  'gamepad=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'idle-detection=()',
  'local-fonts=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'serial=()',
  'storage-access=()',
  'usb=()',
  'window-management=()',
  'xr-spatial-tracking=()',
].join(', ');

/** With every answer, also one that says what is wrong. */
export const everywhere: Headers = {
  // Two years, and on the list that browsers ship with: see hstspreload.org before the first publication.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions,
};

/** With pages: a window of its own, in which nothing stands that did not ask to. Viewers of files go without. */
export const onPages: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Addresses whose files other sites and programs may show and read: open data, feeds, share images. */
export const forOthers = ['/data/*', '/og/*', '/wijzigingen/rss.xml', '/.well-known/*'] as const;

/** Addresses whose files never change: their name holds the hash of what is in them. */
export const unchanging = '/_astro/*';

/** How long a browser may keep a file without asking again. */
export const cached = { unchanging: 'public, max-age=31536000, immutable', rest: 'no-cache' } as const;

/** Everything that is no page. A drawing or a document that somebody opens runs no script. */
export const filePolicy =
  "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page that only leads on. */
const bareInPage = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * What all pages have in common, for hosts that know one policy for all of them. The rest, as the hashes of its
 * styles, stands in each page itself.
 */
export const commonPolicy = [
  "script-src 'self' 'wasm-unsafe-eval'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What the files for servers are written from. */
export interface Hosting {
  /** Folder of the host that the site stands in, as `baseOf` gives it. */
  base: string;
  /** Name of the host. */
  host: string;
  /** Policy of each page, by its file: the one in the page, and what only a header can say. */
  policies: ReadonlyMap<string, string>;
  redirects: readonly Redirect[];
}

/** Policy of each page as a header. */
export const policiesOf = (pages: readonly HtmlPage[]): Map<string, string> =>
  new Map(
    pages.map(({ file, html }) => [file, `${policyOf(html) ?? bareInPage}; frame-ancestors 'none'`] as const),
  );

/** A pattern with `*` for anything at its end, as a regular expression that JavaScript, PCRE and Go read alike. */
export const asRegExp = (pattern: string, base = ''): string =>
  `^${`${base}${pattern}`.replaceAll('.', '\\.').replace(/\*$/, '')}${pattern.endsWith('*') ? '' : '$'}`;

/** Files and folders that are not for visitors: names that begin with a dot or an underscore. */
export const hidden = '/[._]';

/** Those among them that are. */
export const shownAnyway = ['/.well-known/*', unchanging] as const;
