import { createHash } from 'node:crypto';

/** What the bill needs of package-lock.json (lockfile version 3). */
export interface Lock {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}

interface Locked {
  version?: string;
  license?: string;
  /** Hash as the registry gives it: `sha512-…` in base64. */
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
}

/** A name as purl writes it (github.com/package-url/purl-spec). */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An SPDX expression as such, anything else as the name that the package gives. */
const licenses = (license: string) =>
  /^\(?[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*\)?$/.test(license)
    ? [{ expression: license }]
    : [{ license: { name: license } }];

const named = (full: string) => {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(full)!;
  return group ? { group, name: name! } : { name: name! };
};

function component(place: string, { version = '', license, integrity, optional }: Locked) {
  const full = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [, hash] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': purl(full, version),
    ...named(full),
    version,
    scope: optional ? 'optional' : 'required',
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(license && { licenses: licenses(license) }),
    purl: purl(full, version),
  };
}

/**
 * The packages that the site is built with, as a CycloneDX 1.6 bill of materials. It names no moment: the same packages
 * give the same bytes.
 */
export function billOf(lock: Lock): string {
  const all = Object.entries(lock.packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, locked]) => component(place, locked));
  const components = [...new Map(all.map((one) => [one['bom-ref'], one])).values()];
  const hex = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const serial = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(lock.name, lock.version),
        name: lock.name,
        version: lock.version,
        licenses: [{ expression: 'EUPL-1.2' }],
      },
    },
    components,
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}
