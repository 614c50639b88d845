/** A file that goes with a campaign item. */
export interface KitFile {
  /** Id of the item. */
  item: string;
  /** Address on the site. */
  href: string;
  /** Kind and size, such as "PNG, 1600 × 400 pixels". */
  label: string;
  bytes: number;
}

/** A small picture of an item, for lists. */
export interface Preview {
  src: string;
  width: number;
  height: number;
}

/** What the build made of the small and digital set. */
export interface KitManifest {
  files: KitFile[];
  /** By id of the item. */
  previews: Record<string, Preview>;
  /** Everything in one ZIP. */
  all: { href: string; files: number; bytes: number };
}
