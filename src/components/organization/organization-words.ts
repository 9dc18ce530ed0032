import { sayCount } from '#i18n/count.ts';
import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Organization, Partnership } from '#model/atlas.ts';
import { roleIn } from '#model/organization.ts';
import { wikidataAt } from '#outputs/wikidata-at.ts';
import type { Fact, FactValue } from '../place/fact.ts';

/** The partnerships that an organization is itself a party of. */
export const asPartyOf = (organization: Organization): Partnership[] =>
  organization.partnerships.filter((one) => roleIn(organization, one) === 'party');

/** What the records say of an organization in one sentence. */
export function ledeOfOrganization(language: Language, organization: Organization): string {
  const { programmes } = organization;
  const parties = asPartyOf(organization).length;
  const ofParty = parties > 0 ? 'organization.lede-party' : 'organization.lede-none';
  const ofProgrammes = parties > 0 ? 'organization.lede-both' : 'organization.lede-programmes';
  return say(language, programmes.length > 0 ? ofProgrammes : ofParty, {
    name: organization.record.name[language],
    partnerships: sayCount(language, 'partnership', parties),
    programmes: sayCount(language, 'programme', programmes.length),
  });
}

const linkToOrganization = (language: Language, { id, record }: Organization): FactValue => ({
  text: record.name[language],
  href: linkTo(language, paths.organization(id)),
});

const seatOf = (language: Language, { place }: Organization): FactValue => {
  if (!place) return { text: say(language, 'organizations.no-seat') };
  const { record, id } = place;
  return {
    text: record.name[language],
    href: linkTo(language, paths.place(id)),
    note: countryName(language, record.country),
  };
};

/** What is known of an organization beyond its partnerships. */
export function factsOfOrganization(language: Language, organization: Organization): Fact[] {
  const { record, parent, parts } = organization;
  const { website, wikidata } = record;
  return [
    {
      label: say(language, 'organization.kind'),
      values: [{ text: say(language, `organization-kind.${record.kind}`) }],
    },
    { label: say(language, 'organization.seat'), values: [seatOf(language, organization)] },
    {
      label: say(language, 'organization.parent'),
      values: parent ? [linkToOrganization(language, parent)] : [],
    },
    {
      label: say(language, 'organization.parts'),
      values: parts.map((part) => linkToOrganization(language, part)),
    },
    {
      label: say(language, 'organization.website'),
      values: website ? [{ text: new URL(website).host, href: website, isOutside: true }] : [],
    },
    {
      label: 'Wikidata',
      values: wikidata ? [{ text: wikidata, href: wikidataAt(wikidata), isOutside: true }] : [],
    },
  ];
}
