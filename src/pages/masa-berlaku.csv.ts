import type { APIRoute } from 'astro';
import { watchCsv } from '#outputs/watch-csv.ts';
import { loadAtlas } from '../atlas.ts';

/** Where every partnership stands on the watch, one row each. */
export const GET: APIRoute = async () =>
  new Response(watchCsv(await loadAtlas()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
