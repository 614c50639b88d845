import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { dutchToday } from './schemas/context.ts';
import { dataCollections, schemas } from './schemas/index.ts';
import { loadedCollections, toolData } from './schemas/names.ts';

const today = dutchToday();

export const collections = Object.fromEntries(
  [...loadedCollections, ...toolData].map((name) => [
    name,
    defineCollection({
      loader: glob({
        base: `./content/${name}`,
        pattern: dataCollections.has(name) ? '[^_]*.yaml' : '[^_]*.mdx',
      }),
      schema: ({ image }) => schemas[name]({ image, today }),
    }),
  ]),
);
