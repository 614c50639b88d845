/**
 * Folder of its host that a site stands in: a slash in front and none behind; empty when it has the host to itself.
 * Inside the project an address starts at the home page, `/advies/x/`; this is put before it where it leaves.
 * @param site address of the site, such as `https://x.github.io/naam`
 */
export const baseOf = (site: string): string => new URL(site).pathname.replace(/\/+$/, '');

/** The host of a site, with the protocol and without a slash at the end. */
export const hostOf = (site: string): string => new URL(site).origin;
