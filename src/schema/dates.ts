import { z } from 'zod';
import { refuse } from './refuse.ts';
import type { Complaint } from './wording.ts';

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isCalendarDate = (value: string): boolean => {
  const [year = '', month, day] = value.split('-');
  if (Number(year) < 1900 || Number(year) > 2100) return false;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  return !day || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
};

const dateForm = (pattern: RegExp, allowed: Complaint['fix']) =>
  z.string().check(
    refuse(
      (value) => !pattern.test(value),
      (value) => ({
        rule: 'date-form',
        problem: { id: `“${value}” bukan tanggal.`, en: `“${value}” is not a date.` },
        fix: allowed,
      }),
    ),
    refuse(
      (value) => pattern.test(value) && !isCalendarDate(value),
      (value) => ({
        rule: 'date-impossible',
        problem: {
          id: `Tanggal ${value} tidak ada dalam kalender 1900–2100.`,
          en: `The date ${value} is not in the calendar of 1900–2100.`,
        },
        fix: {
          id: 'Periksa tahun, bulan, dan harinya pada sumber.',
          en: 'Check year, month and day in the source.',
        },
      }),
    ),
  );

/** A date as exact as its source allows: a year, a month or a day. */
export const partialDate = dateForm(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
  id: 'Tulis TTTT, TTTT-BB, atau TTTT-BB-HH, misalnya 2018-10-24.',
  en: 'Write YYYY, YYYY-MM or YYYY-MM-DD, for example 2018-10-24.',
}).describe('As exact as the source: YYYY, YYYY-MM or YYYY-MM-DD; civil days in Asia/Jakarta.');

/** A full civil day. */
export const fullDate = dateForm(/^\d{4}-\d{2}-\d{2}$/, {
  id: 'Tulis tanggal lengkap TTTT-BB-HH, misalnya 2026-11-21.',
  en: 'Write a full date YYYY-MM-DD, for example 2026-11-21.',
}).describe('A full day, YYYY-MM-DD.');
