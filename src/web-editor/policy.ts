import { apiHosts } from '../domain/repository/edit.ts';
import type { Settings } from '../schemas/instellingen.ts';

/**
 * The content security policy of the web editor. It differs from the site's in what the editor cannot do without:
 * styles it writes itself, pictures it holds in memory, its own mark as a `data:` address, and the API of the
 * repository. No other host is let in, no WebAssembly and no worker: the editor wants those for photographs in HEIC
 * and for coloured code, and it offers neither here.
 */
export const editorPolicy = ({ repository }: Pick<Settings, 'repository'>): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self' data: ${apiHosts(repository).join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    // The search field of the site stands on the page too.
    "form-action 'self'",
    '',
  ].join('; ');
