import { nodesIn, startOf } from '../../domain/text/markdown.ts';
import type { CheckedEntry, Remark } from '../report/findings.ts';
import type { KnownAddresses } from './known-addresses.ts';

/** Links inside the site that lead nowhere, before anything is built. */
export function internalLinkRemarks(entry: CheckedEntry, known: KnownAddresses): Remark[] {
  return [...nodesIn(entry.source.tree.root)].flatMap((node): Remark[] => {
    const link = node.type === 'link' ? (node.url ?? '') : '';
    if (!/^(?:\/(?!\/)|#.)/.test(link)) return [];
    const missing = known.missing(link, entry);
    if (!missing) return [];
    const meant = known.near(link);
    const place = link.slice(link.indexOf('#'));
    return [
      {
        ...startOf(node),
        soort: 'link',
        wat:
          missing === 'page'
            ? `De link ${link} leidt nergens heen.`
            : `De plek ${place} is er niet op de pagina waar deze link heen gaat.`,
        doen: meant ? `Bedoelde u ${meant}?` : 'Kies een pagina die er is, of haal de link weg.',
      },
    ];
  });
}
