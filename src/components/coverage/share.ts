import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';

/** “3 of 5”: of how many of all something is known; a dash where there is nothing to know it of. */
export const shareOf = (language: Language, known: number, all: number): string =>
  all === 0
    ? '–'
    : say(language, 'coverage.of', {
        known: formatNumber(language, known),
        all: formatNumber(language, all),
      });
