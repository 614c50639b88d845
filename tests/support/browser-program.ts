import { chromium, type BrowserServer } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';

/** Starts the Chromium that `npm test` found or installed: one for all tests. */
export const launchBrowser = async (): Promise<BrowserServer> =>
  chromium.launchServer({
    ...(await findChromium()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
