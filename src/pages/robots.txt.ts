import type { APIRoute } from 'astro';
import { wooIndexes } from '../domain/woo/sitemap.ts';
import { settings } from '../library/settings.ts';

/** Sitemaps that robots are told of; the harvester of the Woo-index looks for its own here. */
const sitemaps = ['sitemap-index', ...wooIndexes(settings.woo?.documenten ?? [])];

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\n${sitemaps.map((name) => `Sitemap: ${settings.adres}/${name}.xml\n`).join('')}`,
  );
