import type { APIRoute } from 'astro';
import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { inBothLanguages } from '#i18n/routes.ts';
import type { Country } from '#model/atlas.ts';
import { changesFeed } from '#outputs/changes-feed.ts';
import { loadAtlas } from '../../../atlas.ts';
import { loadHistory } from '../../../atlas-history.ts';

export const getStaticPaths = async () =>
  inBothLanguages(
    (await loadAtlas()).countries.map((country) => ({
      params: { code: country.code.toLowerCase() },
      props: { country },
    })),
  );

/** What changed about the partnerships with one country. */
export const GET: APIRoute<{ language: Language; country: Country }> = async ({ props, site }) => {
  const { language, country } = props;
  const { code, partnerships } = country;
  const about = { name: countryName(language, code), partnerships };
  const plan = {
    language,
    site,
    path: paths.feedOfCountry(code),
    page: paths.country(code),
    about,
  };
  return new Response(changesFeed(await loadAtlas(), loadHistory(), plan), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
