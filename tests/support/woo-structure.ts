import { parseDocument } from 'htmlparser2';
import { publicBody, wooActs, wooCategories, wooFormats } from '../../src/schemas/woo-lists.ts';

/** Kinds of values: text, an address, a day, a moment, a value of a list. */
interface Leaf {
  text: RegExp;
  resource?: (uri: string) => boolean;
}

/** What stands in an element: each once at most, or again and again under `many`. */
interface Branch {
  must: readonly string[];
  may?: readonly string[];
  many?: boolean;
}

const oneOf =
  (list: Readonly<Record<string, { uri: string }>>) =>
  (uri: string): boolean =>
    Object.values(list).some((value) => value.uri === uri);
const filled = /\S/;
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * What the site writes of the two standards, element by element: the sitemaps protocol (sitemaps.org/protocol.html) and
 * the metadata of DiWoo 0.9.8 (its XML schema).
 */
const shapes: Readonly<Record<string, Leaf | Branch>> = {
  sitemapindex: { must: ['sitemap'], many: true },
  sitemap: { must: ['loc'], may: ['lastmod'] },
  urlset: { must: ['url'], many: true },
  url: { must: ['loc', 'diwoo:Document'], may: ['lastmod'] },
  loc: { text: /^https:\/\/[^\s&]+$/ },
  lastmod: { text: day },
  'diwoo:Document': { must: ['diwoo:DiWoo'] },
  'diwoo:DiWoo': {
    must: [
      ...['diwoo:publisher', 'diwoo:titelcollectie', 'diwoo:classificatiecollectie'],
      'diwoo:documenthandelingen',
    ],
    may: ['diwoo:omschrijvingen', 'diwoo:format'],
  },
  'diwoo:publisher': { text: filled, resource: (uri) => publicBody.test(uri) },
  'diwoo:titelcollectie': { must: ['diwoo:officieleTitel'] },
  'diwoo:officieleTitel': { text: filled },
  'diwoo:omschrijvingen': { must: ['diwoo:omschrijving'], many: true },
  'diwoo:omschrijving': { text: filled },
  'diwoo:classificatiecollectie': { must: ['diwoo:informatiecategorieen'] },
  'diwoo:informatiecategorieen': { must: ['diwoo:informatiecategorie'], many: true },
  'diwoo:informatiecategorie': { text: filled, resource: oneOf(wooCategories) },
  'diwoo:format': { text: filled, resource: oneOf(wooFormats) },
  'diwoo:documenthandelingen': { must: ['diwoo:documenthandeling'], many: true },
  'diwoo:documenthandeling': { must: ['diwoo:soortHandeling', 'diwoo:atTime'] },
  'diwoo:soortHandeling': { text: filled, resource: oneOf(wooActs) },
  'diwoo:atTime': { text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/ },
};

const namespaces: Readonly<Record<string, string>> = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:diwoo': 'https://standaarden.overheid.nl/diwoo/metadata/',
};

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;
const isElement = (node: Node): node is Element => 'attribs' in node;
const textOf = (element: Element): string =>
  element.children.map((node) => ('data' in node ? node.data : '')).join('');

function faultsIn(element: Element): string[] {
  const { name, attribs } = element;
  const shape = shapes[name];
  if (!shape) return [`<${name}> is unknown`];
  const inside = element.children.filter(isElement);
  if ('text' in shape) {
    const { text, resource } = shape;
    return [
      ...(inside.length > 0 ? [`<${name}> holds elements`] : []),
      ...(text.test(textOf(element)) ? [] : [`<${name}> says "${textOf(element)}"`]),
      ...(resource && !resource(attribs.resource ?? '') ? [`<${name}> is "${attribs.resource}"`] : []),
    ];
  }
  const names = inside.map((child) => child.name);
  const allowed = [...shape.must, ...(shape.may ?? [])];
  return [
    ...shape.must.filter((must) => !names.includes(must)).map((must) => `<${name}> has no <${must}>`),
    ...names.filter((child) => !allowed.includes(child)).map((child) => `<${child}> stands in <${name}>`),
    ...(shape.many || new Set(names).size === names.length ? [] : [`<${name}> says something twice`]),
    ...inside.flatMap(faultsIn),
  ];
}

/**
 * What is wrong with a sitemap, or an index of sitemaps, for the harvester of the Woo-index; empty when nothing is.
 * Written from the standard by hand: its own schema may not be kept here.
 */
export function wooFaults(xml: string): string[] {
  const roots = parseDocument(xml, { xmlMode: true }).children.filter(isElement);
  const top = roots.filter(({ name }) => name === 'urlset' || name === 'sitemapindex');
  const [root] = top;
  if (!root || top.length !== 1) return ['no urlset or sitemapindex'];
  const needed = root.name === 'urlset' ? Object.keys(namespaces) : ['xmlns'];
  return [
    ...needed
      .filter((name) => root.attribs[name] !== namespaces[name])
      .map((name) => `${name} is "${root.attribs[name]}"`),
    ...faultsIn(root),
  ];
}
