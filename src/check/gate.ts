import type { AstroIntegration } from 'astro';
import { exampleValues } from '../schemas/instellingen.ts';
import { checkContent } from './check-content.ts';
import { keyOf, passedBefore, rememberPassed, type PassedEntry } from './passed.ts';
import { ContentError } from './report/content-error.ts';
import { readSettings } from './read/settings.ts';
import { stops } from './stops.ts';

let passed: { root: string; entries: readonly PassedEntry[] } | undefined;

/** The entries that the gate let through in this build; read now where no gate stood. */
export const passedEntries = (root: string): readonly PassedEntry[] =>
  passed?.root === root ? passed.entries : checkContent(root).entries;

/** Stops the build when the content is not right, before Astro reads it, in words an editor understands. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        // The preview shows the same over the page; see src/preview.
        if (command !== 'build') return;
        passed = { root: process.cwd(), entries: pass(process.cwd()) };
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
  if (findings.length > 0) throw new ContentError(findings);
  const now = entries.map(({ collection, id, data }) => ({ collection, id, data }));
  rememberPassed(root, key, now);
  return now;
}
