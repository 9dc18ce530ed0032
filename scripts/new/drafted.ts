import type { Language } from '#i18n/language.ts';
import { answersByFlags } from './by-flags.ts';
import { addByPrompts } from './by-prompts.ts';
import type { Order } from './command-line.ts';
import { draftOf, isTaken, withDraft, withGazetteer, type Draft, type Known } from './known.ts';
import type { Answers, NewCollection } from './question.ts';
import { recordKinds, type RecordKind } from './record-kinds.ts';
import { because, Refused } from './refused.ts';
import type { Sitting } from './sitting.ts';
import { told } from './words.ts';

const refuseTaken = (
  known: Known,
  collection: NewCollection,
  { id }: Answers,
  language: Language,
) => {
  if (id === undefined || !isTaken(known, collection, id)) return;
  const { file } = draftOf(known, collection, id, '');
  throw new Refused(1, `${file} ${told(language, 'taken')}`);
};

const likeIn = ({ like }: RecordKind, answers: Answers, known: Known): string[] =>
  like?.({ answers, known }) ?? [];

/** The files that several orders ask for by flags alone, each knowing those before it; `tell` hears what was proposed and taken. */
export const draftedByFlags = async (
  orders: readonly Order[],
  start: Known,
  language: Language,
  tell: (line: string) => void,
): Promise<Draft[]> => {
  const isUnplaced = ({ kind, flags: { country, coordinates } }: Order) =>
    kind?.collection === 'places' && (country === undefined || coordinates === undefined);
  let known = orders.some(isUnplaced) ? await withGazetteer(start) : start;
  return orders.map(({ kind, flags }) => {
    if (!kind) throw new Refused(2, told(language, 'unknownKind'));
    const { collection } = kind;
    refuseTaken(known, collection, flags, language);
    const like = likeIn(kind, flags, known);
    const same = kind.same({ answers: flags, known });
    if (same !== undefined) {
      const { file } = draftOf(known, collection, same, '');
      throw new Refused(1, `${told(language, 'existsAlready')} ${file}`);
    }
    const given = answersByFlags(kind, flags, known, language);
    if (!('answers' in given)) {
      const parts = (['wrong', 'missing'] as const).filter((key) => given[key].length > 0);
      const lines = parts.map((key) => because(language, key, given[key]));
      const alike = like.length > 0 ? [`${told(language, 'exists')} ${like.join(', ')}`] : [];
      throw new Refused(2, [...lines, ...alike].join('\n'));
    }
    const { answers, taken } = given;
    taken.forEach(tell);
    const draft = draftOf(known, collection, answers.id ?? '', kind.textOf(answers, known));
    known = withDraft(known, draft);
    return draft;
  });
};

/** The files that come of asking, those added on the way among them. */
export const draftedByPrompts = async (
  orders: readonly Order[],
  sitting: Sitting,
): Promise<Draft[]> => {
  const { language, prompts } = sitting;
  prompts.tell(`${told(language, 'welcome')}. ${told(language, 'stop')}`);
  for (const { kind, flags } of orders) {
    const options = recordKinds.map(({ collection, title }) => ({
      value: collection,
      label: title[language],
    }));
    const collection =
      kind?.collection ??
      ((await prompts.choose(told(language, 'what'), options)) as NewCollection);
    refuseTaken(sitting.known, collection, flags, language);
    const { id, isNew } = await addByPrompts(sitting, collection, flags);
    if (!isNew)
      prompts.tell(
        `${told(language, 'existsAlready')} ${draftOf(sitting.known, collection, id, '').file}`,
      );
  }
  return sitting.drafts;
};
