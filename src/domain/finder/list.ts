import type { DocumentKind, PackageOffer } from '../document/files.ts';
import type { Choice } from './choice.ts';

/** A row of a finder: what it is called, a line about it, its kind, and its values by group of filters. */
export interface FinderItem {
  title: string;
  href: string;
  text?: string | undefined;
  meta?: string | undefined;
  tags: Choice;
  /** The same as files. */
  files?: readonly { kind: DocumentKind; href: string }[] | undefined;
}

/** A part of the list under a heading of its own; the number stands before the title. */
export interface FinderGroup {
  id: string;
  title: string;
  number?: number | undefined;
  items: readonly FinderItem[];
  /** All of it in one file. */
  pack?: PackageOffer | undefined;
}

/** A group of filters: its name in the address, what it is called, and what can be ticked. */
export interface FinderFilter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}
