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

/** Size as the Dutch read it: 950 B, 14 kB, 1,2 MB. */
export function sizeInDutch(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
