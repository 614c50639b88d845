import { all, type Entry } from './entries.ts';

/**
 * The page about the site, or the opening words of an overview, that lives at an address.
 * @throws when no file in content/paginas names the address
 */
export function pageAt(address: string): Entry<'paginas'> {
  const found = all('paginas').find((entry) => entry.data.adres === address);
  if (!found) throw new Error(`Geen bestand in content/paginas heeft adres: ${address}. Maak er een.`);
  return found;
}
