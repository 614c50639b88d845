import type { AstroIntegration } from 'astro';
import { exampleValues } from '../schemas/instellingen.ts';
import { checkContent } from './check-content.ts';
import { formatFindings, type CheckedEntry } from './report/findings.ts';
import { readSettings } from './read/settings.ts';
import { stops } from './stops.ts';

/** An entry that passed: what is read of it after the check. */
export type PassedEntry = Pick<CheckedEntry, 'collection' | 'id' | 'data'>;

let passed: PassedEntry[] | undefined;

/** The entries that the gate let through in this build; read now where no gate stood. */
export const passedEntries = (root: string): readonly PassedEntry[] => passed ?? checkContent(root).entries;

/** Stops the build when the content is not right, before Astro reads it, in words an editor understands. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        // The preview shows the same over the page; see src/preview.
        if (command !== 'build') return;
        const { findings, entries } = stops(process.cwd());
        passed = entries.map(({ collection, id, data }) => ({ collection, id, data }));
        if (findings.length > 0) {
          const count = findings.length === 1 ? 'Er is één fout' : `Er zijn ${findings.length} fouten`;
          throw new ContentError(`${count} in de inhoud.\n\n${formatFindings(findings)}\n`);
        }
        const examples = exampleValues(readSettings());
        if (examples.length > 0) {
          logger.warn(
            `content/instellingen.yaml heeft nog voorbeeldwaarden: ${examples.join(', ')}. Vul ze in voordat u publiceert.`,
          );
        }
      },
    },
  };
}

/** Wrong content; the message is meant for editors, so it carries no stack. */
class ContentError extends Error {
  override name = 'Inhoud';
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
