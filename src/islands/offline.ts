import { nothingKept as nothing, workerAddress } from '../domain/addresses/offline.ts';

// Not `onSite`: what other scripts share would become a file of its own, and a request on every page.
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const nothingKept = base + nothing;

/** Whether somebody said on this device that nothing may be kept. */
export const keepsNothing = (): Promise<boolean> => caches.has(nothingKept);

/** Takes away all that is kept on this device, and keeps nothing from now on. */
export async function keepNothing(): Promise<void> {
  // First: what the worker is keeping at this moment goes too, once it sees this.
  await caches.open(nothingKept);
  const worker = await navigator.serviceWorker.getRegistration(`${base}/`);
  await worker?.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith(`${base}/`) && name !== nothingKept);
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Keeps pages on this device from now on. */
export async function keepAgain(): Promise<void> {
  await caches.delete(nothingKept);
  await navigator.serviceWorker.register(base + workerAddress, { updateViaCache: 'none' });
}

/** Lets the browser keep pages for when there is no network, unless somebody said no on this device. */
async function keepPages(): Promise<void> {
  if (!(await keepsNothing())) await keepAgain();
}

// After the page itself, which comes first. The live preview shows what is being written, not what was.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  window.addEventListener('load', () => {
    // A private window may keep nothing: then the site works as it does for everybody with a network.
    keepPages().catch((fault: unknown) => {
      console.debug(fault);
    });
  });
