import { LinkChecker, LinkState } from 'linkinator';
import type { FailedLink } from '../src/domain/review/weekly-report.ts';

/** Files of the site itself that hold no links; the checker serves the folder on this machine. */
const ownAsset =
  /^http:\/\/(127\.0\.0\.1|localhost):\d+\/.*\.(avif|css|ico|js|json|md|png|svg|txt|webmanifest|webp|woff2|xml)$/;

/**
 * Follows the links of the built site to other hosts and gives those that did not lead to a page.
 * @param dist folder with the built site
 * @param own addresses to leave alone: of the site itself and of its repository
 */
export async function failedLinks(
  dist: string,
  own: readonly string[],
): Promise<{ checked: number; failed: FailedLink[] }> {
  const result = await new LinkChecker().check({
    path: '/',
    serverRoot: dist,
    recurse: true,
    concurrency: 20,
    timeout: 15_000,
    retry: true,
    retryErrors: true,
    retryErrorsCount: 1,
    linksToSkip: (link) =>
      Promise.resolve(own.some((address) => link.startsWith(address)) || ownAsset.test(link)),
  });
  // The checker gives addresses of the site itself without a host.
  const elsewhere = result.links.filter(
    ({ url, state }) => /^https?:/.test(url) && state !== LinkState.SKIPPED,
  );
  const broken = Map.groupBy(
    elsewhere.filter(({ state }) => state === LinkState.BROKEN),
    ({ url }) => url,
  );
  const failed = [...broken].map(([url, links]) => ({
    url,
    status: links[0]!.status ?? 0,
    places: [...new Set(links.map(({ parent = '' }) => `/${parent.replace(/^\.\//, '')}`))].sort(),
  }));
  return { checked: new Set(elsewhere.map(({ url }) => url)).size, failed };
}
