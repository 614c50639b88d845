import type { APIRoute } from 'astro';
import { editor } from '../../library/editor.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(editor));
