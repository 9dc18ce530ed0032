import { z } from 'zod';
import { isoDateOf } from './iso-date.ts';
import { refuse } from './refuse.ts';
import { editorForm } from './editor-form.ts';
import type { Complaint, Wording } from './wording.ts';

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthName = (language: 'id' | 'en', year: number, month: number): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1),
  );

/** Why the calendar of the atlas lacks a date that is written as one. */
const impossible = (value: string): Wording | undefined => {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (year < 1900 || year > 2100)
    return {
      id: `Tahun ${value.slice(0, 4)} di luar kalender atlas ini, 1900–2100.`,
      en: `The year ${value.slice(0, 4)} is outside the calendar of this atlas, 1900–2100.`,
    };
  const none = { id: `Tanggal ${value} tidak ada`, en: `There is no ${value}` };
  if (month !== undefined && (month < 1 || month > 12))
    return {
      id: `${none.id}: bulan hanya dari 01 sampai 12.`,
      en: `${none.en}: months go from 01 to 12.`,
    };
  if (month === undefined || day === undefined) return undefined;
  const last = daysIn(year, month);
  if (day >= 1 && day <= last) return undefined;
  if (day < 1)
    return { id: `${none.id}: tanggal mulai dari 01.`, en: `${none.en}: days begin with 01.` };
  return {
    id: `${none.id}: ${monthName('id', year, month)} hanya sampai tanggal ${last}.`,
    en: `${none.en}: ${monthName('en', year, month)} has only ${last} days.`,
  };
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
        (value) => pattern.test(value) && impossible(value) !== undefined,
        (value) => ({
          rule: 'date-impossible',
          problem: impossible(value) ?? { id: '', en: '' },
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
