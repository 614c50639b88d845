/** The worker that serves the site without network. */
export const workerAddress = '/sw.js';

/**
 * Store that says that nothing may be kept on this device, as a folder of the site's; it holds nothing. Stores are named
 * after the folder of the host, which may have other sites in others.
 */
export const nothingKept = '/niet-bewaren';

/** The page that says what is there without network, and shows it for a page that is not. */
export const offlinePage = '/over/zonder-internet/';
