import { firstDayOf, lastDayOf } from '#model/partial-date.ts';
import { agreement } from '#schema/agreement.ts';
import { agreementTypes } from '#schema/vocabularies.ts';
import { choicesOf } from './choices.ts';
import { agreementIdOf } from './partnership-follows.ts';
import { allOf, bySchema, type Context, type Question } from './question.ts';
import { isPast } from './source-questions.ts';

const act = agreement.shape;

/** The answer that says that no signed act is known. */
export const noAct = 'none';

const hasAct = ({ answers }: Context): boolean =>
  answers['agreement-type'] !== undefined && answers['agreement-type'] !== noAct;

const actTypes: NonNullable<Question['options']> = (context, language) => [
  ...choicesOf(agreementTypes, (value) => `agreement.${value}`)(context, language),
  {
    value: noAct,
    label: language === 'id' ? 'Belum ada naskah yang diketahui' : 'No document is known',
    hint: noAct,
  },
];

const endsLater: NonNullable<Question['check']> = (end, { answers }) => {
  const signed = answers['agreement-signed-on'];
  if (signed === undefined || lastDayOf(end) >= firstDayOf(signed)) return undefined;
  return {
    id: `Berakhir ${end}, sebelum ditandatangani ${signed}. Periksa kedua tanggal.`,
    en: `Ends on ${end}, before it was signed on ${signed}. Check both dates.`,
  };
};

/** What is asked about the first act of a new partnership. */
export const agreementQuestions: readonly Question[] = [
  {
    flag: 'agreement-type',
    message: { id: 'Naskah pertama', en: 'First agreement' },
    need: 'must',
    options: actTypes,
    check: (value) => (value === noAct ? undefined : bySchema(act.type)(value)),
  },
  {
    flag: 'agreement-signed-on',
    message: {
      id: 'Ditandatangani pada, bila disebut sumber: TTTT, TTTT-BB, atau TTTT-BB-HH',
      en: 'Signed on, if a source tells: YYYY, YYYY-MM or YYYY-MM-DD',
    },
    need: 'may',
    isAsked: hasAct,
    check: allOf(bySchema(act.signedOn.unwrap()), isPast),
  },
  {
    flag: 'agreement-ends-on',
    message: {
      id: 'Berlaku sampai, hanya bila sumber menyebut tanggalnya',
      en: 'In force until, only where a source states the date',
    },
    need: 'may',
    isAsked: hasAct,
    check: allOf(bySchema(act.endsOn.unwrap()), endsLater),
  },
  {
    flag: 'agreement-id',
    message: { id: 'Id naskah dalam berkas ini', en: 'Id of the act within this file' },
    need: 'by-flag',
    proposed: agreementIdOf,
    check: bySchema(act.id),
  },
];
