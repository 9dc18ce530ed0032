import type { APIRoute, GetStaticPaths } from 'astro';
import { linkTo, paths } from '#i18n/links.ts';
import type { Partnership } from '#model/atlas.ts';
import { partnershipJson } from '#outputs/partnership-json.ts';
import { withdrawnJson } from '#outputs/withdrawn-json.ts';
import { loadAtlas, loadLookUps } from '../../atlas.ts';

/** The address of a file never dies: a former id answers with the record, a withdrawn one says so. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { partnerships, withdrawn } = await loadAtlas();
  return [...partnerships, ...withdrawn].flatMap((partnership) =>
    [partnership.id, ...(partnership.record.formerIds ?? [])].map((id) => ({
      params: { id },
      props: { partnership },
    })),
  );
};

/** One partnership with everything computed from it. */
export const GET: APIRoute<{ partnership: Partnership }> = async ({ props, site }) => {
  const { partnership } = props;
  const { day } = await loadLookUps();
  const path = paths.partnership(partnership.id);
  const addressOf = (language: 'id' | 'en') => new URL(linkTo(language, path), site).href;
  const jsonOf = partnership.record.withdrawn ? withdrawnJson : partnershipJson;
  return new Response(jsonOf(partnership, { day, addressOf }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
