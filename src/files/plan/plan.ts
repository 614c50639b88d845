import type { Facts } from '../../domain/files/manifest.ts';

/** A file to make: where it comes, what it depends on, and how it is made. */
export interface Plan<F extends Facts = Facts> {
  /** Address on the site. */
  path: string;
  /** What the pages are told of it. */
  facts: F;
  /** Everything its bytes depend on besides the code of the makers; as JSON can hold it. */
  source: unknown;
  /** @param bytesOf gives another planned file, made when it is not there yet */
  make: (bytesOf: (plan: Plan) => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** What pages are told of it that only the file itself knows. */
  learn?: (bytes: Uint8Array) => Partial<F>;
  /** Whether pages show it: the live preview makes it at once, and the rest when somebody asks for it. */
  shown?: boolean;
}
