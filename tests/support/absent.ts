import process from 'node:process';

/**
 * Whether tests must be passed over because something is not on this machine; says so. Where a change is judged, it
 * has to be there: a check that is skipped for ever is a check that nobody has.
 * @param what whose tests they are
 * @param why what is missing, or undefined when nothing is
 * @param needed whether it has to be there: under any CI, or only under one that installs it
 * @throws when something is missing that has to be there
 */
export function absent(what: string, why: string | undefined, needed = Boolean(process.env.CI)): boolean {
  if (why === undefined) return false;
  if (needed) throw new Error(`${what} must run here and cannot: ${why}.`);
  console.log(`${what} skipped: ${why}`);
  return true;
}
