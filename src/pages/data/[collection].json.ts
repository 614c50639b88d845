import type { APIRoute, GetStaticPaths } from 'astro';
import { openData, openDataNames } from '../../library/open-data.ts';
import type { CollectionName } from '../../schemas/names.ts';

export const getStaticPaths = (() =>
  openDataNames.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const collection = params.collection as CollectionName;
  return new Response(JSON.stringify(openData(collection), null, 1));
};
