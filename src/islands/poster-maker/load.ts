/**
 * Loads a part of the site that was left out at first. A browser may remember that a module did not come, and fail at
 * once when it is asked again; then the same file is asked for under another address.
 */
export async function load<Part>(get: () => Promise<Part>): Promise<Part> {
  try {
    return await get();
  } catch (fault) {
    const address = /https?:\/\/\S+\.js/.exec((fault as Error).message)?.[0];
    if (!address) throw fault;
    const again: unknown = await import(/* @vite-ignore */ `${address}?${Date.now()}`);
    return again as Part;
  }
}
