/** Work that goes on beside other work: whoever waits for it in the end hears what went wrong, and Node not before. */
export function heardLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
