import type { BuiltSite } from './gates/built-site.ts';

/** How many pages a built site has; the columns that a comparison is put together from are none. */
export const pagesIn = ({ pages }: Pick<BuiltSite, 'pages'>): number =>
  [...pages.values()].filter(({ kind }) => kind !== 'piece').length;

/** What a build has made. */
export type Built = { pages: number; folder: string; gates: number; newAddresses: number };

const counted = (count: number): string => new Intl.NumberFormat('id').format(count);

/** The closing line of a build; only the usual folder is the one that `npm run preview` serves. */
export const builtLine = ({ pages, folder, gates, newAddresses }: Built): string => {
  const added =
    newAddresses === 0
      ? ''
      : ` ${counted(newAddresses)} alamat baru; catat dengan npm run addresses.`;
  const next = folder === 'dist' ? ' Lihat dengan npm run preview.' : '';
  return `Situs selesai dibangun: ${counted(pages)} halaman di folder ${folder}, ${gates} gerbang lolos.${added}${next}`;
};
