import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';

/** What the script of the comparison says. */
export const compareWords = (language: Language) => ({
  common: say(language, 'compare.common'),
  few: say(language, 'compare.few'),
  many: say(language, 'compare.many'),
  unknown: say(language, 'compare.unknown'),
  failed: say(language, 'compare.failed'),
  unnamed: say(language, 'compare.unnamed'),
  shown: say(language, 'compare.shown'),
  noLines: say(language, 'compare.no-lines'),
});
export type CompareWords = ReturnType<typeof compareWords>;
