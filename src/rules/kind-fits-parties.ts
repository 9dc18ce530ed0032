import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Wording } from '#schema/wording.ts';
import { judgedIn, type Content, type ContentRule } from './content-rule.ts';

type Side = { isPlace: boolean; country: string | undefined };

/** Whether all parties, and their seats, are records; where one is missing, that is told already. */
const areKnown = ({ parties }: PartnershipRecord, { places, organizations }: Content): boolean =>
  parties.every((party) => {
    if ('place' in party) return places.has(party.place);
    const organization = organizations.get(party.organization);
    return organization && (!organization.place || places.has(organization.place));
  });

const sidesOf = ({ parties }: PartnershipRecord, { places, organizations }: Content): Side[] =>
  parties.map((party) => {
    if ('place' in party) return { isPlace: true, country: places.get(party.place)?.country };
    const seat = organizations.get(party.organization)?.place;
    return { isPlace: false, country: seat === undefined ? undefined : places.get(seat)?.country };
  });

const isAbroad = ({ country }: Side): boolean => country !== undefined && country !== 'ID';

/** What is wrong with the parties of a kind, or nothing. */
const wrongWith = ({ kind }: PartnershipRecord, sides: readonly Side[]): Wording | undefined => {
  const places = sides.filter(({ isPlace }) => isPlace);
  if (!sides.some(({ country }) => country === 'ID'))
    return {
      id: 'Tidak ada pihak yang terletak di Indonesia.',
      en: 'No party lies in Indonesia.',
    };
  if (kind === 'sister' && (places.length < 2 || !places.some(isAbroad)))
    return {
      id: 'Kerja sama kembar (sister) perlu dua daerah, satu di luar negeri.',
      en: 'A sister partnership needs two places, one of them abroad.',
    };
  if (kind.startsWith('domestic-') && sides.some(isAbroad))
    return {
      id: 'Kerja sama dalam negeri tidak mempunyai pihak di luar negeri.',
      en: 'A domestic partnership has no party abroad.',
    };
  if (kind === 'institutional' && places.length > 0)
    return {
      id: 'Kerja sama antarlembaga (institutional) tidak mempunyai daerah sebagai pihak.',
      en: 'An institutional partnership has no place as a party.',
    };
  return undefined;
};

/** The parties are such as the kind asks for, and one of them lies in Indonesia. */
export const kindFitsParties: ContentRule = {
  id: 'kind-fits-parties',
  check: (content) =>
    judgedIn(content, 'partnerships').flatMap(([id, record]) => {
      const problem = areKnown(record, content) && wrongWith(record, sidesOf(record, content));
      if (!problem) return [];
      const fix = {
        id: 'Periksa kind dan parties; jenisnya dijelaskan di docs/rules.md.',
        en: 'Check kind and parties; docs/rules.md explains the kinds.',
      };
      return [{ collection: 'partnerships' as const, id, path: ['parties'], problem, fix }];
    }),
};
