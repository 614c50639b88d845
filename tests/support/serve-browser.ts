import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser-program.ts';

/** Starts one Chromium for as long as the tests run. */
export default async function serveBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowser();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
