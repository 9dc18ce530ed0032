import type { APIRoute, GetStaticPaths } from 'astro';
import { linkTo, paths } from '#i18n/links.ts';
import type { Place } from '#model/atlas.ts';
import { placeJson } from '#outputs/place-json.ts';
import { loadAtlas } from '../../atlas.ts';

/** The address of a file never dies: a former id answers with the place. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { places } = await loadAtlas();
  return places.flatMap((place) =>
    [place.id, ...(place.record.formerIds ?? [])].map((id) => ({
      params: { id },
      props: { place },
    })),
  );
};

/** One place with its partnerships as of the day of the build. */
export const GET: APIRoute<{ place: Place }> = async ({ props, site }) => {
  const { day } = await loadAtlas();
  const path = paths.place(props.place.id);
  const addressOf = (language: 'id' | 'en') => new URL(linkTo(language, path), site).href;
  return new Response(placeJson(props.place, { day, addressOf }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
