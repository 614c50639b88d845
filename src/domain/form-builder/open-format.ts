import type { ChosenForm, FormField } from './chosen.ts';

/** A part of a JSON Schema (2020-12). */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
}

/** What every file in the format says of itself; without these nobody knows what it is. */
const always = ['formaat', 'versie', 'gemaaktOp', 'publiekeTaak'];

/** The schema of a place in the format: `incident.datum`; nothing when there is no such place. */
export function placeIn(format: JsonSchema, path: string): JsonSchema | undefined {
  let at: JsonSchema | undefined = format;
  for (const name of path.split('.')) at = at?.properties?.[name];
  return at;
}

/** A schema with only these places, each as it is in the format. */
function partOf(format: JsonSchema, paths: readonly string[]): JsonSchema {
  const heads = [...new Set(paths.map((path) => path.split('.')[0]!))];
  const properties = Object.fromEntries(
    heads.flatMap((name): [string, JsonSchema][] => {
      const whole = format.properties?.[name];
      if (!whole) return [];
      const below = paths.flatMap((path) =>
        path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : [],
      );
      return [[name, paths.includes(name) || below.length === 0 ? whole : partOf(whole, below)]];
    }),
  );
  const required = (format.required ?? []).filter((name) => name in properties);
  const { required: _all, ...rest } = format;
  return { ...rest, properties, ...(required.length > 0 && { required }) };
}

/** Longest answer on one line, and of several. */
const longest = { tekst: 300, regels: 12_000 } as const;

function ownField({ label, kind, options = [] }: FormField): JsonSchema {
  const said = { title: label };
  switch (kind) {
    case 'keuze':
      return { ...said, type: 'string', enum: options };
    case 'keuzes':
      return { ...said, type: 'array', uniqueItems: true, items: { type: 'string', enum: options } };
    case 'datum':
      return { ...said, type: 'string', format: 'date' };
    case 'tekst':
    case 'regels':
      return { ...said, type: 'string', maxLength: longest[kind] };
  }
}

/**
 * The form as a JSON Schema: a part of the open format, with what the format does not know under `overig`.
 * @param format the open format
 * @param address where that stands
 */
export function formSchema(form: ChosenForm, format: JsonSchema, address: string): JsonSchema {
  const fields = form.parts.flatMap((part) => part.fields);
  const known = fields.flatMap(({ format: path }) => (path ? [path] : []));
  const others = fields.filter((field) => !field.format);
  const { $id: _id, title: _title, ...part } = partOf(format, [...always, ...known]);
  return {
    ...part,
    title: form.title,
    description: `Deel van het open formaat ${address}. Wat dat formaat niet kent, staat onder overig.`,
    properties: {
      ...part.properties,
      ...(others.length > 0 && {
        overig: {
          type: 'object',
          properties: Object.fromEntries(others.map((field) => [field.id, ownField(field)])),
          additionalProperties: false,
        },
      }),
    },
  };
}
