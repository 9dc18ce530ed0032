import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import type { Partnership } from '#model/atlas.ts';
import { narrativeMarkdown } from '#outputs/open-data/narrative-markdown.ts';
import { publishedAt } from '#outputs/open-data/published.ts';
import { writtenLanguagesOf } from '#outputs/tables/narratives.ts';
import { loadAtlas } from '../../../atlas.ts';

export const getStaticPaths = async () => {
  const { partnerships } = await loadAtlas();
  return partnerships.flatMap((partnership) =>
    writtenLanguagesOf(partnership).map((language) => ({
      params: { name: `${partnership.id}.${language}` },
      props: { partnership, language },
    })),
  );
};

type Props = { partnership: Partnership; language: Language };

/** One narrative as Markdown. */
export const GET: APIRoute<Props> = async ({ props: { partnership, language } }) => {
  const published = publishedAt(await loadAtlas(), new URL(import.meta.env.SITE));
  return new Response(narrativeMarkdown(partnership, language, published), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
