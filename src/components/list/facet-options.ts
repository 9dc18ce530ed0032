import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { activities } from '#model/activity.ts';
import type { Atlas } from '#model/atlas.ts';
import { noChoices, sectorRoles, type Facet } from '#model/choices.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { legalStates } from '#model/legal-state.ts';
import { listRowOf } from '#model/list-row.ts';
import { narrow } from '#model/narrow.ts';
import { byNumber, byText, inOrderOf } from '#model/order.ts';
import { humanResourceTypes, partnershipKinds, sectors } from '#schema/vocabularies.ts';

/** One value of a facet, as the reader knows it, and how many partnerships have it. */
export type FacetOption = { value: string; name: string; count: number };

const yesOrNo = ['yes', 'no'] as const;
const roleKeys = { agreed: 'agreement', done: 'programme', hoped: 'aspiration' } as const;

type Named = readonly { value: string; name: string }[];

const namedValues = (language: Language, atlas: Atlas): Record<Facet, Named> => {
  const words = <V extends string>(values: readonly V[], nameOf: (value: V) => string): Named =>
    values.map((value) => ({ value, name: nameOf(value) }));
  return {
    sector: words(sectors, (one) => say(language, `sector.${one}`)),
    role: words(sectorRoles, (one) => say(language, `sector-role.${roleKeys[one]}`)),
    people: words(humanResourceTypes, (one) => say(language, `human-resource.${one}`)),
    country: atlas.countries.map(({ code }) => ({
      value: code,
      name: countryName(language, code),
    })),
    province: atlas.provinces.map(({ code }) => ({
      value: code,
      name: say(language, `province.${code}`),
    })),
    place: atlas.places.map(({ id, record }) => ({ value: id, name: record.shortName[language] })),
    kind: words(partnershipKinds, (one) => say(language, `kind.${one}`)),
    state: words(legalStates, (one) => say(language, `state.${one}`)),
    activity: words(activities, (one) => say(language, `activity.${one}`)),
    programme: words(yesOrNo, (one) => say(language, `list.programme-${one}`)),
    result: words(yesOrNo, (one) => say(language, `list.result-${one}`)),
    evidence: words(evidenceGrades, (one) => say(language, `evidence.${one}`)),
  };
};

const byCount = inOrderOf<FacetOption>(
  byNumber(({ count }) => -count),
  byText(({ name }) => name),
);

/** Facets with so many values that the ones met most often come first. */
const long: readonly Facet[] = ['sector', 'country', 'province', 'place'];

/** The values that occur, or will if nothing new is found, with their counts; of vocabularies in their order. */
export function facetOptionsOf(language: Language, atlas: Atlas): Record<Facet, FacetOption[]> {
  const rows = atlas.partnerships.map((one) => listRowOf(one, language));
  const { counts } = narrow(rows, noChoices);
  const named = namedValues(language, atlas);
  const coming = new Set<string>(
    atlas.partnerships.flatMap(({ changes }) =>
      changes.flatMap(({ legalState, activity }) => [legalState, activity]),
    ),
  );
  const isComing = (facet: Facet, value: string) =>
    (facet === 'state' || facet === 'activity') && coming.has(value);
  const optionsOf = (facet: Facet): FacetOption[] => {
    const present = named[facet].flatMap((one) => {
      const count = counts[facet].get(one.value) ?? 0;
      return count > 0 || isComing(facet, one.value) ? [{ ...one, count }] : [];
    });
    return long.includes(facet) ? present.sort(byCount) : present;
  };
  return Object.fromEntries(
    Object.keys(named).map((facet) => [facet, optionsOf(facet as Facet)]),
  ) as Record<Facet, FacetOption[]>;
}
