/**
 * What the worker uses of its surroundings. TypeScript's own description of workers cannot stand beside that of pages.
 */
export interface WorkerScope {
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: { includeUncontrolled: boolean; type: 'window' }) => Promise<{ url: string }[]>;
  };
  readonly registration: { unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: AskedEvent) => void): void;
  };
}

/** Something that is not over before a promise is kept. */
export interface LastingEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page that asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

/** What the build tells the worker. */
export interface Plan {
  /** Folder of the host that the site stands in, as `baseOf` gives it. */
  base: string;
  /** Fingerprint of all that is kept from the first visit on. */
  version: string;
  /** Addresses that are kept from the first visit on. */
  first: readonly string[];
  /** Page that is shown for one that is not kept; it is among the first. */
  instead: string;
}
