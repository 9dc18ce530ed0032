import type { APIRoute } from 'astro';
import { compactMapOf } from '#components/map/compact-map-of.ts';
import { mapDataOf } from '#components/map/map-data-of.ts';
import { languages, type Language } from '#i18n/language.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** Every place and every partnership of the atlas in columns, for the maps of the whole atlas. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const { partnerships } = await loadAtlas();
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(compactMapOf(mapDataOf(language, partnerships))), { headers });
};
