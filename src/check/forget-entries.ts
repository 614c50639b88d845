import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readersOf } from './passed.ts';

/** Forgets what Astro keeps of the content where other schemas read it. */
export function entriesOfToday(): AstroIntegration {
  return {
    name: 'entries-of-today',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const code = readersOf(fileURLToPath(config.root));
        // A build keeps entries in the one, the development server in the other.
        for (const folder of [config.cacheDir, new URL('.astro/', config.root)])
          forgetOldEntries(fileURLToPath(folder), code);
      },
    },
  };
}

/**
 * Lets Astro read every entry anew once the code that reads them has changed. It keeps an entry as long as its file is
 * the same, and looks for a change of the schemas in src/content.config.ts alone (Astro 7.3.4), while ours stand in
 * rooms of their own: a field that a schema adds would be there in a first build and absent in the next.
 * @param folder where Astro keeps the entries
 * @param code fingerprint of the code that reads them
 */
export function forgetOldEntries(folder: string, code: string): void {
  const mark = path.join(folder, 'gelezen-met.sha256');
  if (readMark(mark) === code) return;
  rmSync(path.join(folder, 'data-store.json'), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, code);
}

function readMark(mark: string): string | undefined {
  try {
    return readFileSync(mark, 'utf8');
  } catch {
    // Nothing was read yet.
    return undefined;
  }
}
