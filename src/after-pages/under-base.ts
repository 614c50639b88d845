/** Opening tags; what is quoted in one may hold any sign. Scripts and styles are passed over as a whole. */
const tags = /<(script|style)\b[^>]*>|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
/** Attributes that hold addresses. */
const addresses = /(\s(?:href|src|action|formaction|poster|srcset)=")(\/(?!\/)[^"]*)/g;
/** Where one address begins, in a list for pictures of several sizes too. */
const starts = /(^|,\s*)\/(?!\/)/g;

/**
 * Puts the folder that the site stands in before every address of a page. The pages know of no such folder; what
 * Astro itself puts in, the files in `_astro`, stands in it already.
 * @param base as `baseOf` gives it
 */
export function underBase(html: string, base: string): string {
  if (!base) return html;
  const own = `${base}/_astro/`;
  return html.replace(tags, (tag) =>
    tag.replace(addresses, (whole, name: string, value: string) =>
      value.startsWith(own) ? whole : name + value.replace(starts, `$1${base}/`),
    ),
  );
}
