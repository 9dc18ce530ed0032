import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpRecords, madeUpSource } from '#model/made-up-records.ts';
import { calendarOfEnds } from './calendar-of-ends.ts';

const act = { type: 'memorandum-of-understanding' as const, sources: ['s'] };
const records = madeUpRecords({
  sources: [madeUpSource('read-later', { accessedOn: '2026-03-01' })],
  partnerships: [
    madeUpPartnership('a', {
      agreements: [
        { ...act, id: 'old', signedOn: '2015', endsOn: '2020' },
        { ...act, id: 'new', signedOn: '2021', endsOn: '2026', renews: 'old' },
      ],
    }),
    madeUpPartnership('b', {
      agreements: [
        { ...act, id: 'mou', signedOn: '2020', endsOn: '2025-06-30', sources: ['read-later'] },
      ],
    }),
    madeUpPartnership('c', {
      agreements: [{ ...act, id: 'mou', signedOn: '2020', endsOn: '2027', endedOn: '2022' }],
    }),
    madeUpPartnership('d', { agreements: [{ ...act, id: 'mou', signedOn: '2020' }] }),
  ],
});

const calendarOn = (day: string, address = 'https://atlas.example/') =>
  calendarOfEnds(buildAtlas(records, day).partnerships, {
    language: 'id',
    day,
    site: new URL(address),
    path: '/masa-berlaku.ics',
  });

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => ({
    uid: one.getFirstPropertyValue('uid'),
    on: String(one.getFirstPropertyValue('dtstart')),
    stamp: String(one.getFirstPropertyValue('dtstamp')),
    summary: String(one.getFirstPropertyValue('summary')),
  }));

test('every stated end that still speaks has one event, ahead or passed; what was renewed or declared over has none', () => {
  expect(eventsIn(calendarOn('2026-07-01'))).toEqual([
    {
      uid: 'b.mou@jalinan-kota',
      on: '2025-06-30',
      stamp: '2026-03-01T00:00:00Z',
      summary: 'Tanggal akhir: kota-a–kota-x (Nota kesepahaman, 2020)',
    },
    {
      uid: 'a.new@jalinan-kota',
      on: '2026-12-31',
      stamp: '2026-01-01T00:00:00Z',
      summary: 'Tanggal akhir, paling lambat: kota-a–kota-x (Nota kesepahaman, 2021)',
    },
  ]);
});

test('an event is known by the same name on every day and at every address, so an import keeps one', () => {
  const uidsIn = (text: string) => eventsIn(text).map(({ uid }) => uid);
  const uids = uidsIn(calendarOn('2026-07-01'));
  expect(new Set(uids).size).toBe(uids.length);
  expect(uidsIn(calendarOn('2027-07-01', 'https://kota.example/atlas/'))).toEqual(uids);
});
