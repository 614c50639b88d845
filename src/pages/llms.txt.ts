import type { APIRoute } from 'astro';
import { kinds, type KindName } from '../domain/navigation/kinds.ts';
import { all } from '../library/entries.ts';
import { pageAt } from '../library/overviews.ts';
import { settings } from '../library/settings.ts';
import { collectionNames } from '../schemas/names.ts';

const paged = collectionNames.filter(
  (name) => name in kinds && all(name)[0]?.address.includes('#') === false,
);

/** Overview for language models, https://llmstxt.org: every page with its Markdown twin. */
export const GET: APIRoute = () => {
  const home = pageAt('/');
  const sections = paged.map((name) => {
    const lines = all(name).map(
      ({ title, address, summary }) => `- [${title}](${settings.adres}${address}index.md): ${summary}`,
    );
    return `## ${kinds[name as KindName].many}\n\n${lines.join('\n')}`;
  });
  return new Response(
    `# ${settings.naam}\n\n> ${home.summary}\n\nOnafhankelijke Nederlandse kennisbank, niet van de overheid. De teksten zijn geen juridisch advies en vrij te gebruiken (CC0 1.0).\n\n${sections.join('\n\n')}\n`,
  );
};
