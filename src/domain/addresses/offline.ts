/** The worker that serves the site without network. */
export const workerAddress = '/sw.js';

/** The page that says what is there without network, and shows it for a page that is not. */
export const offlinePage = '/over/zonder-internet/';
