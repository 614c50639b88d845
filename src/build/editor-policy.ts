import { apiHosts } from '../domain/repository/edit.ts';
import type { Settings } from '../schemas/instellingen.ts';

/**
 * The content security policy of the web editor. It differs from the site's in what the editor cannot do without:
 * styles it writes itself, pictures it holds in memory, and the API of the repository. No other host is let in.
 */
export const editorPolicy = ({ repository }: Pick<Settings, 'repository'>): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${apiHosts(repository).join(' ')}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    '',
  ].join('; ');
