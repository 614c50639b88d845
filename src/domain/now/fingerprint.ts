/** A step of an emergency page. */
interface Step {
  doe: string;
  uitleg?: string | undefined;
}

/** What of a Dutch emergency page is translated. */
export interface Translated {
  kort: string;
  nu: readonly Step[];
  vandaag: readonly Step[];
  dezeWeek: readonly Step[];
  hulp: readonly { wie: string; waarvoor: string; organisatie?: string | undefined }[];
}

/**
 * Eight hexadecimal digits that change when the Dutch text does (Fowler–Noll–Vo,
 * FNV-1a of 32 bits), so that a translation can say which text it was made from.
 */
export function fingerprintOf({ kort, nu, vandaag, dezeWeek, hulp }: Translated): string {
  const steps = (list: readonly Step[]): string[][] => list.map(({ doe, uitleg = '' }) => [doe, uitleg]);
  const text = JSON.stringify([
    kort,
    ...[nu, vandaag, dezeWeek].map(steps),
    hulp.map(({ wie, waarvoor, organisatie = '' }) => [wie, waarvoor, organisatie]),
  ]);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
