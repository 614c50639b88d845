import type { AstroIntegration } from 'astro';
import { exampleValues } from '../schemas/instellingen.ts';
import { checkContent } from './check-content.ts';
import { keyOf, passedBefore, rememberPassed, type PassedEntry } from './passed.ts';
import { formatFindings } from './report/findings.ts';
import { readSettings } from './read/settings.ts';
import { stops } from './stops.ts';

let passed: readonly PassedEntry[] | undefined;

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
        passed = pass(process.cwd());
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

/**
 * The entries of content that may be built. What passed before is not looked at again.
 * @throws in Dutch, with every mistake
 */
function pass(root: string): PassedEntry[] {
  const key = keyOf(root);
  const before = passedBefore(root, key);
  if (before) return before;
  const { findings, entries } = stops(root);
  if (findings.length > 0) {
    const count = findings.length === 1 ? 'Er is één fout' : `Er zijn ${findings.length} fouten`;
    throw new ContentError(`${count} in de inhoud.\n\n${formatFindings(findings)}\n`);
  }
  const now = entries.map(({ collection, id, data }) => ({ collection, id, data }));
  rememberPassed(root, key, now);
  return now;
}

/** Wrong content; the message is meant for editors, so it carries no stack. */
class ContentError extends Error {
  override name = 'Inhoud';
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
