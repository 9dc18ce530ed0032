import type { Wording } from '#schema/wording.ts';
import type { Known } from './known.ts';
import { organizationQuestions, organizationsNamed } from './organization-questions.ts';
import { organizationText, partnershipText, placeText, sourceText } from './record-text.ts';
import { partnershipQuestions } from './partnership-questions.ts';
import { placesNamed } from './place-follows.ts';
import { placeQuestions } from './place-questions.ts';
import type { Answers, Context, NewCollection, Question } from './question.ts';
import { sameOrganization, samePartnership, samePlace, sameSource } from './same-record.ts';
import { sourceQuestions } from './source-questions.ts';
import { sourcesLike } from './source-follows.ts';

/** One kind of record that `npm run new` adds. */
export type RecordKind = {
  collection: NewCollection;
  /** The words by which the command line calls it. */
  words: readonly string[];
  title: Wording;
  questions: readonly Question[];
  /** The question after whose answer records may be found that are the same. */
  likeAfter?: string;
  /** The ids of existing records that may be the same. */
  like?: (context: Context) => string[];
  /** The existing record that this one would repeat. */
  same: (context: Context) => string | undefined;
  textOf: (answers: Answers, known: Known) => string;
};

/** Every kind of record that can be added. */
export const recordKinds: readonly RecordKind[] = [
  {
    collection: 'partnerships',
    words: ['partnership', 'kerja-sama'],
    title: { id: 'Kerja sama', en: 'Partnership' },
    questions: partnershipQuestions,
    same: samePartnership,
    textOf: partnershipText,
  },
  {
    collection: 'places',
    words: ['place', 'daerah'],
    title: { id: 'Daerah', en: 'Place' },
    questions: placeQuestions,
    likeAfter: 'name-id',
    like: ({ answers, known }) => placesNamed(known, answers['name-id'] ?? ''),
    same: samePlace,
    textOf: placeText,
  },
  {
    collection: 'organizations',
    words: ['organization', 'lembaga'],
    title: { id: 'Lembaga', en: 'Organization' },
    questions: organizationQuestions,
    likeAfter: 'name-id',
    like: ({ answers, known }) => organizationsNamed(known, answers['name-id'] ?? ''),
    same: sameOrganization,
    textOf: organizationText,
  },
  {
    collection: 'sources',
    words: ['source', 'sumber'],
    title: { id: 'Sumber', en: 'Source' },
    questions: sourceQuestions,
    likeAfter: 'url',
    like: sourcesLike,
    same: sameSource,
    textOf: sourceText,
  },
];

/** The kind of record of a collection. */
export const recordKindOf = (collection: NewCollection): RecordKind => {
  const kind = recordKinds.find((one) => one.collection === collection);
  if (!kind) throw new Error(collection);
  return kind;
};
