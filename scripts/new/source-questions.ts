import { firstDayOf } from '#model/partial-date.ts';
import { source } from '#schema/source.ts';
import { text } from '#schema/text.ts';
import { reliabilities, sourceKinds } from '#schema/vocabularies.ts';
import { choicesOf } from './choices.ts';
import { idQuestion } from './ids.ts';
import { allOf, bySchema, type Question } from './question.ts';
import {
  asOnSameHost,
  dateInUrl,
  kindOfUrl,
  languageOfUrl,
  languageTaken,
  reliabilityOf,
} from './source-follows.ts';
import { sourceIdOf } from './source-id.ts';

const { shape } = source;
const line = bySchema(text);

/** Whether a date, a year or a month has begun by today. */
export const isPast: NonNullable<Question['check']> = (date, { known: { today } }) =>
  firstDayOf(date) <= today
    ? undefined
    : {
        id: `Tanggal ${date} sesudah hari ini (${today}). Periksa tahunnya.`,
        en: `The date ${date} lies after today (${today}). Check the year.`,
      };

/** What is asked about a new source. */
export const sourceQuestions: readonly Question[] = [
  {
    flag: 'url',
    message: {
      id: 'Alamat halaman, bila ada di web',
      en: 'Address of the page, if it is on the web',
    },
    example: 'https://mekarsari.example/berita',
    need: 'may',
    check: bySchema(shape.url.unwrap()),
  },
  {
    flag: 'title',
    message: { id: 'Judul seperti tercetak', en: 'Title as printed' },
    need: 'must',
    check: line,
  },
  {
    flag: 'publisher',
    message: { id: 'Penerbit', en: 'Publisher' },
    example: 'Pemerintah Kota Mekarsari',
    need: 'must',
    proposed: (context) => asOnSameHost(context, 'publisher'),
    check: line,
  },
  {
    flag: 'published',
    message: {
      id: 'Tanggal terbit, bila tercantum: TTTT, TTTT-BB, atau TTTT-BB-HH',
      en: 'Published on, if it is dated: YYYY, YYYY-MM or YYYY-MM-DD',
    },
    need: 'may',
    proposed: dateInUrl,
    check: allOf(bySchema(shape.published.unwrap()), isPast),
  },
  {
    flag: 'accessed-on',
    message: { id: 'Dibaca pada tanggal', en: 'Read on' },
    need: 'must',
    proposed: ({ known }) => known.today,
    check: allOf(bySchema(shape.accessedOn), isPast),
  },
  {
    flag: 'language',
    message: { id: 'Bahasa sumber (id, en, ja, …)', en: 'Language of the source (id, en, ja, …)' },
    need: 'must',
    proposed: (context) => languageOfUrl(context) ?? 'id',
    toldIfTaken: languageTaken,
    check: bySchema(shape.language),
  },
  {
    flag: 'title-language',
    message: {
      id: 'Bahasa judul, bila judulnya diterjemahkan',
      en: 'Language of the title, if it was translated',
    },
    need: 'by-flag',
    check: bySchema(shape.titleLanguage.unwrap()),
  },
  {
    flag: 'kind',
    message: { id: 'Jenis sumber', en: 'Kind of source' },
    need: 'must',
    proposed: kindOfUrl,
    options: choicesOf(sourceKinds, (value) => `source-kind.${value}`),
    check: bySchema(shape.kind),
  },
  {
    flag: 'reliability',
    message: {
      id: 'Bobot: resmi untuk para pihak dan pejabat, sekunder untuk berita, lemah untuk salinan',
      en: 'Weight: official for the parties and offices, secondary for news, weak for copies',
    },
    need: 'must',
    proposed: reliabilityOf,
    options: choicesOf(reliabilities, (value) => `reliability.${value}`),
    check: bySchema(shape.reliability),
  },
  ...(['id', 'en'] as const).map((language) => ({
    flag: `note-${language}`,
    message: {
      id: `Mengapa lemah? (bahasa ${language === 'id' ? 'Indonesia' : 'Inggris'})`,
      en: `Why is it weak? (in ${language === 'id' ? 'Indonesian' : 'English'})`,
    },
    need: 'must' as const,
    isAsked: ({ answers }: { answers: Readonly<Record<string, string>> }) =>
      answers.reliability === 'weak',
    check: line,
  })),
  {
    flag: 'archived-url',
    message: { id: 'Alamat salinan arsip', en: 'Address of an archived copy' },
    need: 'by-flag',
    check: bySchema(shape.archivedUrl.unwrap()),
  },
  idQuestion('sources', sourceIdOf),
];
