import type { APIRoute } from 'astro';
import { comparedNamesOf } from '#components/compare/compared-names.ts';
import { languages, type Language } from '#i18n/language.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** All that can be compared by name, for the form that asks for it. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(comparedNamesOf(language, await loadAtlas())), { headers });
};
