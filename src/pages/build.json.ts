import type { APIRoute } from 'astro';
import { buildJson } from '#outputs/build-json.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { loadAtlas } from '../atlas.ts';
import { loadHistory } from '../atlas-history.ts';
import { loadReleases } from '../atlas-releases.ts';

/** What this site was built from. */
export const GET: APIRoute = async () => {
  const text = buildJson({
    atlas: await loadAtlas(),
    site: new URL(import.meta.env.SITE),
    commit: loadHistory()?.commit,
    release: loadReleases()[0]?.version,
    packageVersion: packageFile.version,
  });
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
