import type { APIRoute } from 'astro';
import { mapDataOf } from '#components/map/map-data.ts';
import { languages, type Language } from '#i18n/language.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** Every place and every pair of the atlas, for the map on the home page. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const { partnerships } = await loadAtlas();
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(mapDataOf(language, partnerships)), { headers });
};
