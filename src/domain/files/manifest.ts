import type { DocumentFile, DocumentPackage, ProtocolFile } from '../document/files.ts';
import type { CampaignFile, CampaignPackage } from '../poster/content/files.ts';

/** What is known of every file that was made. */
export interface Made {
  /** Address on the site. */
  path: string;
  /** Size; 0 in the live preview, for what nobody asked for yet. */
  bytes: number;
  /** Hash of what it holds, in hexadecimal; empty where the size is 0. */
  sha256: string;
}

/** A file of the small and digital set. */
export interface SmallFile {
  /** Id of the campaign item it belongs to. */
  item: string;
  /** Kind and size, such as "PNG, 1600 × 400 pixels". */
  label: string;
}

/** The picture of an item of the small set, for lists. */
export interface SmallPreview {
  item: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** What pages are told of a file besides what is known of all, by the set it belongs to. */
export interface FactsOf {
  poster: Omit<CampaignFile, keyof Made>;
  klein: SmallFile;
  'klein-voorbeeld': SmallPreview;
  pakket: Omit<CampaignPackage, keyof Made>;
  document: DocumentFile;
  documentpakket: DocumentPackage;
  /** A tool to fill in on paper; the item is its name. */
  formulier: DocumentFile;
  protocol: ProtocolFile;
  /** Letters of a decision aid, for its page; the item is its address. */
  brieven: { item: string };
}

/** Sets that files are made in. */
export type FileSet = keyof FactsOf;

/** What pages are told of a file, with the set it belongs to. */
export type Facts<S extends FileSet = FileSet> = { [K in S]: { set: K } & FactsOf[K] }[S];

/** A file that was made. */
export type MadeFile<S extends FileSet = FileSet> = Made & Facts<S>;

/** All that the build made besides pages, in the order of the plan. */
export interface Manifest {
  files: MadeFile[];
}

/** Where the list stands on the site: whoever checks a published site needs nothing beside it. */
export const manifestAddress = '/data/bestanden.json';

/**
 * Where the list waits for the pages, from the project's root. The live preview makes a few files only, and has a
 * list of its own.
 */
export const manifestFile = (made: 'build' | 'preview'): string =>
  `node_modules/.cache/bestanden-${made}.json`;
