import { countryName } from '#i18n/format.ts';
import { byNumber, byText, inOrderOf } from '#model/order.ts';
import countryBoxes from '#rules/country-boxes.json' with { type: 'json' };
import { place } from '#schema/place.ts';
import { localName } from '#schema/shared.ts';
import { text } from '#schema/text.ts';
import { placeKinds } from '#schema/vocabularies.ts';
import { choicesOf } from './choices.ts';
import { idQuestion } from './ids.ts';
import { codeIsFree, hasHomonym } from './place-checks.ts';
import {
  englishNameOf,
  isHome,
  kindOfName,
  levelOf,
  localLanguageOf,
  placeIdOf,
  shortNameOf,
  subdivisionOf,
} from './place-follows.ts';
import { countryProposed, countryTaken } from './place-point.ts';
import { pointQuestions } from './point-questions.ts';
import { allOf, bySchema, type Option, type Question } from './question.ts';

const isHomeFirst = byNumber<Option>(({ value }) => (value === 'ID' ? 0 : 1));

const pair = (flag: string, id: string, en: string, rest: Omit<Question, 'flag' | 'message'>) => ({
  flag,
  message: { id, en },
  ...rest,
});
const line = bySchema(text);

/** What is asked about a new place. */
export const placeQuestions: readonly Question[] = [
  pair('name-id', 'Nama lengkap dalam bahasa Indonesia', 'Full name in Indonesian', {
    need: 'must',
    example: 'Kota Semarang',
    check: line,
  }),
  pair('name-en', 'Nama lengkap dalam bahasa Inggris', 'Full name in English', {
    need: 'must',
    proposed: ({ answers }) => englishNameOf(answers['name-id'] ?? ''),
    check: line,
  }),
  pair('country', 'Negara', 'Country', {
    need: 'must',
    proposed: (context) =>
      /^(Kabupaten|Provinsi) /.test(context.answers['name-id'] ?? '')
        ? 'ID'
        : countryProposed(context),
    toldIfTaken: countryTaken,
    options: (_, language) =>
      Object.keys(countryBoxes)
        .map((value) => ({ value, label: countryName(language, value), hint: value }))
        .sort(
          inOrderOf(
            isHomeFirst,
            byText(({ label }) => label),
          ),
        ),
    check: bySchema(place.shape.country),
  }),
  pair('short-name-id', 'Nama pendek dalam bahasa Indonesia', 'Short name in Indonesian', {
    need: 'must',
    proposed: ({ answers, known }) => shortNameOf(known, answers['name-id'] ?? '', 'id'),
    check: line,
  }),
  pair('short-name-en', 'Nama pendek dalam bahasa Inggris', 'Short name in English', {
    need: 'must',
    proposed: ({ answers, known }) => shortNameOf(known, answers['name-en'] ?? '', 'en'),
    check: line,
  }),
  pair('local-name', 'Nama dalam aksara setempat', 'Name in the local script', {
    need: 'may',
    example: '広島市',
    isAsked: ({ answers }) => !isHome(answers),
    check: line,
  }),
  pair('local-lang', 'Bahasa nama setempat itu', 'Language of that local name', {
    need: 'must',
    example: 'ja',
    isAsked: ({ answers }) => answers['local-name'] !== undefined,
    proposed: ({ answers, known }) => localLanguageOf(known, answers.country ?? ''),
    check: bySchema(localName.shape.lang),
  }),
  pair('kind', 'Jenis daerah', 'Kind of place', {
    need: 'must',
    proposed: ({ answers }) => kindOfName(answers['name-id'] ?? ''),
    options: choicesOf(placeKinds, (value) => `place-kind.${value}`),
    check: bySchema(place.shape.kind),
  }),
  pair(
    'level',
    'Tingkat pemerintahan: 1 provinsi atau setara, 2 kabupaten/kota, 3 di bawahnya',
    'Tier of government: 1 province or equal, 2 city or regency, 3 below that',
    {
      need: 'must',
      proposed: ({ answers, known }) => levelOf(known, answers.country ?? '', answers.kind ?? ''),
      check: bySchema(place.shape.level),
    },
  ),
  pair('kemendagri', 'Kode wilayah Kemendagri', 'Region code of the Ministry of Home Affairs', {
    need: 'may',
    example: '33.74',
    isAsked: ({ answers }) => isHome(answers),
    check: allOf(bySchema(place.shape.kemendagri.unwrap()), codeIsFree),
  }),
  pair('subdivision', 'Kode provinsi ISO 3166-2', 'Code of its province, ISO 3166-2', {
    need: 'may',
    example: 'JP-34',
    proposed: ({ answers: { kemendagri }, known }) =>
      kemendagri === undefined ? undefined : subdivisionOf(known, kemendagri),
    check: bySchema(place.shape.subdivision.unwrap()),
  }),
  ...pointQuestions,
  ...(['id', 'en'] as const).map((language) =>
    pair(
      `note-${language}`,
      `Ada daerah senama: mana yang dimaksud? (${language === 'id' ? 'Indonesia' : 'Inggris'})`,
      `Another place has this name: which one is meant? (${language === 'id' ? 'Indonesian' : 'English'})`,
      { need: 'must', isAsked: hasHomonym, check: line },
    ),
  ),
  pair('wikidata', 'Kode Wikidata', 'Wikidata id', {
    need: 'by-flag',
    check: bySchema(place.shape.wikidata.unwrap()),
  }),
  pair('website', 'Situs resmi', 'Official site', {
    need: 'by-flag',
    check: bySchema(place.shape.website.unwrap()),
  }),
  idQuestion('places', placeIdOf),
];
