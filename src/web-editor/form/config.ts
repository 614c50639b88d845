import { z } from 'zod';
import { baseOf } from '../../domain/addresses/base.ts';
import { dataCollections, schemas } from '../../schemas/index.ts';
import { idPattern } from '../../schemas/fields.ts';
import type { Settings } from '../../schemas/instellingen.ts';
import { siteCollections, type CollectionName } from '../../schemas/names.ts';
import { siteFiles, type SiteFileName } from '../../schemas/site-files.ts';
import { backend, proposes } from './backend.ts';
import { formFields, type Choice } from './form-fields.ts';
import { hintsOf } from './hints.ts';
import { labelOf, singularOf } from './labels.ts';

/** Formats under which the editor reads and writes entries; see web-editor/browser. */
export const editorFormats = { mdx: 'redactie-frontmatter', yaml: 'redactie-yaml' } as const;

/** What the editor needs besides the schemas. */
export interface EditorSurroundings {
  settings: Settings;
  /** Text of each template in content/_sjablonen, by its file name. */
  templates: Readonly<Record<string, string>>;
  /** Text of each file beside the collections; its comments explain its fields. */
  files: Readonly<Record<SiteFileName, string>>;
  /** Entries that may be chosen beside a fixed word. */
  choices: Partial<Record<CollectionName, readonly Choice[]>>;
  /** Collections with the part of the address before the file name; others have no page of their own. */
  previewPaths: Partial<Record<CollectionName, string>>;
}

const context = { today: '9999-12-31', image: () => z.string().meta({ beeld: true }) };

/** What stands above every list of entries: one line, so that nothing of it is cut off. */
const reviewNote = 'Opslaan bewaart een concept; dat mag onaf zijn. Klaar? Zet het op **In review**.';

function collection(name: CollectionName, surroundings: EditorSurroundings): Record<string, unknown> {
  const data = dataCollections.has(name);
  const extension = data ? 'yaml' : 'mdx';
  const template = hintsOf(surroundings.templates[`${name}.${extension}`] ?? '');
  const fields = formFields(schemas[name](context), '', { ...template, choices: surroundings.choices });
  const preview = surroundings.previewPaths[name];
  return {
    name,
    label: labelOf(name),
    label_singular: singularOf[name] ?? name,
    ...(proposes(surroundings.settings) && { description: reviewNote }),
    folder: `content/${name}`,
    extension,
    format: editorFormats[extension],
    create: true,
    delete: false,
    slug: {
      template: '{{titel}}',
      editable: ['create'],
      hint: 'Het laatste deel van het adres: kleine letters en streepjes, geen datum.',
      pattern: [idPattern.source, 'Gebruik kleine letters en streepjes, bijvoorbeeld aangifte-doen.'],
    },
    identifier_field: 'titel',
    summary: '{{titel}}',
    sortable_fields: { fields: ['titel', 'gewijzigd', 'controlerenVoor'] },
    view_filters: [
      { label: 'Concept', field: 'status', pattern: 'concept' },
      { label: 'Historisch', field: 'status', pattern: 'historisch' },
    ],
    media_folder: 'beeld',
    public_folder: './beeld',
    // The editor puts only the host of the site before it.
    ...(preview && { preview_path: `${baseOf(surroundings.settings.adres)}/${preview}{{slug}}/`.slice(1) }),
    fields: data
      ? [...fields, source]
      : [
          ...fields,
          {
            name: 'body',
            label: 'Lopende tekst',
            widget: 'text',
            required: false,
            hint: 'Markdown. Begin met ## voor een tussenkop. De bouwstenen, zoals Zeg en LetOp, staan in CONTRIBUTING.md.',
          },
          source,
        ],
  };
}

/** The file as it was: what nobody changed is written back letter for letter. */
const source = { name: 'bestand', label: 'Bestand', widget: 'hidden' };

const fileLabels: Readonly<Record<SiteFileName, string>> = {
  instellingen: 'Instellingen',
  materiaal: 'Campagne: plekken, series en middelen',
  synoniemen: 'Andere woorden voor hetzelfde',
  woorden: 'Woorden die wij vermijden',
  spelling: 'Woorden die goed gespeld zijn',
  protocolmaker: 'Vragen van de protocolmaker',
  trainingskiezer: 'Vragen en uitkomsten van de trainingskiezer',
  'or-pakket': 'OR-pakket: rechten, vragen en brief',
  risicokaart: 'Risicokaart: vragen en wat u regelt',
  formulierbouwer: 'Velden van de formulierbouwer',
};

/** Files beside the collections that editors own. */
const singletons = ({ files }: EditorSurroundings): Record<string, unknown>[] =>
  (Object.keys(siteFiles) as SiteFileName[]).map((name) => ({
    name,
    label: fileLabels[name],
    file: `content/${name}.yaml`,
    format: editorFormats.yaml,
    fields: [...formFields(siteFiles[name](), '', { ...hintsOf(files[name]), choices: {} }), source],
  }));

/**
 * The configuration of the web editor, made from the schemas: every field of every collection.
 * Its own schema is `@sveltia/cms/schema/sveltia-cms.json`.
 */
export function editorConfig(surroundings: EditorSurroundings): Record<string, unknown> {
  const { settings } = surroundings;
  return {
    load_config_file: false,
    backend: backend(settings),
    ...(proposes(settings) && { publish_mode: 'editorial_workflow' }),
    app_title: `${settings.naam}: redactie`,
    site_url: settings.adres,
    display_url: settings.adres,
    logo: { src: `${baseOf(settings.adres)}/favicon.svg`, show_in_header: true },
    media_folder: 'content/beeld',
    public_folder: '/content/beeld',
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, maxlength: 60 },
    // What the form leaves empty must reach the writer, or a text that somebody takes out would stay.
    output: { omit_empty_optional_fields: false },
    editor: { preview: false },
    collections: siteCollections.map((name) => collection(name, surroundings)),
    singletons: singletons(surroundings),
  };
}
