import type { APIRoute } from 'astro';
import { z } from 'zod';
import { settings } from '../../../library/settings.ts';
import { conceptAangifte, conceptVersion } from '../../../schemas/concept-aangifte.ts';

/** The open format for a draft of an aangifte, as JSON Schema (2020-12). */
export const GET: APIRoute = () =>
  Response.json({
    $id: `${settings.adres}/data/formaat/concept-aangifte-1.json`,
    title: `Concept-aangifte ${conceptVersion}`,
    ...z.toJSONSchema(conceptAangifte),
  });
