import type { Atlas, Country, Partnership, Place, SectorEntry } from '#model/atlas.ts';
import { comparableActsOf, mainActsByKind, type ComparableActs } from '#model/bench-acts.ts';
import {
  groupsOf,
  neighboursOf,
  sharedPartnersOf,
  type BenchGroup,
  type SharedPartner,
} from '#model/bench.ts';
import { onceFor } from '#model/noted.ts';
import { stagesOf } from '#model/bench-stages.ts';
import type { Sector } from '#schema/vocabularies.ts';

/** What a page with a bench is about. */
export type BenchSubject = { place: Place } | { country: Country } | { entry: SectorEntry };

/** Who works with a country or in a field; `within` are the fields or countries to narrow it by further. */
export type Neighbours = {
  country?: string;
  sector?: Sector;
  partnerships: Partnership[];
  places: Place[];
  within: BenchGroup<Sector>[];
};

/** What the bench of one page says. */
export type Bench = {
  neighbours: Neighbours[];
  partners: SharedPartner[];
  acts: ComparableActs;
  stages: ReturnType<typeof stagesOf>;
};

const partnershipsOf = (subject: BenchSubject): Partnership[] =>
  'place' in subject
    ? subject.place.partnerships
    : 'country' in subject
      ? subject.country.partnerships
      : subject.entry.all;

const neighboursFor = (subject: BenchSubject, { find }: Pick<Atlas, 'find'>): Neighbours[] => {
  if ('place' in subject)
    return neighboursOf(subject.place, (code) => find.country(code)?.partnerships ?? []).map(
      ({ key, sectors, ...group }) => ({ country: key, within: sectors, ...group }),
    );
  if ('country' in subject) {
    const { code, partnerships } = subject.country;
    return groupsOf(partnerships, ({ sectors }) => sectors.all).map(({ key, ...group }) => ({
      ...{ country: code, sector: key, within: [] },
      ...group,
    }));
  }
  const { sector, all } = subject.entry;
  return groupsOf(all, ({ countries }) => countries).map(({ key, ...group }) => ({
    ...{ country: key, sector, within: [] },
    ...group,
  }));
};

// The acts of an atlas are the same for each of its pages.
const actsOf = onceFor(mainActsByKind);

const actsFor = (
  subject: BenchSubject,
  { partnerships }: Pick<Atlas, 'partnerships'>,
): ComparableActs => {
  const own = partnershipsOf(subject);
  const like = {
    kinds: new Set(own.map(({ record }) => record.kind)),
    sectors: new Set(
      'entry' in subject ? [subject.entry.sector] : own.flatMap(({ sectors }) => sectors.all),
    ),
  };
  return comparableActsOf(
    actsOf(partnerships),
    like,
    'place' in subject ? new Set(own) : undefined,
  );
};

type Asked = Pick<Atlas, 'find' | 'partnerships'>;

const make = (subject: BenchSubject, atlas: Asked): Bench => ({
  neighbours: neighboursFor(subject, atlas),
  partners: 'place' in subject ? sharedPartnersOf(subject.place) : [],
  acts: actsFor(subject, atlas),
  stages: stagesOf(partnershipsOf(subject)),
});

// A subject has a page in each language.
const benchesOf = onceFor((atlas: Asked) => ({
  ofPlace: onceFor((place: Place) => make({ place }, atlas)),
  ofCountry: onceFor((country: Country) => make({ country }, atlas)),
  ofEntry: onceFor((entry: SectorEntry) => make({ entry }, atlas)),
}));

/** What an officer asks before a new agreement, answered for the page of a place, a country or a sector. */
export const benchOf = (subject: BenchSubject, atlas: Asked): Bench => {
  const { ofPlace, ofCountry, ofEntry } = benchesOf(atlas);
  if ('place' in subject) return ofPlace(subject.place);
  return 'country' in subject ? ofCountry(subject.country) : ofEntry(subject.entry);
};
