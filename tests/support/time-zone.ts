import process from 'node:process';

/** Does something as if it were done elsewhere; the files that share this worker do not see it. */
export async function inTimeZone<T>(zone: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await work();
  } finally {
    // What is written into the surroundings becomes text: undefined would be a zone of that name.
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
