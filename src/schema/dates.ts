import { z } from 'zod';
import { isoDateOf } from './iso-date.ts';
import { refuse } from './refuse.ts';
import { editorForm } from './editor-form.ts';
import type { Complaint } from './wording.ts';

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isCalendarDate = (value: string): boolean => {
  const [year = '', month, day] = value.split('-');
  if (Number(year) < 1900 || Number(year) > 2100) return false;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  return !day || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
};

const notADate = (value: string, pattern: RegExp, allowed: Complaint['fix']): Complaint => {
  const told = {
    rule: 'date-form',
    problem: { id: `“${value}” bukan tanggal.`, en: `“${value}” is not a date.` },
  };
  const instead = isoDateOf(value);
  if (instead === undefined || !pattern.test(instead)) return { ...told, fix: allowed };
  const fix = {
    id: `Maksud Anda “${instead}”? ${allowed.id}`,
    en: `Did you mean “${instead}”? ${allowed.en}`,
  };
  return { ...told, fix, corrected: { written: value, instead } };
};

const dateForm = (pattern: RegExp, allowed: Complaint['fix']) =>
  z
    .string()
    .check(
      refuse(
        (value) => !pattern.test(value),
        (value) => notADate(value, pattern, allowed),
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
    )
    .meta(editorForm(pattern, allowed));

/** A date as exact as its source allows: a year, a month or a day. */
export const partialDate = dateForm(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
  id: 'Tulis TTTT, TTTT-BB, atau TTTT-BB-HH, misalnya 2018-10-24.',
  en: 'Write YYYY, YYYY-MM or YYYY-MM-DD, for example 2018-10-24.',
})
  .meta({ type: ['string', 'integer'], minimum: 1900, maximum: 2100 })
  .describe(
    'As exact as the source: YYYY, YYYY-MM or YYYY-MM-DD; years 1900–2100, civil days in Asia/Jakarta.',
  );

/** A full civil day. */
export const fullDate = dateForm(/^\d{4}-\d{2}-\d{2}$/, {
  id: 'Tulis tanggal lengkap TTTT-BB-HH, misalnya 2026-11-21.',
  en: 'Write a full date YYYY-MM-DD, for example 2026-11-21.',
}).describe('A full civil day in Asia/Jakarta, YYYY-MM-DD.');
