import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { inBothLanguages } from '#i18n/routes.ts';
import { say } from '#i18n/say.ts';
import type { Province } from '#model/atlas.ts';
import { calendarOfEnds } from '#outputs/calendar-of-ends.ts';
import { loadAtlas } from '../../../atlas.ts';

export const getStaticPaths = async () =>
  inBothLanguages(
    (await loadAtlas()).provinces.map((province) => ({
      params: { code: province.code },
      props: { province },
    })),
  );

/** The stated ends of the acts in one province as a calendar. */
export const GET: APIRoute<{ language: Language; province: Province }> = async ({
  props: { language, province },
  site,
}) => {
  const region = say(language, `province.${province.code}`);
  const plan = { language, site, region, path: paths.calendarOfProvince(province.code) };
  const { day } = await loadAtlas();
  return new Response(calendarOfEnds(province.partnerships, { ...plan, day }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
