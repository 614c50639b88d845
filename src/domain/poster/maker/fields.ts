import type { ContactKey } from '../../workplace-numbers/fragment.ts';
import type { FormatName, PosterContent } from '../content/content.ts';

/** A message the poster maker offers. */
export interface MakerPoster {
  /** Id of the item, with the sector of a version after a slash, or its language after an at-sign. */
  key: string;
  /** Name of the version: of a sector, or of a language; the general one has none. */
  version?: string;
  content: PosterContent;
  editable: readonly ('boodschap' | 'belofte')[];
  formats: readonly FormatName[];
  houseRule?: string;
}

/** A field of the form that is drawn on some posters; `numbers` are those of a workplace. */
export type FieldName =
  'upper' | 'lower' | 'promise' | 'name' | 'houseRule' | 'phone' | 'link' | 'logo' | 'plain' | 'numbers';

/** What a visitor filled in. */
export interface MakerState {
  poster: string;
  format: FormatName;
  upper: string;
  lower: string;
  promise: string;
  name: string;
  houseRule: string;
  phone: string;
  link: string;
  plain: boolean;
  plate: boolean;
  numbers: Partial<Record<ContactKey, string>>;
}

/** The fields that a message prints; no other is offered. */
export function fieldsOf({ content, editable }: MakerPoster): readonly FieldName[] {
  if (content.layout === 'kaart') return ['name', 'phone', 'logo'];
  return [
    ...(editable.includes('boodschap') ? (['upper', 'lower'] as const) : []),
    ...(editable.includes('belofte') ? (['promise'] as const) : []),
    // Whom to call stands on a workplace poster already, and behind its code.
    ...(content.layout === 'werkplek'
      ? (['numbers', 'name', 'logo'] as const)
      : (['name', 'houseRule', 'phone', 'link', 'logo'] as const)),
    ...(content.layout === 'gedrag' ? (['plain'] as const) : []),
  ];
}
