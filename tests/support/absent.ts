import process from 'node:process';

/**
 * Whether tests must be passed over because something is not on this machine; says so. Where a change is judged, it
 * has to be there: a check that is skipped for ever is a check that nobody has.
 * @param what whose tests they are
 * @param why what is missing, or undefined when nothing is
 * @throws under CI when something is missing
 */
export function absent(what: string, why: string | undefined): boolean {
  if (why === undefined) return false;
  if (process.env.CI) throw new Error(`${what} must run here and cannot: ${why}.`);
  console.log(`${what} skipped: ${why}`);
  return true;
}
