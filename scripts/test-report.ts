/** What the tests tell `npm test` while they run, and once at the end. */
export type Report =
  | {
      kind: 'progress';
      /** Tests that are done, of those that are known so far. */
      done: number;
      known: number;
      /** Share of the files whose tests are known, from 0 to 1. */
      share: number;
      /** Name of the test that failed just now. */
      failed?: string;
    }
  | ({ kind: 'outcome'; times: [file: string, seconds: number][] } & Counts);

/** Tests counted by what came of them. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed: taken from an earlier run, on the very same input. */
  before: number;
}

/** Nothing yet. */
export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: 0, before: 0 });
