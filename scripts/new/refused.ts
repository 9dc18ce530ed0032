import type { Language } from '#i18n/language.ts';
import { told, type words } from './words.ts';

/** Ends a run with a code and a reason; nothing was written. */
export class Refused extends Error {
  readonly code: number;
  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** A sentence with lines below it. */
export const because = (
  language: Language,
  key: keyof typeof words,
  lines: readonly string[],
): string => [told(language, key), ...lines].join('\n');
