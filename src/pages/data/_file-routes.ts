import type { APIRoute } from 'astro';
import type { DataFile } from '#outputs/open-data/data-file.ts';
import { dataFilesOf } from '#outputs/open-data/data-files.ts';
import { loadAtlas } from '../../atlas.ts';

/** The files of a folder below that of the data with one ending. The ending stands in the route: without it the dev server asks for a slash. */
export const routesOf =
  (folder: string, ending: string) =>
  async (): Promise<{ params: { name: string }; props: { file: DataFile } }[]> => {
    const files = dataFilesOf(await loadAtlas(), new URL(import.meta.env.SITE));
    return files
      .filter(({ path }) => path.startsWith(folder) && path.endsWith(ending))
      .map((file) => ({ name: file.path.slice(folder.length, -ending.length), file }))
      .filter(({ name }) => !name.includes('/'))
      .map(({ name, file }) => ({ params: { name }, props: { file } }));
  };

/** Answers with the file that a route stands for. */
export const answer: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
