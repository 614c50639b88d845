import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/check/read/settings.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.github/ISSUE_TEMPLATE');
const read = (file: string): unknown => parse(readFileSync(path.join(folder, file), 'utf8'));
const forms = readdirSync(folder).filter((file) => file !== 'config.yml');

// What GitHub asks of an issue form; a form that breaks a rule is silently not shown.
const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const asking = { label: words, description: words.optional() };
const typing = { ...asking, placeholder: words.optional() };
const distinct = z
  .array(words)
  .min(1)
  .refine((list) => new Set(list).size === list.length);
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typing), validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject(typing), validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...asking, options: distinct }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asking,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
    }),
  }),
]);
const form = z.strictObject({
  name: words.max(60),
  description: words.max(200),
  title: words,
  labels: z.array(words).min(1),
  body: z
    .array(field)
    .refine((body) => body.some(({ type }) => type !== 'markdown'))
    .refine((body) => {
      const ids = body.flatMap((item) => ('id' in item ? [item.id] : []));
      return new Set(ids).size === ids.length;
    }, 'an id stands twice')
    .refine((body) => {
      const labels = body.flatMap(({ attributes }) => ('label' in attributes ? [attributes.label] : []));
      return new Set(labels).size === labels.length;
    }, 'a label stands twice'),
});

/** All words a visitor reads in a form. */
function wordsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['type', 'id', 'labels'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, key));
  return Object.entries(value ?? {}).flatMap(([name, item]) => wordsIn(item, name));
}

test('there are three forms, with names of their own', () => {
  expect(forms).toEqual(['fout-melden.yml', 'materiaal-aanvragen.yml', 'praktijkvoorbeeld-insturen.yml']);
  const names = forms.map((file) => (read(file) as { name: string }).name);
  expect(names).toEqual(['Fout melden', 'Materiaal aanvragen', 'Praktijkvoorbeeld insturen']);
});

describe.for(forms)('%s', (file) => {
  test('is a form that GitHub accepts', () => {
    const parsed = form.safeParse(read(file));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test('speaks Dutch and says that it is public', () => {
    const text = wordsIn(read(file)).join(' ');
    expect(text).not.toMatch(/\b(the|your|you|what|which|please|page|name|required|describe|issue)\b/i);
    expect(text).toContain('openbaar');
    expect(text).toMatch(/\b(Noem|Wat|Welke)\b/);
  });
});

test('a form with a doubled id, a wrong type or a missing label is refused', () => {
  const good = read('fout-melden.yml') as { body: Record<string, unknown>[] };
  const broken = (change: (body: Record<string, unknown>[]) => void): boolean => {
    const copy = structuredClone(good);
    change(copy.body);
    return form.safeParse(copy).success;
  };
  expect(broken(() => undefined)).toBe(true);
  expect(broken((body) => (body[2]!.id = 'pagina'))).toBe(false);
  expect(broken((body) => (body[1]!.type = 'text'))).toBe(false);
  expect(broken((body) => (body[1]!.attributes = {}))).toBe(false);
});

test('the sectors one can choose are those of the site', () => {
  const sectors = readdirSync(path.join(root, 'content/sectoren'))
    .map((file) => readFileSync(path.join(root, 'content/sectoren', file), 'utf8'))
    .map((text) => /^titel: (.+)$/m.exec(text)![1]!);
  const { body } = read('praktijkvoorbeeld-insturen.yml') as {
    body: { id?: string; attributes: { options: string[] } }[];
  };
  const { options } = body.find(({ id: name }) => name === 'sector')!.attributes;
  expect(options).toEqual([...sectors.sort((a, b) => a.localeCompare(b, 'nl')), 'Meer dan één sector']);
});

test('who comes for help is led to the site, at the address in content/instellingen.yaml', () => {
  const config = z
    .strictObject({
      blank_issues_enabled: z.literal(false),
      contact_links: z.array(z.strictObject({ name: words, url: z.url(), about: words })).min(1),
    })
    .parse(read('config.yml'));
  const { adres } = readSettings(root);
  expect(config.contact_links.map(({ url }) => url)).toEqual([
    `${adres}/net-gebeurd/`,
    `${adres}/over/contact/`,
  ]);
});

test('the pull request template has four lines, in Dutch', () => {
  const lines = readFileSync(path.join(root, '.github/PULL_REQUEST_TEMPLATE.md'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.join(' ')).toContain('npm run controle');
});

test('content and code have owners of their own, with names that are plainly examples', () => {
  const text = readFileSync(path.join(root, '.github/CODEOWNERS'), 'utf8');
  const rules = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules.map((rule) => rule.split(/\s+/)[0])).toEqual(
    expect.arrayContaining(['*', '/content/', '/content/instellingen.yaml']),
  );
  expect(
    rules.flatMap((rule) => rule.split(/\s+/).slice(1)).every((owner) => /^@[\w-]+\/[\w-]+$/.test(owner)),
  ).toBe(true);
  expect(text).toContain('vervang');
});
