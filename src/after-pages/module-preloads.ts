import { importedBy } from './module-imports.ts';

const scripts = /<script\b[^>]*\ssrc="(\/[^"]+)"/g;

/**
 * The search page, which names in its head all that its scripts import: a browser asks for it at once, instead of
 * when it has read the module that needs it. Other pages can be read before their scripts are there.
 * @param root the built site
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 */
export function withModulePreloads(html: string, root: string, base: string): string {
  if (!html.includes('<site-search')) return html;
  const own = [...html.matchAll(scripts)].map(([, address]) =>
    address!.startsWith(`${base}/`) ? address!.slice(base.length) : address!,
  );
  const links = [...importedBy(own, root)].map(
    (module) => `<link rel="modulepreload" href="${base}${module}">`,
  );
  return html.replace('</head>', `${links.join('')}</head>`);
}
