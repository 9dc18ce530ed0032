import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { inBothLanguages } from '#i18n/routes.ts';
import { say } from '#i18n/say.ts';
import { sectorSlugs } from '#i18n/sector-slugs.ts';
import type { SectorEntry } from '#model/atlas.ts';
import { changesFeed } from '#outputs/changes-feed.ts';
import { loadAtlas } from '../../../atlas.ts';
import { loadHistory } from '../../../atlas-history.ts';

export const getStaticPaths = async () =>
  inBothLanguages(
    (await loadAtlas()).sectors.map((entry) => ({
      params: { sector: sectorSlugs[entry.sector] },
      props: { entry },
    })),
  );

/** What changed about the partnerships of one sector. */
export const GET: APIRoute<{ language: Language; entry: SectorEntry }> = async ({
  props,
  site,
}) => {
  const { language, entry } = props;
  const { sector, all: partnerships } = entry;
  const about = { name: say(language, `sector.${sector}`), partnerships };
  const plan = {
    language,
    site,
    path: paths.feedOfSector(sector),
    page: paths.sector(sector),
    about,
  };
  return new Response(changesFeed(await loadAtlas(), loadHistory(), plan), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
