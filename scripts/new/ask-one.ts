import { askChoice, askChoiceOrText, askText, messageOf } from './ask-answer.ts';
import { countryOf, partyOf } from './partnership-follows.ts';
import type { Context, Option, Question } from './question.ts';
import { recordKindOf } from './record-kinds.ts';
import { recordsOf, type Referable } from './refer.ts';
import { adding } from './search.ts';
import type { Sitting } from './sitting.ts';
import { told } from './words.ts';

/** Adds a record on the way; answers its id. */
export type Add = (collection: Referable) => Promise<{ id: string }>;

// No id; an empty text would not be picked by the search.
const done = '.';

/** Whether a record may be the first answer: of the parties, the first lies in Indonesia. */
const mayBeFirst = ({ known }: Sitting, { flag }: Question, value: string): boolean => {
  const party = flag === 'parties' ? partyOf(known, value) : undefined;
  return flag !== 'parties' || (party !== undefined && countryOf(known, party) === 'ID');
};

const recordChoices = (sitting: Sitting, question: Question, picked: string[]): Option[] => {
  const { language, known } = sitting;
  const collections = question.refersTo ?? [];
  const records = recordsOf(known, collections, language).filter(
    ({ value }) => !picked.includes(value),
  );
  const enough = question.flag === 'parties' ? 2 : question.need === 'may' ? 0 : 1;
  const ending = told(language, picked.length > 0 ? 'enough' : 'nothing');
  return [
    ...(picked.length >= enough ? [{ value: done, label: ending }] : []),
    ...collections.map((collection) => ({
      value: `${adding}${collection}`,
      label: `+ ${told(language, 'addNew')}: ${recordKindOf(collection).title[language]}`,
    })),
    ...records.filter(({ value }) => picked.length > 0 || mayBeFirst(sitting, question, value)),
  ];
};

/** Lets the editor search existing records, and add one on the way. */
const askRecord = async (
  sitting: Sitting,
  question: Question,
  picked: string[],
  add: Add,
): Promise<string> => {
  const collections = question.refersTo ?? [];
  const choices = recordChoices(sitting, question, picked);
  const message = question.entry?.(picked.length + 1) ?? question.message;
  const value = await sitting.prompts.search(messageOf(sitting, { ...question, message }), choices);
  const collection = collections.find((one) => value === `${adding}${one}`);
  if (!collection) return value === done ? '' : value;
  const { id } = await add(collection);
  return collections.length > 1 ? `${collection.slice(0, -1)}:${id}` : id;
};

const askRecords = async (sitting: Sitting, question: Question, add: Add): Promise<string> => {
  const picked: string[] = [];
  for (;;) {
    const { known, drafts } = sitting;
    const value = await askRecord(sitting, question, picked, add);
    if (value === '') return picked.join(',');
    const context = { answers: {}, known: sitting.known };
    const isWhole = picked.length > 0 || !mayBeFirst(sitting, question, value);
    const wrong = isWhole && question.check?.([...picked, value].join(','), context);
    if (!wrong) {
      picked.push(value);
      continue;
    }
    // What was added on the way for a refused answer goes with it.
    Object.assign(sitting, { known, drafts });
    sitting.prompts.tell(wrong[sitting.language]);
  }
};

/** Asks one question in the way that fits it, until the answer holds. */
export const askOne = async (
  sitting: Sitting,
  question: Question,
  context: Context,
  add: Add,
): Promise<string> => {
  const options = question.options?.(context, sitting.language);
  if (question.refersTo)
    return question.several === true
      ? askRecords(sitting, question, add)
      : askRecord(sitting, question, [], add);
  if (options && question.mayBeOwn) return askChoiceOrText(sitting, question, context, options);
  if (!options) return askText(sitting, question, context);
  if (question.several === true)
    return (await sitting.prompts.several(messageOf(sitting, question), options)).join(',');
  return askChoice(sitting, question, context, options);
};
