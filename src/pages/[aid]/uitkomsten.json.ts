import type { APIRoute, GetStaticPaths } from 'astro';
import { aidPaths, outcomeOfAid } from '../../library/aids.ts';
import type { Entry } from '../../library/entries.ts';

export const getStaticPaths = (() => aidPaths()) satisfies GetStaticPaths;

/** The lines of the outcome. The tool asks for them when it opens, before anything is answered. */
export const GET: APIRoute<{ entry: Entry<'beslishulpen'> }> = ({ props }) =>
  Response.json(outcomeOfAid(props.entry.data));
