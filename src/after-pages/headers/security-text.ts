import type { Settings } from '../../schemas/instellingen.ts';

/** Where a site says whom to tell of a weakness (RFC 9116). */
export const securityAddress = '/.well-known/security.txt';

/**
 * The text of that file. Its last day is the owner's, and is watched by the content check: a date that moves along
 * with every build would say that somebody reads the mail when nobody does.
 */
export const securityText = ({
  email,
  adres,
  beveiligingsmeldingenTot,
}: Pick<Settings, 'email' | 'adres' | 'beveiligingsmeldingenTot'>): string =>
  [
    `Contact: mailto:${email}`,
    `Expires: ${beveiligingsmeldingenTot}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${adres}${securityAddress}`,
    '',
  ].join('\n');
