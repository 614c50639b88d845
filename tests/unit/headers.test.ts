import { describe, expect, test } from 'vitest';
import { caddySite } from '../../src/after-pages/headers/caddy.ts';
import { headersFile } from '../../src/after-pages/headers/headers-file.ts';
import { nginxMaps, nginxSite } from '../../src/after-pages/headers/nginx.ts';
import {
  asRegExp,
  everywhere,
  filePolicy,
  forOthers,
  policiesOf,
} from '../../src/after-pages/headers/rules.ts';
import { HtmlPage } from '../../src/after-pages/page.ts';
import { securityDateRemark } from '../../src/check/review/security-date.ts';
import { policyFaults } from '../support/servers/internet-nl.ts';

const hosting = {
  base: '/naam',
  host: 'x.example',
  policies: new Map([['advies/x/index.html', "default-src 'none'"]]),
  redirects: [{ from: '/oud/', to: '/nieuw/' }],
};

describe('what servers are told', () => {
  test('is written for the folder of the host that the site stands in', () => {
    expect(nginxMaps(hosting)).toContain('"/naam/advies/x/index.html" "default-src');
    expect(nginxMaps(hosting)).toContain('"/naam/oud" "/naam/nieuw/"');
    expect(nginxMaps(hosting)).toContain('"~^/naam/_astro/" "public');
    expect(nginxSite(hosting)).toContain('=404 /naam/404.html');
    expect(caddySite(hosting)).toContain('  /naam/advies/x/ "default-src');
    expect(caddySite(hosting)).toContain('rewrite * /naam/404.html');
    expect(headersFile('/naam')).toContain('\n/naam/_astro/*\n');
  });

  test('holds nothing that a server reads as something else', () => {
    for (const value of [...Object.values(everywhere), filePolicy]) expect(value).not.toMatch(/["$\\]|\{/);
  });

  test('says no header twice on hosts that put such values behind each other', () => {
    const rules = headersFile('')
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n'));
    expect(rules.length).toBeLessThanOrEqual(100);
    const [all, ...others] = rules.map(([where, ...lines]) => ({
      where,
      names: lines.map((line) => line.trim().split(': ')[0]),
    }));
    expect(all!.where).toBe('/*');
    expect(others.flatMap(({ names }) => names).filter((name) => all!.names.includes(name))).toEqual([]);
    expect(
      Math.max(
        ...headersFile('')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(2000);
  });

  test('knows a folder from a file that has a name like it', () => {
    const patterns = forOthers.map((glob) => new RegExp(asRegExp(glob)));
    const reads = (address: string): boolean => patterns.some((pattern) => pattern.test(address));
    expect(['/data/x.json', '/og/a/b.png', '/wijzigingen/rss.xml'].every(reads)).toBe(true);
    expect(['/database/', '/wijzigingen/rss-xml', '/x/data/'].some(reads)).toBe(false);
  });

  test('gives a page that only leads on a policy too', () => {
    const pages = [
      new HtmlPage(
        'a/index.html',
        '/a/',
        '<meta http-equiv="content-security-policy" content="default-src \'none\'; ">',
      ),
      new HtmlPage('b/index.html', '/b/', '<meta http-equiv="refresh" content="0; url=/a/">'),
    ];
    expect([...policiesOf(pages).values()]).toEqual([
      "default-src 'none'; frame-ancestors 'none'",
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ]);
  });
});

test.each([
  ["default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'", []],
  [
    "script-src 'unsafe-inline' 'unsafe-eval' 'unsafe-hashes' data: http: https: x.nl *; frame-ancestors x",
    [
      ...['has-unsafe-inline', 'has-unsafe-eval', 'has-http', 'has-bare-https', 'has-host-without-scheme'],
      ...['has-data', 'has-invalid-host', 'has-unsafe-hashes', 'missing-invalid-default-src'],
      ...['missing-invalid-frame-src', 'missing-invalid-frame-ancestors', 'missing-invalid-base-uri'],
      'missing-invalid-form-action',
    ],
  ],
])('internet.nl finds in %s what is wrong', (policy, faults) => {
  expect(policyFaults(policy, 'localhost')).toEqual(faults);
});

describe('the last day in security.txt', () => {
  const said = (beveiligingsmeldingenTot: string): string | undefined =>
    securityDateRemark({ beveiligingsmeldingenTot }, '2026-11-30')?.wat;

  test('is mentioned when it passed, passes soon, or is too far away to be believed', () => {
    expect(said('2026-11-29')).toContain('Dat is voorbij');
    expect(said('2026-11-30')).toContain('nog gelezen tot 30 november 2026');
    expect(said('2026-12-30')).toContain('nog gelezen');
    expect(said('2026-12-31')).toBeUndefined();
    expect(said('2027-11-30')).toBeUndefined();
    expect(said('2028-01-01')).toContain('meer dan een jaar vooruit');
  });
});
