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

/** How many partnerships work with a country or in a field, and which places; `within` are the fields to narrow it by further. */
export type Neighbours = {
  country?: string;
  sector?: Sector;
  count: number;
  places: Place[];
  within: { key: Sector; count: number }[];
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

const counted = <Key>({ partnerships, places }: BenchGroup<Key>) => ({
  count: partnerships.length,
  places,
});

const neighboursFor = (subject: BenchSubject, { find }: Pick<Atlas, 'find'>): Neighbours[] => {
  if ('place' in subject)
    return neighboursOf(subject.place, (code) => find.country(code)?.partnerships ?? []).map(
      ({ sectors, ...group }) => ({
        country: group.key,
        ...counted(group),
        within: sectors.map(({ key, partnerships }) => ({ key, count: partnerships.length })),
      }),
    );
  if ('country' in subject) {
    const { code, partnerships } = subject.country;
    return groupsOf(partnerships, ({ sectors }) => sectors.all).map((group) => ({
      country: code,
      sector: group.key,
      within: [],
      ...counted(group),
    }));
  }
  const { sector, all } = subject.entry;
  return groupsOf(all, ({ countries }) => countries).map((group) => ({
    country: group.key,
    sector,
    within: [],
    ...counted(group),
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
