import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { patience } from './patience.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the Chromium of this run takes connections. */
    browser: string;
  }
}

/**
 * A connection to the Chromium of this run, with windows of its own; to close it closes those alone. The worker that
 * keeps pages would fetch them again in every window: only a test that asks for it gets one.
 */
export async function startBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open({ serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}

/** Opens a page in a context of its own, does the work, and closes it. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
