import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { inBothLanguages } from '#i18n/routes.ts';
import type { Place } from '#model/atlas.ts';
import { calendarOfEnds } from '#outputs/calendar-of-ends.ts';
import { loadAtlas } from '../../../atlas.ts';

/** Who subscribed under a former id goes on to be told. */
export const getStaticPaths = async () =>
  inBothLanguages(
    (await loadAtlas()).places.flatMap((place) =>
      [place.id, ...(place.record.formerIds ?? [])].map((id) => ({
        params: { id },
        props: { place },
      })),
    ),
  );

/** The stated ends of the acts of one place as a calendar. */
export const GET: APIRoute<{ language: Language; place: Place }> = async ({ props, site }) => {
  const { language, place } = props;
  const region = place.record.shortName[language];
  const plan = { language, site, region, path: paths.calendarOfPlace(place.id) };
  const { day } = await loadAtlas();
  return new Response(calendarOfEnds(place.partnerships, { ...plan, day }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
