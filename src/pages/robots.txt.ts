import type { APIRoute } from 'astro';
import { settings } from '../library/settings.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${settings.adres}/sitemap-index.xml\n`);
