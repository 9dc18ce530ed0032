import { say, type PhraseKey } from '#i18n/say.ts';
import type { Option, Question } from './question.ts';

// Indonesian has one word for a regency at home and a county abroad.
const labelOf = (values: readonly string[], value: string, say: (one: string) => string): string =>
  values.some((other) => other !== value && say(other) === say(value))
    ? `${say(value)} (${value})`
    : say(value);

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
      label: labelOf(values, value, (one) => say(language, phrase(one) as PhraseKey)),
      ...(hint ? { hint: say(language, hint(value) as PhraseKey) } : { hint: value }),
    }));
