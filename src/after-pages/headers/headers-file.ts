import { cached, commonPolicy, everywhere, forOthers, onPages, unchanging, type Headers } from './rules.ts';

/**
 * `_headers`, for hosts that read it. They put the values of two rules for one header behind each other, so no
 * header stands in two rules that meet; and they read a hundred rules, so there is not one for every page.
 */
export function headersFile(base: string): string {
  const rule = (where: string, headers: Headers): string =>
    `${base}${where}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    rule('/*', { ...everywhere, ...onPages, 'Content-Security-Policy': commonPolicy }),
    rule(unchanging, { 'Cache-Control': cached.unchanging }),
    ...forOthers.map((where) =>
      rule(where, { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }),
    ),
  ].join('\n');
}
