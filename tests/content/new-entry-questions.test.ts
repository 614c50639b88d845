import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { ask } from '../../src/scaffold/ask.ts';
import { readExisting } from '../../src/scaffold/existing.ts';
import { root } from '../support/content-copy.ts';

const existing = readExisting(root);

const down = '\u001b[B';
/** Answers the questions with keys, each once the screen has come to rest. */
async function session(given: Parameters<typeof ask>[0], keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 50, isTTY: true });
  let screen = '';
  output.on('data', (chunk: Buffer) => (screen += chunk.toString()));
  const answers = ask(given, existing, { input, output });
  for (const key of keys) {
    await wait(60);
    input.write(key);
  }
  return { answers: await answers, screen: stripVTControlCharacters(screen) };
}

test('asks everything, skips complete lists and proposes an id', async () => {
  const { answers, screen } = await session({ tags: {} }, [
    '\r', // the first that is not complete: advies
    ...['Een brief met een dreigement', '\r', '\r'],
    ...[' ', down, ' ', '\r'], // everywhere and one sector: refused
    ...[down, ' ', '\r'],
    ...['\r', ' ', '\r'], // no role: refused
    ...[' ', '\r', '\r'],
  ]);
  expect(answers).toMatchObject({
    collection: 'advies',
    title: 'Een brief met een dreigement',
    id: 'een-brief-met-een-dreigement',
    tags: { fase: ['voorkomen'] },
  });
  expect(answers!.tags.rollen).toHaveLength(1);
  expect(screen).toContain('Maatregel (deze lijst is compleet)');
  expect(screen).toContain('Kies "alle" of kies losse waarden');
  expect(screen).toContain('Kies er minstens één');
  expect(screen).not.toMatch(/select|please|press/i);
});
test('asks only what the flags left open, and nothing twice', async () => {
  const { answers, screen } = await session(
    { collection: 'publicaties', title: 'Een rapport', tags: { sectoren: ['zorg'] } },
    ['\r'],
  );
  expect(answers).toEqual({
    collection: 'publicaties',
    title: 'Een rapport',
    id: 'een-rapport',
    tags: { sectoren: ['zorg'] },
  });
  expect(screen).not.toContain('Wat is de titel');
});
test('says at the question that a title is taken, and stops when asked to', async () => {
  const { answers, screen } = await session({ collection: 'begrippen', tags: {} }, [
    ...['Agressie', '\r', '\u0003'],
  ]);
  expect(answers).toBeUndefined();
  expect(screen).toContain('De titel "Agressie" staat al in content/begrippen/agressie.mdx');
});
