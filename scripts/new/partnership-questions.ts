import { agreement } from '#schema/agreement.ts';
import { partnership } from '#schema/partnership.ts';
import { text } from '#schema/text.ts';
import { partnershipKinds, sectors } from '#schema/vocabularies.ts';
import { agreementQuestions } from './agreement-questions.ts';
import { choicesOf } from './choices.ts';
import { idQuestion } from './ids.ts';
import { areParties, each, fitsParties, hasUnequalLevels } from './partnership-checks.ts';
import { kindOf, partnershipIdOf } from './partnership-follows.ts';
import { allOf, bySchema, listOf, type Question } from './question.ts';
import { isRecord } from './refer.ts';
import { isPast } from './source-questions.ts';

const { shape } = partnership;
const line = bySchema(text);

const tongue = {
  id: { id: 'bahasa Indonesia', en: 'in Indonesian' },
  en: { id: 'bahasa Inggris', en: 'in English' },
} as const;
const inBoth = (
  flag: string,
  [id, en]: [string, string],
  rest: Omit<Question, 'flag' | 'message'>,
) =>
  (['id', 'en'] as const).map((language) => ({
    flag: `${flag}-${language}`,
    message: { id: `${id} (${tongue[language].id})`, en: `${en} (${tongue[language].en})` },
    ...rest,
  }));

/** What is asked about a new partnership and its first act. */
export const partnershipQuestions: readonly Question[] = [
  {
    flag: 'parties',
    message: {
      id: 'Para pihak, yang di Indonesia lebih dahulu',
      en: 'The parties, Indonesian first',
    },
    need: 'must',
    several: true,
    entry: (number) =>
      number === 1
        ? { id: 'Pihak ke-1 (yang di Indonesia lebih dahulu)', en: 'Party 1 (Indonesian first)' }
        : { id: `Pihak ke-${number}`, en: `Party ${number}` },
    refersTo: ['places', 'organizations'],
    check: areParties,
  },
  {
    flag: 'kind',
    message: {
      id: 'Jenis menurut hukum, menurut pembacaan kita',
      en: 'Kind in law, as we read it',
    },
    need: 'must',
    proposed: kindOf,
    options: choicesOf(
      partnershipKinds,
      (value) => `kind.${value}`,
      (value) => `kind-basis.${value}`,
    ),
    check: allOf(bySchema(shape.kind), fitsParties),
  },
  {
    flag: 'kind-note-id',
    message: {
      id: 'Tingkat pemerintahan para pihak berbeda: penjelasannya (bahasa Indonesia)',
      en: 'The parties stand on different tiers: explain it (in Indonesian)',
    },
    need: 'may',
    isAsked: hasUnequalLevels,
    check: line,
  },
  {
    flag: 'kind-note-en',
    message: {
      id: 'Penjelasan yang sama (bahasa Inggris)',
      en: 'The same explanation (in English)',
    },
    need: 'must',
    isAsked: ({ answers }) => answers['kind-note-id'] !== undefined,
    check: line,
  },
  ...inBoth(
    'summary',
    ['Ringkasan, paling banyak 320 karakter', 'Summary, at most 320 characters'],
    {
      need: 'must',
      check: bySchema(shape.summary.shape.id),
    },
  ),
  {
    flag: 'label-used',
    message: {
      id: 'Sebutan dalam sumber, persis seperti tertulis',
      en: 'What the sources call it, verbatim',
    },
    example: 'sister city',
    need: 'may',
    check: line,
  },
  ...agreementQuestions,
  {
    flag: 'sources',
    message: { id: 'Sumber', en: 'Sources' },
    need: 'must',
    several: true,
    entry: (number) => ({ id: `Sumber ke-${number}`, en: `Source ${number}` }),
    refersTo: ['sources'],
    check: allOf(each(isRecord('sources')), bySchema(agreement.shape.sources, listOf)),
  },
  {
    flag: 'sectors',
    message: { id: 'Bidang yang disebut dalam naskah', en: 'Sectors named in the act' },
    need: 'may',
    several: true,
    options: choicesOf(sectors, (value) => `sector.${value}`),
    check: bySchema(shape.sectors.shape.agreement.unwrap(), listOf),
  },
  {
    flag: 'sectors-aspiration',
    message: { id: 'Bidang yang baru diharapkan', en: 'Sectors only hoped for' },
    need: 'may',
    several: true,
    options: choicesOf(sectors, (value) => `sector.${value}`),
    check: bySchema(shape.sectors.shape.aspiration.unwrap(), listOf),
  },
  {
    flag: 'searched-on',
    message: { id: 'Hari terakhir Anda mencari', en: 'The last day you searched' },
    need: 'by-flag',
    proposed: ({ known }) => known.today,
    check: allOf(bySchema(shape.searchedOn), isPast),
  },
  {
    flag: 'draft',
    message: { id: 'Belum siap terbit (true)', en: 'Not ready to be published (true)' },
    need: 'by-flag',
    check: bySchema(shape.draft.unwrap()),
  },
  idQuestion('partnerships', partnershipIdOf),
];
