import type { Language } from './language.ts';
import { phrases } from './phrases.ts';

export type PhraseKey = keyof typeof phrases;

/** A phrase in one language, its `{names}` filled in. */
export const say = (
  language: Language,
  key: PhraseKey,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const phrase = phrases[key][language];
  if (!phrase.includes('{')) return phrase;
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
};
