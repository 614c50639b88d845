import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { planEntry } from '../../src/files/plan/posters.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { checkedLanguages, translatedContent } from '../../src/domain/poster/content/content.ts';
import { formatsOf } from '../../src/domain/poster/content/formats.ts';
import { clashesIn } from '../../src/domain/poster/draw/checks.ts';
import { layoutPoster } from '../../src/domain/poster/draw/layout.ts';
import { textOf } from '../../src/domain/poster/draw/scene.ts';
import { publisherTasks } from '../../src/check/review/publisher-tasks.ts';
import { readCollection } from '../../src/check/read/read-collection.ts';
import { dutchToday } from '../../src/schemas/context.ts';

const root = path.resolve(import.meta.dirname, '../..');
const visitors = readPosters(root).filter(
  ({ data }) => data.serie === 'bezoekers' && data.middel === 'poster',
);
const checked = visitors.map(({ id, data }) => ({
  id,
  data: {
    ...data,
    taalversies: data.taalversies.map((one) => ({ ...one, nagekekenDoor: 'moedertaalspreker' as const })),
  },
}));

describe('posters for visitors in English', () => {
  test('every one is written, and none is shown or made as long as nobody who speaks it has checked it', () => {
    expect(visitors.length).toBeGreaterThan(15);
    for (const entry of visitors) {
      expect([entry.id, entry.data.taalversies.map(({ taal }) => taal)]).toEqual([entry.id, ['en']]);
      const unchecked = entry.data.taalversies.every(({ nagekekenDoor }) => nagekekenDoor === undefined);
      expect(checkedLanguages(entry.data)).toEqual(unchecked ? [] : ['en']);
      const made = planEntry(entry, 'https://voorbeeld.example').filter(({ language }) => language);
      expect(made.length > 0).toBe(!unchecked);
    }
  });

  test('the publisher is told which still have to be checked', () => {
    const entries = readCollection(root, 'campagne', dutchToday(), []);
    const tasks = entries.flatMap(publisherTasks).filter(({ key }) => key.startsWith('taalversies'));
    const waiting = visitors.filter(({ data }) => checkedLanguages(data).length === 0);
    expect(tasks.length).toBe(waiting.length);
  });

  test.for(checked)(
    '$id: once checked it has files of its own, fits in every size, and is English throughout',
    (entry) => {
      const content = translatedContent(entry.id, entry.data, 'en')!;
      for (const format of formatsOf(entry.data)) {
        const scene = layoutPoster(content, format, { name: 'Example City', phone: '14 010' });
        expect([format.name, clashesIn(scene)]).toEqual([format.name, []]);
        expect(scene.language).toBe('en');
        expect(textOf(scene).map(({ text }) => text)).toContain('Call 14 010');
      }
      const files = planEntry(entry, 'https://voorbeeld.example').filter(({ language }) => language === 'en');
      expect(files.map(({ path: address }) => address)).toContain(
        `/campagne/${entry.id}/${entry.id}-en-a4.pdf`,
      );
      const words = entry.data.taalversies[0]!.tekstalternatief;
      for (const text of [content.upper.join(' '), content.lower.join(' '), content.promise])
        expect(words).toContain(text);
    },
  );
});
