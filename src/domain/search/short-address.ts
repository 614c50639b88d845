import { wordsIn } from './words.ts';

const firstSign = 65;
/** Words of a title that have a sign: the capitals. */
const signs = 26;

const parts = (address: string): [folder: string, slug: string] => {
  const [, folder = '', slug = ''] = /^(.*?\/)([^/]*)\/?$/.exec(address)!;
  return [folder, slug];
};

/** The last part of an address: a capital for each word that its title has, by where it stands there. */
function shortSlug(slug: string, title: string): string {
  const known = wordsIn(title).slice(0, signs);
  return slug
    .split('-')
    .map((word) => (known.includes(word) ? String.fromCharCode(firstSign + known.indexOf(word)) : word))
    .join('-')
    .replace(/(?<=[A-Z])-|-(?=[A-Z])/g, '');
}

function longSlug(short: string, title: string): string {
  const known = wordsIn(title);
  return (short.match(/[A-Z]|[^A-Z-]+/g) ?? [])
    .map((part) => (/[A-Z]/.test(part) ? known[part.charCodeAt(0) - firstSign]! : part))
    .join('-');
}

/**
 * Addresses in half the room: the folder only where it is another than that of the one before, and what the title says
 * already left to it.
 * @param addresses without capitals, each starts and ends with a slash
 */
export function packAddresses(addresses: readonly string[], titles: readonly string[]): string {
  let before = '';
  return addresses
    .map((address, at) => {
      const [folder, slug] = parts(address);
      const own = folder === before ? '' : folder;
      before = folder;
      return own + shortSlug(slug, titles[at]!);
    })
    .join('\n');
}

/** Reads what `packAddresses` wrote. */
export function unpackAddresses(text: string, titles: readonly string[]): string[] {
  let before = '';
  return text.split('\n').map((short, at) => {
    const [, folder = before, slug = ''] = /^(.*\/)?(.*)$/.exec(short)!;
    before = folder;
    return folder + (slug && `${longSlug(slug, titles[at]!)}/`);
  });
}
