import { languages, type Language } from '#i18n/language.ts';
import type { Partnership } from '#model/atlas.ts';
import { field } from './field.ts';
import { code, flag, oneOf } from './forms.ts';
import { ofPartnership } from './shared-fields.ts';
import { table } from './table.ts';

type Row = { partnership: Partnership; language: Language; isStale: boolean };

/** Where the Markdown of a narrative lies, below the folder of the data. */
export const narrativeFile = (id: string, language: Language): string =>
  `narratives/${id}.${language}.md`;

/** The languages in which a partnership is told. */
export const writtenLanguagesOf = ({ body, englishBody = [] }: Partnership): Language[] =>
  languages.filter((language) => (language === 'id' ? body : englishBody).length > 0);

/** Every narrative that is written, and where its Markdown lies. */
export const narratives = table<Row>({
  name: 'narratives',
  title: { id: 'Narasi', en: 'Narratives' },
  description: {
    id: 'Satu baris per narasi; teksnya ada dalam berkas Markdown yang disebut.',
    en: 'One row for each narrative; its text is in the Markdown file named.',
  },
  key: ['partnership', 'language'],
  rows: ({ atlas }) =>
    atlas.partnerships.flatMap((partnership) =>
      writtenLanguagesOf(partnership).map((language) => ({
        partnership,
        language,
        isStale: language === 'en' && partnership.englishStale,
      })),
    ),
  fields: [
    ofPartnership(),
    field({
      name: 'language',
      title: { id: 'Bahasa', en: 'Language' },
      description: { id: 'Bahasa narasi.', en: 'Language of the narrative.' },
      isRequired: true,
      form: oneOf(languages),
      value: ({ language }) => language,
    }),
    field({
      name: 'file',
      title: { id: 'Berkas', en: 'File' },
      description: {
        id: 'Letak berkas Markdown di bawah folder data.',
        en: 'Where the Markdown file lies below the folder of the data.',
      },
      isRequired: true,
      form: code(/^narratives\/[a-z0-9-]+\.(id|en)\.md$/),
      value: ({ partnership, language }) => narrativeFile(partnership.id, language),
    }),
    field({
      isComputed: true,
      name: 'isStale',
      title: { id: 'Tertinggal', en: 'Stale' },
      description: {
        id: 'Apakah narasi Indonesianya sudah berubah sejak diterjemahkan.',
        en: 'Whether the Indonesian narrative has changed since it was translated.',
      },
      isRequired: true,
      form: flag,
      value: ({ isStale }) => isStale,
    }),
  ],
});
