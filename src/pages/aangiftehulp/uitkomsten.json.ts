import type { APIRoute } from 'astro';
import { outcomeOfAid } from '../../library/aids.ts';
import { get } from '../../library/entries.ts';

/** The lines of the outcome. The tool asks for them when it opens, before anything is answered. */
export const GET: APIRoute = () => Response.json(outcomeOfAid(get('beslishulpen', 'aangiftehulp').data));
