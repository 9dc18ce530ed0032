import { onceFor } from '#model/noted.ts';
import { firstDayOf } from '#model/partial-date.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { Programme } from '#schema/programme.ts';
import type { NarrativeRecord } from '#schema/prose.ts';
import type { SourceRecord } from '#schema/source.ts';
import {
  judgedIn,
  type Content,
  type ContentRule,
  type FieldPath,
  type Written,
} from './content-rule.ts';

type Dated = { path: FieldPath; date: string | undefined };

/** Dates of a programme that may not lie ahead: a plan may name its days, a running one its end. */
const programmeDates = (programme: Programme, at: number): Dated[] => {
  const { status } = programme;
  const path = (field: string) => ['programmes', at, field];
  return [
    { path: path('statusAsOf'), date: programme.statusAsOf },
    ...(status === 'planned' ? [] : [{ path: path('startedOn'), date: programme.startedOn }]),
    ...(status === 'planned' || status === 'running'
      ? []
      : [{ path: path('endedOn'), date: programme.endedOn }]),
    ...(status === 'planned'
      ? []
      : (programme.outputs ?? []).map(({ asOf }, output) => ({
          path: ['programmes', at, 'outputs', output, 'asOf'],
          date: asOf,
        }))),
  ];
};

const isDated = (one: Dated): one is Dated & { date: string } => one.date !== undefined;

// All dates of all records are 300,000: what of one record bears a date is put together once.
const dates = {
  partnerships: onceFor((record: Written<PartnershipRecord>) =>
    [
      ...record.agreements.flatMap(({ signedOn, endedOn }, at) => [
        { path: ['agreements', at, 'signedOn'], date: signedOn },
        { path: ['agreements', at, 'endedOn'], date: endedOn },
      ]),
      ...record.events.map(({ date }, at) => ({ path: ['events', at, 'date'], date })),
      ...record.programmes.flatMap(programmeDates),
      { path: ['searchedOn'], date: record.searchedOn },
      { path: ['withdrawn', 'on'], date: record.withdrawn?.on },
    ].filter(isDated),
  ),
  sources: onceFor(({ published, accessedOn }: SourceRecord) =>
    [
      { path: ['published'], date: published },
      { path: ['accessedOn'], date: accessedOn },
    ].filter(isDated),
  ),
  places: ({ claims = [] }: PlaceRecord) =>
    claims.map(({ asOf }, at) => ({ path: ['claims', at, 'asOf'], date: asOf })).filter(isDated),
  narratives: ({ translatedOn }: NarrativeRecord) => [
    { path: ['translatedOn'], date: translatedOn },
  ],
};

const aheadIn = (content: Content, collection: keyof typeof dates, present: string) => {
  const datesOf = dates[collection] as (record: object) => (Dated & { date: string })[];
  const judged: readonly [string, object][] = judgedIn(content, collection);
  return judged.flatMap(([id, record]) =>
    datesOf(record)
      .filter(({ date }) => firstDayOf(date) > present)
      .map((dated) => ({ ...dated, collection, id })),
  );
};

/** What has happened lies in the past; only stated ends and plans may lie ahead. */
export const datesNotAhead: ContentRule = {
  id: 'dates-not-ahead',
  check: (content, present) =>
    (['partnerships', 'sources', 'places', 'narratives'] as const)
      .flatMap((collection) => aheadIn(content, collection, present))
      .map(({ date, ...where }) => ({
        ...where,
        problem: {
          id: `Tanggal ${date} sesudah hari ini (${present}).`,
          en: `The date ${date} lies after today (${present}).`,
        },
        fix: {
          id: 'Periksa tahunnya. Yang boleh di depan hanya endsOn, dan tanggal program yang masih direncanakan.',
          en: 'Check the year. Only endsOn and the dates of a planned programme may lie ahead.',
        },
      })),
};
