import { addDays } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';

/** Something that falls on a day, as a calendar shows it. */
export type CalendarEvent = {
  /** The same for as long as the event is the same, whatever is corrected in it. */
  uid: string;
  on: Day;
  summary: string;
  description: string;
  url: string;
  /** The day on which what it says was last looked at. */
  writtenOn: Day;
};

/** A calendar that programs fetch again and again. */
export type Calendar = {
  name: string;
  language: string;
  address: string;
  events: readonly CalendarEvent[];
};

/** So many days before the event a program reminds of it: half a year, time enough to prepare a renewal. */
export const alarmDays = 183;

// RFC 5545, 3.3.11; a control character may not stand in a text at all.
const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets, no character torn apart; the later ones begin with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (octets(last + character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}

const dayOf = (day: Day): string => day.replaceAll('-', '');
const momentOf = (day: Day): string => `${dayOf(day)}T000000Z`;

const linesOfEvent = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${momentOf(event.writtenOn)}`,
  `LAST-MODIFIED:${momentOf(event.writtenOn)}`,
  `DTSTART;VALUE=DATE:${dayOf(event.on)}`,
  `DTEND;VALUE=DATE:${dayOf(addDays(event.on, 1))}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `URL:${event.url}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(event.summary)}`,
  `TRIGGER:-P${alarmDays}D`,
  'END:VALARM',
  'END:VEVENT',
];

// A calendar needs a component (RFC 5545, 3.6): its time zone stands in for events while there are none.
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Jakarta',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:WIB',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar as iCalendar text (RFC 5545, with the name and the interval of RFC 7986). */
export const calendarText = ({ name, language, address, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Jalinan Kota//Masa berlaku//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Jakarta',
    `SOURCE;VALUE=URI:${address}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    'X-PUBLISHED-TTL:P7D',
    ...timeZone,
    ...events.flatMap(linesOfEvent),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
