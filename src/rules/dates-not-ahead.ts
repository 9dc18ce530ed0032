import { firstDayOf } from '#model/partial-date.ts';
import type { Programme } from '#schema/programme.ts';
import {
  judgedIn,
  type Broken,
  type Content,
  type ContentRule,
  type FieldPath,
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

const datesOf = (content: Content): (Dated & Pick<Broken, 'collection' | 'id'>)[] => [
  ...judgedIn(content, 'partnerships').flatMap(([id, record]) =>
    [
      ...record.agreements.flatMap(({ signedOn, endedOn }, at) => [
        { path: ['agreements', at, 'signedOn'], date: signedOn },
        { path: ['agreements', at, 'endedOn'], date: endedOn },
      ]),
      ...record.events.map(({ date }, at) => ({ path: ['events', at, 'date'], date })),
      ...record.programmes.flatMap(programmeDates),
      { path: ['searchedOn'], date: record.searchedOn },
      { path: ['withdrawn', 'on'], date: record.withdrawn?.on },
    ].map((dated) => ({ ...dated, collection: 'partnerships' as const, id })),
  ),
  ...judgedIn(content, 'sources').flatMap(([id, { published, accessedOn }]) =>
    [
      { path: ['published'], date: published },
      { path: ['accessedOn'], date: accessedOn },
    ].map((dated) => ({ ...dated, collection: 'sources' as const, id })),
  ),
  ...judgedIn(content, 'places').flatMap(([id, { claims = [] }]) =>
    claims.map(({ asOf }, at) => ({
      path: ['claims', at, 'asOf'],
      date: asOf,
      collection: 'places' as const,
      id,
    })),
  ),
  ...judgedIn(content, 'narratives').map(([id, { translatedOn }]) => ({
    path: ['translatedOn'],
    date: translatedOn,
    collection: 'narratives' as const,
    id,
  })),
];

/** What has happened lies in the past; only stated ends and plans may lie ahead. */
export const datesNotAhead: ContentRule = {
  id: 'dates-not-ahead',
  check: (content, present) =>
    datesOf(content)
      .filter(({ date }) => date !== undefined && firstDayOf(date) > present)
      .map(({ date, ...where }) => ({
        ...where,
        problem: {
          id: `Tanggal ${date ?? ''} sesudah hari ini (${present}).`,
          en: `The date ${date ?? ''} lies after today (${present}).`,
        },
        fix: {
          id: 'Periksa tahunnya. Yang boleh di depan hanya endsOn, dan tanggal program yang masih direncanakan.',
          en: 'Check the year. Only endsOn and the dates of a planned programme may lie ahead.',
        },
      })),
};
