import type { Party } from '#schema/partnership.ts';
import type { PartnershipKind } from '#schema/vocabularies.ts';
import { yearOf } from '#model/partial-date.ts';
import { freeId, slugOf } from './ids.ts';
import type { Known } from './known.ts';
import { listOf, type Answers, type Context } from './question.ts';

/** A party as answers write it: `place:bandung`, `organization:jica`, or the id alone where only one bears it. */
export const partyOf = ({ content }: Known, written: string): Party | undefined => {
  const [collection, id = ''] = written.includes(':') ? written.split(':') : ['', written];
  const asPlace = collection !== 'organization' && content.places.has(id);
  const asOrganization = collection !== 'place' && content.organizations.has(id);
  if (asPlace === asOrganization) return undefined;
  return asPlace ? { place: id } : { organization: id };
};

/** The parties that were answered. */
export const partiesOf = (known: Known, answers: Answers): Party[] =>
  listOf(answers.parties).flatMap((written) => partyOf(known, written) ?? []);

/** Where a party lies: its country, or nothing where its seat is not known. */
export const countryOf = ({ content }: Known, party: Party): string | undefined => {
  const seat =
    'place' in party ? party.place : content.organizations.get(party.organization)?.place;
  return seat === undefined ? undefined : content.places.get(seat)?.country;
};

/** The kind that the parties leave no doubt of; between two governments of which one lies abroad there is doubt. */
export const kindOf = ({ answers, known }: Context): PartnershipKind | undefined => {
  const parties = partiesOf(known, answers);
  const kinds = parties.flatMap((party) =>
    'organization' in party ? [known.content.organizations.get(party.organization)?.kind] : [],
  );
  const isAbroad = parties.some((party) => (countryOf(known, party) ?? 'ID') !== 'ID');
  if (kinds.includes('network')) return 'network';
  if (kinds.length === parties.length) return 'institutional';
  if (kinds.length === 0) return isAbroad ? undefined : 'domestic-government';
  if (isAbroad) return 'foreign-institution';
  return kinds.includes('ministry') ? 'central-government' : 'domestic-institution';
};

/** The id of an act: what it is, in short, and its year. */
export const agreementIdOf = ({ answers }: Context): string => {
  const words: Readonly<Record<string, string>> = {
    'letter-of-intent': 'loi',
    'memorandum-of-understanding': 'mou',
    'joint-agreement': 'kesepakatan-bersama',
    'cooperation-agreement': 'pks',
    'synergy-note': 'nota-sinergi',
    'plan-of-action': 'rencana-aksi',
    'implementing-arrangement': 'pengaturan-pelaksanaan',
    amendment: 'perubahan',
    membership: 'keanggotaan',
  };
  const word = words[answers['agreement-type'] ?? ''] ?? 'kerja-sama';
  const date = answers['agreement-signed-on'];
  return date === undefined ? word : `${word}-${yearOf(date)}`;
};

/** A free id for a partnership: its two first parties, then its kind or the year of its act. */
export const partnershipIdOf = (context: Context): string | undefined => {
  const { answers, known } = context;
  const ids = partiesOf(known, answers).map((party) =>
    'place' in party ? party.place : party.organization,
  );
  const year = answers['agreement-signed-on']?.slice(0, 4) ?? '';
  const slug = slugOf(ids.slice(0, 2).join(' '));
  return freeId(known, 'partnerships', slug, [answers.kind ?? '', year]);
};
