import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Atlas } from '#model/atlas.ts';
import { legalStates } from '#model/legal-state.ts';
import { byText } from '#model/order.ts';
import { partnershipKinds } from '#schema/vocabularies.ts';
import { pageTypes, type Facet } from './search-state.ts';

/** One value of a facet: its key in the address, and the name that the index knows it by. */
export type FacetOption = { value: string; name: string };

const byName = byText<FacetOption>(({ name }) => name);

/** The values that the records of the atlas give each facet, by their names in one language. */
export const facetOptionsOf = (
  language: Language,
  { counts, countries, sectors }: Atlas,
): Record<Facet, FacetOption[]> => ({
  type: pageTypes.map((value) => ({ value, name: say(language, `search.type-${value}`) })),
  state: legalStates
    .filter((value) => counts.byState[value] > 0)
    .map((value) => ({ value, name: say(language, `state.${value}`) })),
  country: countries
    .map(({ code }) => ({ value: code, name: countryName(language, code) }))
    .sort(byName),
  sector: sectors
    .filter(({ all }) => all.length > 0)
    .map(({ sector }) => ({ value: sector, name: say(language, `sector.${sector}`) }))
    .sort(byName),
  kind: partnershipKinds
    .filter((value) => counts.byKind[value] > 0)
    .map((value) => ({ value, name: say(language, `kind.${value}`) })),
});
