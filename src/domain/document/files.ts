import type { FlowPartKind } from './model/flow.ts';

/** Kinds of file that a document is made as. */
export const documentKinds = ['docx', 'odt', 'pdf'] as const;

/** Kind of file of a document. */
export type DocumentKind = (typeof documentKinds)[number];

/** An instrument as a file. */
export interface DocumentFile {
  /** Id of the instrument. */
  item: string;
  kind: DocumentKind;
  /** Pages of paper; known of a PDF that was made. */
  pages?: number;
}

/** A step of a flow chart as a page shows it: its texts, in the order in which they are read. */
export interface ShownStep {
  asks: boolean;
  parts: readonly { kind: FlowPartKind; text: string; strong: boolean }[];
}

/** A file of the protocol maker: a model that nobody filled in, all of them in a ZIP, or the data of its page. */
export interface ProtocolFile {
  /** Id of the model; `alles` for the ZIP, `modellen` for the data. */
  item: string;
  kind: DocumentKind | 'zip' | 'json';
  title: string;
  /** What it is for, in one sentence; empty for what is no document. */
  subject: string;
  /** Pages of paper; known of a PDF that was made. */
  pages?: number;
  /** Of the data of its page: the flow chart as long as nobody filled it in. */
  flow?: readonly ShownStep[];
}

/** A ZIP of instruments as a page offers it. */
export interface PackageOffer {
  href: string;
  /** How many instruments are in it, each in every kind. */
  instruments: number;
  /** "1,9 MB"; empty in the live preview, where nothing is made yet. */
  size: string;
}

/** The instruments for one measure, for one sector, or all of them, in one ZIP. */
export interface DocumentPackage {
  group: 'maatregel' | 'sector' | 'alles';
  /** Measure or sector; `alles` for all instruments. */
  id: string;
  title: string;
  /** How many files are in it, besides the one that explains. */
  files: number;
}
