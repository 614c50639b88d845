import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveBuilt } from '../../scripts/serve-built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Serves dist/ on a free port for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const { address, server } = await serveBuilt(path.resolve(import.meta.dirname, '../../dist'));
  project.provide('site', address);
  return () => server.close();
}
