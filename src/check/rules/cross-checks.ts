import { addressOf } from '../../domain/addresses/address.ts';
import { doubleClaims } from '../../domain/relations/claims.ts';
import { collectionNames } from '../../schemas/names.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';

/** Reports titles, numbers and addresses that two entries claim. */
export function checkClaims(entries: CheckedEntry[], report: Report): void {
  const valid = entries.filter((entry) => entry.data);
  const claims = (field: string, value: (entry: CheckedEntry) => string | number | undefined) =>
    valid.flatMap((entry) => {
      const claimed = value(entry);
      return claimed === undefined
        ? []
        : [{ value: String(claimed), owner: entry.file, entry, path: [field] as PropertyKey[] }];
    });
  for (const name of collectionNames) {
    const own = (field: string) =>
      claims(field, (entry) =>
        entry.collection === name ? (entry.data![field] as string | number | undefined) : undefined,
      );
    for (const field of name === 'publicaties' ? ['titel', 'url'] : ['titel', 'nummer', 'volgorde']) {
      for (const { claim, first } of doubleClaims(own(field))) {
        report(
          claim.entry,
          claim.path,
          `${field} "${claim.value}" staat ook in ${first.owner}.`,
          'Kies voor een van de twee een andere.',
        );
      }
    }
  }
  const addresses = [
    ...claims('adres', (entry) => {
      const address = addressOf(entry as { collection: string; id: string; data?: { adres?: unknown } });
      return address?.includes('#') ? undefined : address;
    }),
    ...valid.flatMap((entry) =>
      ((entry.data!.oudeAdressen as string[] | undefined) ?? []).map((value, index) => ({
        value,
        owner: entry.file,
        entry,
        path: ['oudeAdressen', index] as PropertyKey[],
      })),
    ),
  ];
  for (const { claim, first } of doubleClaims(addresses)) {
    report(
      claim.entry,
      claim.path,
      `Het adres ${claim.value} is al van ${first.owner}.`,
      'Geef een van de twee een ander adres.',
    );
  }
}
