import type { Context, Option, Question } from './question.ts';
import type { Sitting } from './sitting.ts';
import { told } from './words.ts';

/** A question in the language of the sitting, and whether it may stay empty. */
export const messageOf = ({ language }: Sitting, { message, need }: Question): string =>
  need === 'may' ? `${message[language]} · ${told(language, 'mayBeEmpty')}` : message[language];

const own = '';
const unchosen = ({ language }: Sitting): Option => ({
  value: own,
  label: told(language, 'choose'),
});

/** Asks for a line of text until it holds. */
export const askText = (
  sitting: Sitting,
  question: Question,
  context: Context,
): Promise<string> => {
  const { language } = sitting;
  const { need, example, check } = question;
  const wrong = (value: string): string | undefined => {
    if (value === '') return need === 'must' ? told(language, 'mustAnswer') : undefined;
    return check?.(value, context)?.[language];
  };
  const initial = question.proposed?.(context);
  return sitting.prompts.write({ message: messageOf(sitting, question), example, initial, wrong });
};

/** Asks for one of several answers until it holds. */
export const askChoice = async (
  sitting: Sitting,
  question: Question,
  context: Context,
  options: Option[],
): Promise<string> => {
  const { prompts, language } = sitting;
  const message = messageOf(sitting, question);
  for (;;) {
    const initial = question.proposed?.(context);
    const isLong = options.length > 15;
    // Where nothing is proposed, Enter alone must not choose the first.
    const open = initial === undefined && !isLong ? [unchosen(sitting)] : [];
    const ask = isLong ? prompts.search : prompts.choose;
    const value = await ask(message, [...open, ...options], initial);
    const wrong = value === own ? undefined : question.check?.(value, context);
    if (!wrong && value !== own) return value;
    prompts.tell(wrong ? wrong[language] : told(language, 'mustAnswer'));
  }
};

/** Offers answers to choose from, the last of them to write another; without any, asks for text. */
export const askChoiceOrText = async (
  sitting: Sitting,
  question: Question,
  context: Context,
  options: Option[],
): Promise<string> => {
  if (options.length > 0) {
    const all = [...options, { value: own, label: told(sitting.language, 'writeOwn') }];
    const initial = question.proposed?.(context) ?? own;
    const value = await sitting.prompts.choose(messageOf(sitting, question), all, initial);
    if (value !== own) return value;
  }
  return askText(sitting, { ...question, proposed: undefined }, context);
};
