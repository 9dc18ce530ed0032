import type { Wording } from '#schema/wording.ts';
import type { Facet, SectorRole } from './choices.ts';
import { countsOn } from './counting.ts';
import { namesOf } from './names-of.ts';
import type { PartyEntry } from './parties-of.ts';
import { firstDayOf, yearOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import { plainText } from './plain-text.ts';
import { provinceCodeOf } from './province.ts';

/** What a list is narrowed and put in order by: keys of vocabularies, codes and ids. */
export type ListRow = {
  id: string;
  title: string;
  /** All names by which a reader may look for it, plain. */
  text: string;
  sectors: Readonly<Record<SectorRole, readonly string[]>>;
  /** The values of the facets that do not depend on other facets. */
  values: Readonly<Record<Exclude<Facet, 'sector' | 'role'>, readonly string[]>>;
  /** Years in which an act was signed, as far as they are known. */
  years: readonly number[];
  /** Days of the first act and of the latest evidence. */
  first?: Day | undefined;
  latest?: Day | undefined;
};

const yesOrNo = (holds: boolean): readonly string[] => [holds ? 'yes' : 'no'];

/** Every name under which a reader may look for a party. */
export const namesOfParty = (party: PartyEntry): string[] =>
  namesOf('place' in party ? party.place.record : party.organization.record);

const codesOf = ({ homePlaces }: Partnership): string[] => [
  ...new Set(homePlaces.flatMap(({ record }) => provinceCodeOf(record) ?? [])),
];

const valuesOf = (partnership: Partnership): ListRow['values'] => {
  const { record, countries, places, legalState, activity, evidence } = partnership;
  const { programmes } = record;
  const outputs = programmes.flatMap((programme) => programme.outputs ?? []);
  return {
    people: [...new Set(programmes.flatMap(({ humanResources }) => humanResources ?? []))],
    country: countries,
    province: codesOf(partnership),
    place: places.map(({ id }) => id),
    kind: [record.kind],
    state: [legalState],
    activity: [activity],
    programme: yesOrNo(programmes.length > 0),
    result: yesOrNo(outputs.some(({ kind }) => kind === 'reported')),
    evidence: [evidence],
  };
};

const yearsOf = ({ record, line }: Partnership): number[] => {
  const dates = record.agreements.flatMap(({ signedOn }) => signedOn ?? []);
  return [...new Set(dates.filter((date) => countsOn(date, line.today)).map(yearOf))].sort();
};

/** A partnership as a list in one language knows it. */
export function listRowOf(partnership: Partnership, language: keyof Wording): ListRow {
  const { id, record, title, parties, sectors, firstAct, latestEvidence } = partnership;
  const own = record.title ? [title[language], title[language === 'id' ? 'en' : 'id']] : [];
  return {
    id,
    title: title[language],
    // A title that is not its own is made of the names of the parties.
    text: plainText([...own, ...parties.flatMap(namesOfParty)].join(' ')),
    sectors: { agreed: sectors.agreement, done: sectors.programme, hoped: sectors.aspiration },
    values: valuesOf(partnership),
    years: yearsOf(partnership),
    first: firstAct && firstDayOf(firstAct),
    latest: latestEvidence && firstDayOf(latestEvidence),
  };
}
