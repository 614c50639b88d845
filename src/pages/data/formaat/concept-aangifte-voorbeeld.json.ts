import type { APIRoute } from 'astro';
import { exampleConcept } from '../../../domain/incident/report/example.ts';

/** A made-up example in the open format. */
export const GET: APIRoute = () => Response.json(exampleConcept);
