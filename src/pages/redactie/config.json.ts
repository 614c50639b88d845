import type { APIRoute } from 'astro';
import { editor } from '../../web-editor/config.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(editor));
