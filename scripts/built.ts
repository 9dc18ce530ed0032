import { glob } from 'node:fs/promises';

/** How many pages a built site has; the columns that a comparison is put together from are none. */
export const pagesIn = async (folder: string): Promise<number> => {
  let pages = 0;
  for await (const page of glob('**/*.html', { cwd: folder }))
    pages += /bandingkan[\\/]kolom[\\/]/.test(page) ? 0 : 1;
  return pages;
};

/** The closing line of a build; only the usual folder is the one that `npm run preview` serves. */
export const builtLine = (pages: number, folder: string): string => {
  const count = new Intl.NumberFormat('id').format(pages);
  const next = folder === 'dist' ? ' Lihat dengan npm run preview.' : '';
  return `Situs selesai dibangun: ${count} halaman di folder ${folder}.${next}`;
};
