import { LinkChecker, LinkState } from 'linkinator';
import type { FailedLink } from '../src/domain/review/weekly-report.ts';
import { serveBuilt } from './serve-built.ts';

/** Files of the site itself that hold no links. */
const asset = /\.(avif|css|ico|js|json|md|pdf|png|svg|txt|webmanifest|webp|woff2|xml|zip)$/;

/**
 * Follows the links of the built site to other hosts and gives those that did not lead to a page.
 * @param dist folder with the built site
 * @param own addresses to leave alone: of the site itself and of its repository
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 */
export async function failedLinks(
  dist: string,
  own: readonly string[],
  base = '',
): Promise<{ checked: number; failed: FailedLink[] }> {
  const { address, server } = await serveBuilt(dist, { base });
  const { origin } = new URL(address);
  const here = (link: string): boolean => link.startsWith(origin);
  try {
    const result = await new LinkChecker().check({
      path: `${address}/`,
      recurse: true,
      concurrency: 20,
      timeout: 15_000,
      retry: true,
      retryErrors: true,
      retryErrorsCount: 1,
      linksToSkip: (link) =>
        Promise.resolve(own.some((known) => link.startsWith(known)) || (here(link) && asset.test(link))),
    });
    const elsewhere = result.links.filter(
      ({ url, state }) => /^https?:/.test(url) && !here(url) && state !== LinkState.SKIPPED,
    );
    const broken = Map.groupBy(
      elsewhere.filter(({ state }) => state === LinkState.BROKEN),
      ({ url }) => url,
    );
    const failed = [...broken].map(([url, links]) => ({
      url,
      status: links[0]!.status ?? 0,
      places: [...new Set(links.map(({ parent = '' }) => parent.slice(address.length)))].sort(),
    }));
    return { checked: new Set(elsewhere.map(({ url }) => url)).size, failed };
  } finally {
    server.close();
  }
}
