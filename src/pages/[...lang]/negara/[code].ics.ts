import type { APIRoute } from 'astro';
import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { inBothLanguages } from '#i18n/routes.ts';
import type { Country } from '#model/atlas.ts';
import { calendarOfEnds } from '#outputs/calendar-of-ends.ts';
import { loadAtlas } from '../../../atlas.ts';

export const getStaticPaths = async () =>
  inBothLanguages(
    (await loadAtlas()).countries.map((country) => ({
      params: { code: country.code.toLowerCase() },
      props: { country },
    })),
  );

/** The stated ends of the acts with one country as a calendar. */
export const GET: APIRoute<{ language: Language; country: Country }> = async ({
  props: { language, country },
  site,
}) => {
  const region = countryName(language, country.code);
  const plan = { language, site, region, path: paths.calendarOfCountry(country.code) };
  const { day } = await loadAtlas();
  return new Response(calendarOfEnds(country.partnerships, { ...plan, day }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
