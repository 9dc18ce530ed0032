import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from './calendar.ts';
import type { CalendarEvent } from './calendar.ts';

const event: CalendarEvent = {
  uid: 'a.b@jalinan-kota',
  on: '2026-12-31',
  summary: 'Berakhir: Kota A–Kota B',
  description: 'Menurut sumber, sampai dengan 2026.',
  url: 'https://atlas.example/kerja-sama/a/',
  writtenOn: '2026-11-01',
};

const calendarOf = (...events: CalendarEvent[]): string =>
  calendarText({
    name: 'Masa berlaku',
    language: 'id',
    address: 'https://atlas.example/masa-berlaku.ics',
    events,
  });

const readBack = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};

test('an event is told as a whole day, with its stamp from the record and an alarm half a year before', () => {
  expect(calendarOf(event).split('\r\n')).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'DTSTAMP:20261101T000000Z',
      'TRIGGER:-P183D',
      'TRANSP:TRANSPARENT',
    ]),
  );
  const [read] = readBack(calendarOf(event));
  expect(read?.startDate.isDate).toBe(true);
  const [alarm] = read?.component.getAllSubcomponents('valarm') ?? [];
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P183D');
});

test('a calendar without events has its time zone, so that it is a calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf()) as unknown[]);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
});

const writable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .toWellFormed();

test(
  'whatever stands in a text, another reader finds it again and no line is too long',
  { timeout: 60_000 },
  () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const written = fc.record({ summary: text, description: text, on: days });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), (all) => {
        const events = all.map((one, at) => ({ ...event, ...one, uid: `${at}@jalinan-kota` }));
        const ics = calendarOf(...events);
        expect(ics.endsWith('\r\n')).toBe(true);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const lengths = ics.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
        expect(
          readBack(ics).map((one) => ({
            uid: one.uid,
            on: one.startDate.toString(),
            summary: one.summary,
            description: one.description,
          })),
        ).toEqual(
          events.map(({ uid, on, summary, description }) => ({
            uid,
            on,
            summary: writable(summary),
            description: writable(description),
          })),
        );
      }),
    );
  },
);
