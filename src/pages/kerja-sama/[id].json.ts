import type { APIRoute, GetStaticPaths } from 'astro';
import { linkTo, paths } from '#i18n/links.ts';
import type { Partnership } from '#model/atlas.ts';
import { partnershipJson } from '#outputs/partnership-json.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { partnerships } = await loadAtlas();
  return partnerships.map((partnership) => ({
    params: { id: partnership.id },
    props: { partnership },
  }));
};

/** One partnership with everything computed from it. */
export const GET: APIRoute<{ partnership: Partnership }> = async ({ props, site }) => {
  const { day } = await loadAtlas();
  const path = paths.partnership(props.partnership.id);
  const addressOf = (language: 'id' | 'en') => new URL(linkTo(language, path), site).href;
  return new Response(partnershipJson(props.partnership, { day, addressOf }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
