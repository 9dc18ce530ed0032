import type { Language } from '#i18n/language.ts';
import type { Question } from './question.ts';
import { recordKinds } from './record-kinds.ts';

const needs = {
  must: { id: 'wajib', en: 'required' },
  may: { id: 'boleh kosong', en: 'may be left out' },
  'by-flag': { id: 'hanya sebagai opsi', en: 'only as a flag' },
  follows: { id: 'diusulkan bila dapat', en: 'proposed where it can be' },
  sometimes: { id: 'bila perlu', en: 'where it is needed' },
} as const satisfies Record<string, Record<Language, string>>;

const needOf = ({ need, proposed, isAsked }: Question): keyof typeof needs => {
  if (proposed) return 'follows';
  return isAsked && need === 'must' ? 'sometimes' : need;
};

const introductions = {
  id: [
    'npm run new                        bertanya apa yang ditambahkan',
    'npm run new -- place               langsung ke sana: partnership, place, organization, source',
    'npm run new -- place --name-id …   jawaban sebagai opsi; --yes: tanpa bertanya',
    'npm run new -- source … + partnership …   beberapa sekaligus: semua ditulis, atau tidak satu pun',
    'Daftar dipisahkan koma, misalnya --parties mekarsari,midorigawa. --lang en: bahasa Inggris.',
  ],
  en: [
    'npm run new                        asks what to add',
    'npm run new -- place               goes straight there: partnership, place, organization, source',
    'npm run new -- place --name-id …   answers as flags; --yes: without asking',
    'npm run new -- source … + partnership …   several at once: all are written, or none',
    'Lists are separated by commas, as --parties mekarsari,midorigawa. --lang id: Indonesian.',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** All flags, with what each asks for. */
export const usage = (language: Language): string =>
  [
    ...introductions[language],
    ...recordKinds.flatMap(({ words, title, questions }) => [
      '',
      `${words.join(', ')}: ${title[language]}`,
      ...questions.map(
        (question) =>
          `  --${question.flag.padEnd(22)} ${question.message[language]} (${needs[needOf(question)][language]})`,
      ),
    ]),
  ].join('\n');
