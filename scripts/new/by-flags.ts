import type { Language } from '#i18n/language.ts';
import type { Known } from './known.ts';
import type { Answers, Context, Question } from './question.ts';
import type { RecordKind } from './record-kinds.ts';

/** All answers and what is to be told of those that were proposed, or what is missing and wrong, one line for each flag. */
export type FromFlags =
  | { answers: Answers; taken: readonly string[] }
  | { missing: readonly string[]; wrong: readonly string[] };

/** A flag with what it asks for, as one line. */
export const flagLine = (question: Question, language: Language, context: Context): string => {
  const { flag, message, example, options, mayBeOwn } = question;
  const values = options?.(context, language) ?? [];
  const listed = values.length > 0 && values.length <= 40 && !mayBeOwn;
  const offered = mayBeOwn ? values.map(({ label }) => `\n      · ${label}`).join('') : '';
  const shape = listed ? values.map(({ value }) => value).join('|') : (example ?? '…');
  return `  --${flag} ${listed ? `<${shape}>` : `"${shape}"`}\n      ${message[language]}${offered}`;
};

/** The answer to one question where nobody is asked: the flag, else what follows. */
export const unasked = (
  question: Question,
  flags: Answers,
  answers: Answers,
  known: Known,
): string | undefined => {
  const context = { answers, known };
  const given = flags[question.flag];
  if (given !== undefined) return given === '' ? undefined : given;
  if (question.isAsked?.(context) === false) return undefined;
  return question.proposed?.(context);
};

/** Answers from flags alone, with what follows from them; all that is missing or wrong is told at once. */
export const answersByFlags = (
  { questions }: RecordKind,
  flags: Answers,
  known: Known,
  language: Language,
): FromFlags => {
  const missing: string[] = [];
  const wrong: string[] = [];
  const taken: string[] = [];
  let answers: Answers = {};
  for (const question of questions) {
    const { flag, need, isAsked, check, toldIfTaken } = question;
    const context = { answers, known };
    const value = unasked(question, flags, answers, known)?.normalize('NFC').trim();
    if (value === undefined || value === '') {
      if (need === 'must' && isAsked?.(context) !== false)
        missing.push(flagLine(question, language, context));
      continue;
    }
    const told = check?.(value, context);
    // An answer that follows from a wrong one is no mistake of its own.
    const isOwn = flags[flag] !== undefined || wrong.length === 0;
    if (told && isOwn) wrong.push(`  --${flag} "${value}"\n      ${told[language]}`);
    const toTell = flags[flag] === undefined ? toldIfTaken?.(value, context) : undefined;
    if (toTell) taken.push(toTell[language]);
    answers = { ...answers, [flag]: value };
  }
  return missing.length + wrong.length > 0 ? { missing, wrong } : { answers, taken };
};
