import { organization } from '#schema/organization.ts';
import { localName } from '#schema/shared.ts';
import { text } from '#schema/text.ts';
import { organizationKinds, type OrganizationKind } from '#schema/vocabularies.ts';
import { choicesOf } from './choices.ts';
import { freeId, idQuestion, slugOf } from './ids.ts';
import type { Known } from './known.ts';
import { bySchema, type Context, type Question } from './question.ts';
import { isRecord } from './refer.ts';

const kindWords: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/politeknik|poltek|polytechnic/i, 'polytechnic'],
  [/rumah sakit|\brs(?:u|ud|up|upn|ia)?\b|hospital/i, 'hospital'],
  [/universitas|university|institut teknologi|sekolah tinggi|\bstikes\b/i, 'university'],
  [/\b(?:sekolah|school|smk|sma|smp)\b/i, 'school'],
  [/^(?:kementerian|ministry)\b/i, 'ministry'],
  [/\b(?:perumda|pdam|perusahaan daerah air minum|waterworks)\b/i, 'utility'],
  [/^(?:dinas|badan|balai|kantor|direktorat|ditjen)\b|\bagency\b/i, 'agency'],
  [/\b(?:network|jejaring)\b/i, 'network'],
  [/^(?:yayasan|lembaga swadaya)\b|\bfoundation\b/i, 'non-profit'],
  [/^pt\b|\b(?:co\.,? ltd|inc|gmbh)\b/i, 'company'],
];

const kindOfName = (name: string): OrganizationKind | undefined =>
  kindWords.find(([pattern]) => pattern.test(name))?.[1];

/** The ids of the organizations that bear a name. */
export const organizationsNamed = ({ content }: Known, name: string): string[] => {
  const slug = slugOf(name);
  return [...content.organizations].flatMap(([id, one]) => {
    const names = [one.name.id, one.name.en, one.shortName ?? one.name.id];
    const isSame = names.some((known) => known === name || (slug !== '' && slugOf(known) === slug));
    return isSame || one.localName?.text === name ? [id] : [];
  });
};

const idOf = ({ answers, known }: Context): string | undefined => {
  const name = answers['short-name'] ?? answers['name-id'] ?? '';
  const slug = slugOf(name, 40) || slugOf(answers['name-en'] ?? '', 40);
  return freeId(known, 'organizations', slug, [answers.place ?? '', answers.kind ?? '']);
};

const line = bySchema(text);

/** What is asked about a new organization. */
export const organizationQuestions: readonly Question[] = [
  {
    flag: 'name-id',
    message: { id: 'Nama lengkap dalam bahasa Indonesia', en: 'Full name in Indonesian' },
    example: 'Universitas Mekarsari',
    need: 'must',
    check: line,
  },
  {
    flag: 'name-en',
    message: { id: 'Nama lengkap dalam bahasa Inggris', en: 'Full name in English' },
    need: 'must',
    proposed: ({ answers }) => answers['name-id'],
    check: line,
  },
  {
    flag: 'short-name',
    message: { id: 'Nama pendek atau singkatan', en: 'Short name or abbreviation' },
    need: 'may',
    proposed: ({ answers }) => /\(([^()]{2,20})\)$/.exec(answers['name-id'] ?? '')?.[1],
    check: line,
  },
  {
    flag: 'kind',
    message: { id: 'Jenis lembaga', en: 'Kind of organization' },
    need: 'must',
    proposed: ({ answers }) => kindOfName(answers['name-id'] ?? ''),
    options: choicesOf(organizationKinds, (value) => `organization-kind.${value}`),
    check: bySchema(organization.shape.kind),
  },
  {
    flag: 'place',
    message: { id: 'Daerah kedudukannya', en: 'The place of its seat' },
    need: 'may',
    isAsked: ({ answers }) => answers.kind !== 'network',
    refersTo: ['places'],
    check: isRecord('places'),
  },
  {
    flag: 'local-name',
    message: { id: 'Nama dalam aksara setempat', en: 'Name in the local script' },
    need: 'by-flag',
    check: line,
  },
  {
    flag: 'local-lang',
    message: { id: 'Bahasa nama setempat itu', en: 'Language of that local name' },
    need: 'must',
    isAsked: ({ answers }) => answers['local-name'] !== undefined,
    check: bySchema(localName.shape.lang),
  },
  {
    flag: 'parent',
    message: { id: 'Lembaga induknya', en: 'The organization it belongs to' },
    need: 'by-flag',
    check: isRecord('organizations'),
  },
  {
    flag: 'website',
    message: { id: 'Situs resmi', en: 'Official site' },
    need: 'by-flag',
    check: bySchema(organization.shape.website.unwrap()),
  },
  {
    flag: 'wikidata',
    message: { id: 'Kode Wikidata', en: 'Wikidata id' },
    need: 'by-flag',
    check: bySchema(organization.shape.wikidata.unwrap()),
  },
  idQuestion('organizations', idOf),
];
