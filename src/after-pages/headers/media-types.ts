/** Media type of every kind of file on the site, by the last part of its name. Text is UTF-8 (`charsetOf`). */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  icc: 'application/vnd.iccprofile',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  // The search index, packed by its own maker.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Whether a media type is text, which says so with its `charset`. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || type === 'application/xml' || type === 'image/svg+xml';

/** The whole header for a file name, or undefined when its kind is not known. */
export function contentType(name: string): string | undefined {
  const type = mediaTypes[/\.(\w+)$/.exec(name)?.[1] ?? ''];
  return type && isText(type) ? `${type}; charset=utf-8` : type;
}

/** Kinds of files that become smaller when packed; the others are packed already. */
export const packable = /\.(?:html|htm|css|m?js|json|jsonld|webmanifest|md|txt|xml|ics|svg|ttf|icc)$/;
