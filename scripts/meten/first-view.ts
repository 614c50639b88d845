import type { Browser, CDPSession, Page } from 'playwright-core';

/** What somebody waits for who opens a page for the first time. */
export interface FirstView {
  /** Bytes over the wire, fonts apart. */
  bytes: number;
  fonts: number;
  requests: number;
  /** Largest Contentful Paint, in ms (W3C Largest Contentful Paint). */
  lcp: number;
}

/** A phone on a slow line: four times slower than this machine, 1.6 Mbit/s down, 150 ms there and back. */
export async function slowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6e6 / 8) * 0.9,
    uploadThroughput: (0.75e6 / 8) * 0.9,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** Keeps the largest paint so far. It runs in the page. */
function watchPaint(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) (window as { largest?: number }).largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Opens a page with nothing kept, on a slow phone. */
export async function firstView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await slowPhone(page);
    const kinds = new Map<string, string>();
    let [bytes, fonts] = [0, 0];
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Font') fonts += encodedDataLength;
      else bytes += encodedDataLength;
    });
    await page.addInitScript(watchPaint);
    await page.goto(address, { waitUntil: 'networkidle' });
    const lcp = await page.evaluate(() => (window as { largest?: number }).largest ?? 0);
    return { bytes, fonts, requests: kinds.size, lcp };
  } finally {
    await context.close();
  }
}

/** The middle of some numbers. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
