import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nodesIn, startOf } from '../../../domain/text/markdown.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Message } from '../../report/messages.ts';
import type { Rule } from '../../rule.ts';

const well = 'Zet het bestand in de map beeld naast deze pagina en schrijf ![wat u ziet](./beeld/naam.png).';

/** Why a picture cannot be shown. */
function pictureFault(url: string, folder: string): Message | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
    return { wat: `De afbeelding ${url} staat op een andere site.`, doen: well };
  }
  if (!url.startsWith('./')) return { wat: `Het pad ${url} begint niet met ./.`, doen: well };
  if (!/^[\w./-]+\.(?:svg|png|jpe?g|webp|avif)$/.test(url) || url.includes('..')) {
    return { wat: `Het pad ${url} kan niet.`, doen: `Gebruik letters, cijfers en streepjes. ${well}` };
  }
  const full = path.join(folder, url);
  const beside = path.dirname(full);
  const names = existsSync(beside) ? readdirSync(beside) : [];
  // By its name as it is written: a file system that does not mind capitals is not that of the site.
  if (names.includes(path.basename(full))) return undefined;
  const meant = nearest(path.basename(full), names);
  return { wat: `Het bestand ${url} is er niet.`, doen: meant ? `Bedoelde u ${meant}?` : well };
}

/**
 * A rule for the pictures in a body: they have words, and a file beside the page.
 * @param root folder that holds `content/`
 */
export const picturesRule =
  (root: string): Rule =>
  ({ source, collection }) =>
    [...nodesIn(source.tree.root)].flatMap((node) => {
      if (node.type !== 'image') return [];
      const fault = pictureFault(node.url ?? '', path.join(root, 'content', collection));
      const found = fault ? [{ ...startOf(node), ...fault, soort: 'afbeelding' as const }] : [];
      if ((node.alt ?? '').trim() !== '') return found;
      return [
        ...found,
        {
          ...startOf(node),
          wat: 'Deze afbeelding heeft geen tekst voor wie haar niet ziet.',
          doen: 'Zet tussen de vierkante haken wat erop staat: ![wat u ziet](bestand.png).',
        },
      ];
    });
