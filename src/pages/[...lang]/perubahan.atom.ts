import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { languageRoutes } from '#i18n/routes.ts';
import { changesFeed } from '#outputs/changes-feed.ts';
import { loadAtlas } from '../../atlas.ts';
import { loadHistory } from '../../atlas-history.ts';

export const getStaticPaths = languageRoutes;

/** What changed in the atlas, and what in it bears a recent date. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const plan = { language, site, path: paths.feed, page: paths.changes };
  return new Response(changesFeed(await loadAtlas(), loadHistory(), plan), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
