import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from '../domain/addresses/address.ts';
import { passedEntries } from '../check/gate.ts';

/** An address that moved. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every old address that an entry names, with the entry's address now. */
export function redirectsOf(root = process.cwd()): Redirect[] {
  return passedEntries(root).flatMap((entry) => {
    // A draft is not on the site, so nothing may lead to it.
    if (entry.data?.status === 'concept') return [];
    const to = addressOf(entry as Parameters<typeof addressOf>[0]);
    const old = (entry.data?.oudeAdressen ?? []) as string[];
    return to ? old.map((from) => ({ from, to })) : [];
  });
}

/** A page that leads on at once, for hosts that know no redirect rules. */
const redirectPage = (to: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Deze pagina is verhuisd</title>
    <meta http-equiv="refresh" content="0; url=${to}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${to}">
  </head>
  <body>
    <p>Deze pagina is verhuisd: <a href="${to}">${to}</a></p>
  </body>
</html>
`;

/**
 * Writes a page for each old address, and `_redirects` for hosts that read it.
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 */
export async function writeRedirects(out: string, base: string): Promise<string> {
  const redirects = redirectsOf();
  for (const { from, to } of redirects) {
    const folder = path.join(out, from);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), redirectPage(base + to));
  }
  const rules = redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((old) => `${base}${old} ${base}${to} 301`),
  );
  await writeFile(path.join(out, '_redirects'), `${rules.join('\n')}\n`);
  return `${redirects.length} old addresses`;
}
