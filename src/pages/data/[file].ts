import type { APIRoute } from 'astro';
import type { DataFile } from '#outputs/open-data/data-file.ts';
import { dataFilesOf } from '#outputs/open-data/data-files.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = async () => {
  const files = dataFilesOf(await loadAtlas(), new URL(import.meta.env.SITE));
  return files
    .filter(({ path }) => !path.includes('/'))
    .map((file) => ({ params: { file: file.path }, props: { file } }));
};

/** Every file of the open data that lies in its folder itself. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
