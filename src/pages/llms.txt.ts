import type { APIRoute } from 'astro';
import { manifestAddress } from '../domain/files/manifest.ts';
import { kinds, type KindName } from '../domain/navigation/kinds.ts';
import { documentPackage } from '../library/document-files.ts';
import { all } from '../library/entries.ts';
import { pageAt } from '../library/overviews.ts';
import { settings } from '../library/settings.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';

const paged = collectionNames.filter(
  (name) => name in kinds && all(name)[0]?.address.includes('#') === false,
);

const packed = documentPackage('alles');
/** What is said of a collection before its pages. */
const notes: Partial<Record<CollectionName, readonly string[]>> = {
  instrumenten: [
    `Elk instrument is er ook als DOCX, ODT en PDF om in te vullen: ${settings.adres}/instrumenten/NAAM/NAAM.docx, .odt of .pdf.` +
      (packed ? ` Alles in één ZIP: ${settings.adres}${packed.href}.` : ''),
    `Alle bestanden met grootte en hash: ${settings.adres}${manifestAddress}`,
  ],
};

/** Overview for language models, https://llmstxt.org: every page with its Markdown twin. */
export const GET: APIRoute = () => {
  const home = pageAt('/');
  const sections = paged.map((name) => {
    const lines = all(name).map(
      ({ title, address, summary }) => `- [${title}](${settings.adres}${address}index.md): ${summary}`,
    );
    return [`## ${kinds[name as KindName].many}`, ...(notes[name] ?? []), lines.join('\n')].join('\n\n');
  });
  return new Response(
    `# ${settings.naam}\n\n> ${home.summary}\n\nOnafhankelijke Nederlandse kennisbank, niet van de overheid. De teksten zijn geen juridisch advies en vrij te gebruiken (CC0 1.0).\n\n${sections.join('\n\n')}\n`,
  );
};
