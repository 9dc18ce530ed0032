import { unasked } from './by-flags.ts';
import { draftOf, withDraft, withGazetteer } from './known.ts';
import { askOne } from './ask-one.ts';
import type { Answers, NewCollection } from './question.ts';
import { recordKindOf } from './record-kinds.ts';
import { labelOf, type Referable } from './refer.ts';
import type { Sitting } from './sitting.ts';
import { told } from './words.ts';

/** An answer given as a flag that does not hold. */
export class WrongFlag extends Error {}

const another = '';

/** The existing record that the editor takes instead, where one of the same name or address is found. */
const offered = async (
  { prompts, language, known }: Sitting,
  collection: Referable,
  ids: readonly string[],
): Promise<string | undefined> => {
  if (ids.length === 0) return undefined;
  const options = ids.map((id) => {
    const { label, hint } = labelOf(known, collection, id, language);
    return { value: id, label: `${told(language, 'useIt')} ${label}`, hint };
  });
  const picked = await prompts.choose(told(language, 'exists'), [
    ...options,
    { value: another, label: told(language, 'another') },
  ]);
  return picked === another ? undefined : picked;
};

/** Asks for a new record; answers the id of its draft, or of the existing record that was taken instead. */
export const addByPrompts = async (
  sitting: Sitting,
  collection: NewCollection,
  flags: Answers = {},
): Promise<{ id: string; isNew: boolean }> => {
  const kind = recordKindOf(collection);
  const { prompts, language } = sitting;
  prompts.tell(kind.title[language]);
  if (collection === 'places') sitting.known = await withGazetteer(sitting.known);
  let answers: Answers = {};
  for (const question of kind.questions) {
    const context = { answers, known: sitting.known };
    const given = unasked(question, flags, answers, sitting.known);
    const isSilent = question.need === 'by-flag' || question.isAsked?.(context) === false;
    const isAnswered = flags[question.flag] !== undefined || isSilent;
    const wrong = isAnswered && given !== undefined && question.check?.(given, context);
    if (wrong) throw new WrongFlag(`--${question.flag} "${given}": ${wrong[language]}`);
    const value = isAnswered
      ? given
      : await askOne(sitting, question, context, (asked) => addByPrompts(sitting, asked));
    if (value !== undefined && value !== '') answers = { ...answers, [question.flag]: value };
    if (question.flag !== kind.likeAfter || collection === 'partnerships') continue;
    const like = kind.like?.({ answers, known: sitting.known }) ?? [];
    const id = await offered(sitting, collection, like);
    if (id !== undefined) return { id, isNew: false };
  }
  const id = answers.id ?? '';
  const draft = draftOf(sitting.known, collection, id, kind.textOf(answers, sitting.known));
  sitting.drafts = [...sitting.drafts, draft];
  sitting.known = withDraft(sitting.known, draft);
  return { id, isNew: true };
};
