import { nodesIn, startOf } from '../../../domain/text/markdown.ts';
import type { Message } from '../../report/messages.ts';
import type { Rule } from '../../rule.ts';

const schemes = new Set(['https', 'mailto', 'tel']);
const well = 'Schrijf https://…, of een adres op deze site, zoals /advies/x/.';

/** Why a link may not lead where it leads. */
function linkFault(url: string): Message | undefined {
  if (url.trim() === '' || url === '#') return { wat: 'Deze link heeft geen adres.', doen: well };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http') {
    return {
      wat: `De link ${url} is niet beveiligd (http).`,
      doen: 'Schrijf https:// in plaats van http://.',
    };
  }
  if (scheme && !schemes.has(scheme)) {
    return { wat: `Een link mag niet met ${scheme}: beginnen.`, doen: well };
  }
  if (scheme === 'https' && !/^https:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(url)) {
    return { wat: `${url} is geen webadres.`, doen: well };
  }
  if (scheme === 'mailto' && !/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(url)) {
    return { wat: `${url} is geen e-mailadres.`, doen: 'Schrijf mailto: en dan het adres, zonder spaties.' };
  }
  if (scheme === 'tel' && !/^tel:\+?[\d-]{3,15}$/.test(url)) {
    return {
      wat: `${url} is geen telefoonnummer.`,
      doen: 'Schrijf tel: en dan alleen cijfers, zoals tel:112.',
    };
  }
  if (!scheme && !/^(?:\/(?!\/)|#)/.test(url)) {
    return { wat: `De link ${url} begint niet met een schuine streep.`, doen: well };
  }
  return undefined;
}

/** Links in a body: to whom they may lead. Whether the page is there is looked at for all entries together. */
export const linkTargetsRule: Rule = ({ source }) =>
  [...nodesIn(source.tree.root)].flatMap((node) => {
    const fault = node.type === 'link' && linkFault(node.url ?? '');
    return fault ? [{ ...startOf(node), ...fault, soort: 'link' }] : [];
  });
