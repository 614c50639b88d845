import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changes } from '../../library/changes.ts';
import { settings } from '../../library/settings.ts';

export const GET: APIRoute = () =>
  rss({
    title: `${settings.naam}: wijzigingen`,
    description: 'Wat er nieuw of veranderd is op deze kennisbank.',
    site: settings.adres,
    customData: '<language>nl</language>',
    items: changes.map(({ date, text, entry }) => ({
      title: entry.title,
      description: text,
      link: entry.address,
      pubDate: new Date(`${date}T12:00:00Z`),
    })),
  });
