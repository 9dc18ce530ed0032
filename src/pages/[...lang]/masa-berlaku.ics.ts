import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { languageRoutes } from '#i18n/routes.ts';
import { calendarOfEnds } from '#outputs/calendar-of-ends.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = languageRoutes;

/** The stated ends of all acts as a calendar. */
export const GET: APIRoute<{ language: Language }> = async ({ props, site }) => {
  const { partnerships, day } = await loadAtlas();
  const plan = { language: props.language, day, site, path: paths.calendar };
  return new Response(calendarOfEnds(partnerships, plan), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
