import rss from '@astrojs/rss';
import type { Change } from './changes.ts';
import { settings } from './settings.ts';

/**
 * A feed of changes, RSS 2.0.
 * @param subject what the feed is about, after the name of the site
 */
export const changeFeed = (
  subject: string,
  description: string,
  changes: readonly Change[],
): Promise<Response> =>
  rss({
    title: `${settings.naam}: ${subject}`,
    description,
    site: settings.adres,
    customData: '<language>nl</language>',
    items: changes.map(({ date, text, entry, id }) => ({
      title: entry.title,
      description: text,
      // In full: a site may stand in a folder of its host, and only the site's own address tells.
      link: settings.adres + entry.address,
      // By itself the address would tell them apart, and readers leave out a second change of the same page.
      customData: `<guid isPermaLink="false">${id}</guid>`,
      pubDate: new Date(`${date}T12:00:00Z`),
    })),
  });
