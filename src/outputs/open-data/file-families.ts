import type { Wording } from '#schema/wording.ts';

/** Files that are there once for each of many things: a URI template (RFC 6570) below the folder of the site, and where its values stand. */
export type FileFamily = {
  template: string;
  mediaType: string;
  title: Wording;
  /** The column of a table that has the values of the template. */
  values: string;
};

const both = ['', 'en/'] as const;

const inBoth = (family: FileFamily): FileFamily[] =>
  both.map((prefix) => ({ ...family, template: prefix + family.template }));

const feed = (template: string, title: Wording, values: string) =>
  inBoth({ template: `${template}.atom`, mediaType: 'application/atom+xml', title, values });
const calendar = (template: string, title: Wording, values: string) =>
  inBoth({ template: `${template}.ics`, mediaType: 'text/calendar', title, values });

/** Every family of files of the site that programs read. */
export const fileFamilies: readonly FileFamily[] = [
  {
    template: 'kerja-sama/{id}.json',
    mediaType: 'application/json',
    title: {
      id: 'satu kerja sama, dengan alasan keadaannya dan semua sumbernya',
      en: 'one partnership, with the reason of its state and all its sources',
    },
    values: 'partnerships.id',
  },
  {
    template: 'daerah/{id}.json',
    mediaType: 'application/json',
    title: {
      id: 'satu daerah dengan kerja sama dan lembaganya',
      en: 'one place with its partnerships and organizations',
    },
    values: 'places.id',
  },
  {
    template: 'data/{+file}',
    mediaType: 'text/markdown',
    title: {
      id: 'narasi sebagai Markdown, dalam bahasa Indonesia (id) atau Inggris (en)',
      en: 'a narrative as Markdown, in Indonesian (id) or English (en)',
    },
    values: 'narratives.file',
  },
  ...feed('daerah/{id}', { id: 'umpan satu daerah', en: 'feed of one place' }, 'places.id'),
  ...feed(
    'negara/{country}',
    { id: 'umpan satu negara; kode dengan huruf kecil', en: 'feed of one country; its code in small letters' },
    'places.country',
  ), // prettier-ignore
  ...feed(
    'bidang/{slug}',
    { id: 'umpan satu bidang; namanya seperti pada alamat halamannya', en: 'feed of one sector; named as in the address of its page' },
    'sectors.page_id',
  ), // prettier-ignore
  ...calendar(
    'daerah/{id}',
    { id: 'kalender satu daerah', en: 'calendar of one place' },
    'places.id',
  ),
  ...calendar(
    'provinsi/{code}',
    { id: 'kalender satu provinsi menurut kode wilayahnya', en: 'calendar of one province by its region code' },
    'places.kemendagri',
  ), // prettier-ignore
  ...calendar(
    'negara/{country}',
    { id: 'kalender satu negara; kode dengan huruf kecil', en: 'calendar of one country; its code in small letters' },
    'places.country',
  ), // prettier-ignore
];

/** Whether a path below the folder of the site is one of a family. */
export const isOfFamily = (path: string, { template }: FileFamily): boolean => {
  const [before = '', after = ''] = template.split(/\{[^}]*\}/);
  const inside = path.slice(before.length, path.length - after.length);
  const isPath = template.includes('{+');
  return (
    path.startsWith(before) &&
    path.endsWith(after) &&
    (isPath ? /^narratives\/[a-z0-9-]+\.(id|en)\.md$/ : /^[\w-]+$/).test(inside)
  );
};
