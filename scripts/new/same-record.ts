import { kindOf, partiesOf } from './partnership-follows.ts';
import type { Context } from './question.ts';
import { sourcesLike } from './source-follows.ts';

/** The place of the same full name in the same country, unless a note tells the two apart. */
export const samePlace = ({ answers, known }: Context): string | undefined =>
  answers['note-id'] !== undefined
    ? undefined
    : [...known.content.places].find(
        ([, { name, country }]) =>
          name.id === answers['name-id'] && (answers.country ?? country) === country,
      )?.[0];

/** The organization of the same full name, unless an id of its own was chosen. */
export const sameOrganization = ({ answers, known }: Context): string | undefined =>
  answers.id !== undefined
    ? undefined
    : [...known.content.organizations].find(([, { name }]) => name.id === answers['name-id'])?.[0];

/** The source with the same address. */
export const sameSource = (context: Context): string | undefined => sourcesLike(context)[0];

/** The partnership with the same parties and the same kind. */
export const samePartnership = (context: Context): string | undefined => {
  const { answers, known } = context;
  const kindSaid = answers.kind ?? kindOf(context);
  const keyOf = (parties: readonly object[]) =>
    parties
      .map((party) => JSON.stringify(party))
      .sort()
      .join();
  const wanted = keyOf(partiesOf(known, answers));
  return [...known.content.partnerships].find(
    ([, { parties, kind, withdrawn }]) =>
      !withdrawn && kind === kindSaid && keyOf(parties) === wanted,
  )?.[0];
};
