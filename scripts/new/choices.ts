import { say, type PhraseKey } from '#i18n/say.ts';
import type { Option, Question } from './question.ts';

/** Options for a vocabulary of the schema, called as the site calls them; `hint` names a phrase that explains each. */
export const choicesOf =
  (
    values: readonly string[],
    phrase: (value: string) => string,
    hint?: (value: string) => string,
  ): NonNullable<Question['options']> =>
  (_, language): Option[] =>
    values.map((value) => ({
      value,
      label: say(language, phrase(value) as PhraseKey),
      ...(hint ? { hint: say(language, hint(value) as PhraseKey) } : { hint: value }),
    }));
