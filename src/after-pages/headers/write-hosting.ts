import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { baseOf } from '../../domain/addresses/base.ts';
import type { Settings } from '../../schemas/instellingen.ts';
import type { HtmlPage } from '../page.ts';
import { redirectsOf } from '../redirects.ts';
import { caddyfile, caddySite, containerfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxBrotli, nginxExample, nginxMaps, nginxSite } from './nginx.ts';
import { nginxCdn, nginxCdnExample } from './nginx-cdn.ts';
import { policiesOf, type Hosting } from './rules.ts';
import { securityAddress, securityText } from './security-text.ts';

/**
 * Writes what servers are told about the site: `_headers`, the folder `_hosting` with a file for each server, and
 * security.txt.
 * @param root the built site
 * @param pages all of them, also those that lead on and the one for wrong addresses
 */
export async function writeHosting(
  root: string,
  pages: readonly HtmlPage[],
  settings: Settings,
): Promise<string> {
  const base = baseOf(settings.adres);
  const hosting: Hosting = {
    base,
    host: new URL(settings.adres).hostname,
    policies: policiesOf(pages),
    redirects: redirectsOf(),
  };
  const files: Record<string, string> = {
    _headers: headersFile(base),
    '_hosting/nginx/http.conf': nginxMaps(hosting),
    '_hosting/nginx/site.conf': nginxSite(hosting),
    '_hosting/nginx/brotli.conf': nginxBrotli,
    '_hosting/nginx/voorbeeld.conf': nginxExample(hosting),
    '_hosting/nginx/cdn.conf': nginxCdn(hosting),
    '_hosting/nginx/cdn-voorbeeld.conf': nginxCdnExample(hosting),
    '_hosting/caddy/Caddyfile': caddyfile(hosting),
    '_hosting/caddy/site.caddy': caddySite(hosting),
    '_hosting/Containerfile': containerfile,
    [securityAddress.slice(1)]: securityText(settings),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return `${Object.keys(files).length} files, ${hosting.policies.size} policies`;
}
