import type { Language } from '#i18n/language.ts';
import type { Finding } from '#reading/finding.ts';

const words = {
  id: {
    error: 'kesalahan',
    warning: 'peringatan',
    field: 'bidang',
    corrected: 'saran',
    clean: 'tanpa kesalahan',
  },
  en: {
    error: 'error',
    warning: 'warning',
    field: 'field',
    corrected: 'suggested',
    clean: 'no errors',
  },
} as const;

/** A word of the checker. */
export const word = (language: Language, which: keyof (typeof words)['id']): string =>
  words[language][which];

const counted = (count: number, [id, one, many]: readonly [string, string, string]) => ({
  id: `${count} ${id}`,
  en: `${count} ${count === 1 ? one : many}`,
});

const countWords = {
  files: ['berkas terbaca', 'file read', 'files read'],
  errors: ['kesalahan', 'error', 'errors'],
  warnings: ['peringatan', 'warning', 'warnings'],
} as const;

/** “1 error”, “2 errors”: Indonesian has one form, English two. */
export const count = (language: Language, what: keyof typeof countWords, number: number): string =>
  counted(number, countWords[what])[language];

/** The closing line: how many files were read, and how many errors and warnings there are. */
export const totals = (language: Language, findings: readonly Finding[], files: number): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    count(language, 'files', files),
    errors === 0 ? word(language, 'clean') : count(language, 'errors', errors),
    count(language, 'warnings', findings.length - errors),
  ].join(' · ');
};
