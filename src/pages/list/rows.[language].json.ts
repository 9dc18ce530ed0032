import type { APIRoute } from 'astro';
import { listDataOf } from '#components/list/list-data.ts';
import { languages, type Language } from '#i18n/language.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** Every row of the list of partnerships, for the script that narrows it. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(listDataOf(language, await loadAtlas())), { headers });
};
