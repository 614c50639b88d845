import type { APIRoute } from 'astro';
import { changeFeed } from '../../library/change-feed.ts';
import { changes } from '../../library/changes.ts';

export const GET: APIRoute = () =>
  changeFeed('wijzigingen', 'Wat er nieuw of veranderd is op deze kennisbank.', changes);
