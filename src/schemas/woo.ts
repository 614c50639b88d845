import { z } from 'zod';
import { date, text } from './fields.ts';
import { publicBody, wooActNames, wooCategoryNames, wooFormats } from './woo-lists.ts';

const formats = Object.keys(wooFormats);

/** Address of a file that the harvester takes, or of a folder, which ends with a slash. */
const filesAddress = () =>
  z.string().regex(new RegExp(`^/(?:[\\w.-]+/)*(?:[\\w.-]+\\.(?:${formats.join('|')}))?$`), {
    error: `Schrijf het adres van een bestand (${formats.join(', ')}) op deze site, of van een map met een schuine streep erachter. Een pagina mag niet: het adres gaat naar het document zelf.`,
  });

type Rules = readonly { bestanden: string; titel?: string | undefined }[];

/** Notes an address that stands there twice, and a title for more than one document. */
function clear({ value: rules, issues }: z.core.ParsePayload<Rules>): void {
  rules.forEach(({ bestanden, titel }, index) => {
    if (rules.findIndex((rule) => rule.bestanden === bestanden) < index) {
      const message = `"${bestanden}" staat er al. Haal een van de twee weg.`;
      issues.push({ code: 'custom', path: [index, 'bestanden'], message, input: bestanden });
    }
    if (titel !== undefined && bestanden.endsWith('/')) {
      const message = 'Een map heeft zoveel titels als documenten. Haal titel weg, of noem één bestand.';
      issues.push({ code: 'custom', path: [index, 'titel'], message, input: titel });
    }
  });
}

/** For a public body that publishes the site: which of its files are documents as the Woo means them. */
export function woo() {
  return z.strictObject({
    uitgever: z.string().regex(publicBody, {
      error:
        'Zoek uw organisatie op bij standaarden.overheid.nl/tooi/waardelijsten en neem het adres over. Voor een gemeente begint het met https://identifier.overheid.nl/tooi/id/gemeente/gm.',
    }),
    /** As the register of TOOI calls it. */
    naam: text(200),
    documenten: z
      .array(
        z.strictObject({
          bestanden: filesAddress(),
          categorie: z.enum(wooCategoryNames),
          handeling: z.enum(wooActNames),
          /** Day of the act; the last change of the page that offers the document when left out. */
          op: date().optional(),
          titel: text(300).optional(),
        }),
      )
      .min(1)
      .check(clear),
  });
}

/** What the settings say of the Woo. */
export type WooSettings = z.output<ReturnType<typeof woo>>;
