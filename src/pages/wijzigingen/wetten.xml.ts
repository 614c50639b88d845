import type { APIRoute } from 'astro';
import { changeFeed } from '../../library/change-feed.ts';
import { changes } from '../../library/changes.ts';

export const GET: APIRoute = () =>
  changeFeed(
    'wetten en afspraken',
    'Wat er veranderde in de wetten en afspraken die deze kennisbank uitlegt.',
    changes.filter(({ entry }) => entry.collection === 'wetten'),
  );
