/** Something two entries both claim, such as a title or an address. */
export interface Claim {
  /** What is claimed, compared without regard to case. */
  value: string;
  /** Who claims it, for instance a file path. */
  owner: string;
}

/** Claims that more than one owner makes, each later claim with the owner that was first. */
export function doubleClaims<C extends Claim>(claims: readonly C[]): { claim: C; first: C }[] {
  const seen = new Map<string, C>();
  const doubles: { claim: C; first: C }[] = [];
  for (const claim of claims) {
    const key = claim.value.toLocaleLowerCase('nl').trim();
    const first = seen.get(key);
    if (first) doubles.push({ claim, first });
    else seen.set(key, claim);
  }
  return doubles;
}
