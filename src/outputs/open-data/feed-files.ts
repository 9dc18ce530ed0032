import { languages } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import type { DescribedFile } from './data-file.ts';

const kinds = [
  {
    path: paths.feed,
    mediaType: 'application/atom+xml',
    title: { id: 'Umpan perubahan', en: 'Feed of changes' },
    description: {
      id: 'Yang berubah dalam data dan bukti bertanggal terbaru, sebagai Atom.',
      en: 'What changed in the data and the latest dated evidence, as Atom.',
    },
  },
  {
    path: paths.calendar,
    mediaType: 'text/calendar',
    title: { id: 'Kalender akhir masa berlaku', en: 'Calendar of ends of terms' },
    description: {
      id: 'Hari terakhir setiap naskah yang akhirnya diketahui, sebagai iCalendar.',
      en: 'The last day of every act whose end is known, as iCalendar.',
    },
  },
];

const inLanguage = {
  id: ['bahasa Indonesia', 'in Indonesian'],
  en: ['bahasa Inggris', 'in English'],
};

/** What can be subscribed to for the whole atlas; made from more than the atlas, so that neither size nor sum is told. */
export const feedFiles = (): DescribedFile[] =>
  kinds.flatMap(({ path, title, ...told }) =>
    languages.map((language) => {
      const [id, en] = inLanguage[language];
      return {
        ...told,
        path: linkTo(language, path).slice(linkTo('id', '/').length),
        isElsewhere: true,
        title: { id: `${title.id}, ${id}`, en: `${title.en}, ${en}` },
      };
    }),
  );
