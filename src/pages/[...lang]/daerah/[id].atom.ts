import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { inBothLanguages } from '#i18n/routes.ts';
import type { Place } from '#model/atlas.ts';
import { changesFeed } from '#outputs/changes-feed.ts';
import { loadAtlas } from '../../../atlas.ts';
import { loadHistory } from '../../../atlas-history.ts';

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

/** What changed about one place. */
export const GET: APIRoute<{ language: Language; place: Place }> = async ({ props, site }) => {
  const { language, place } = props;
  const about = { name: place.record.name[language], partnerships: place.partnerships };
  const [path, page] = [paths.feedOfPlace(place.id), paths.place(place.id)];
  const plan = { language, site, path, page, about };
  return new Response(changesFeed(await loadAtlas(), loadHistory(), plan), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
