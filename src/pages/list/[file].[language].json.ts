import type { APIRoute } from 'astro';
import { listDataOf } from '#components/list/list-data.ts';
import { listFiles, type ListFile } from '#components/list/list-files.ts';
import { languages, type Language } from '#i18n/language.ts';
import { loadAtlas } from '../../atlas.ts';

type Props = { file: ListFile; language: Language };

export const getStaticPaths = () =>
  listFiles.flatMap((file) =>
    languages.map((language) => ({ params: { file, language }, props: { file, language } })),
  );

/** Every row of the list of partnerships, for the script that narrows it. */
export const GET: APIRoute<Props> = async ({ props: { file, language } }) => {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(listDataOf[file](language, await loadAtlas())), { headers });
};
