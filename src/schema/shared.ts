import { z } from 'zod';
import { hiddenCharacterIn } from './characters.ts';
import type { Complaint } from './wording.ts';

/** A check that refuses a value with a complaint an editor can act on, in both languages. */
export const refuse =
  <T>(isWrong: (value: T) => boolean, complaint: (value: T) => Complaint) =>
  (payload: z.core.ParsePayload<T>): void => {
    if (!isWrong(payload.value)) return;
    const told = complaint(payload.value);
    payload.issues.push({
      code: 'custom',
      input: payload.value,
      message: `${told.problem.en} ${told.fix.en}`,
      params: { complaint: told },
    });
  };

/** What an id of a record looks like; the file name without its ending is the id. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const longestId = 80;
/** Ids that would clash with an address of the site. */
export const reservedIds: readonly string[] = ['index', 'halaman', 'en', 'sdm'];

export const id = z
  .string()
  .check(
    refuse(
      (value) => !idPattern.test(value) || value.length > longestId || reservedIds.includes(value),
      (value) => ({
        rule: 'id-form',
        problem: { id: `“${value}” bukan id.`, en: `“${value}” is not an id.` },
        fix: {
          id: 'Tulis huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak 80 huruf; bukan index, halaman, en, atau sdm.',
          en: 'Write lower-case a–z, digits and single hyphens, at most 80 characters; not index, halaman, en or sdm.',
        },
      }),
    ),
  )
  .describe('Lower-case letters, digits and single hyphens, at most 80 characters.');

// A text is one line; only a body may have line breaks and tabs.
const oddCharacterIn = (value: string): string | undefined =>
  hiddenCharacterIn(value)?.code ?? (/[\n\t]/.test(value) ? 'U+000A' : undefined);

/** One line of plain text, safe in HTML, CSV and calendars alike. */
export const text = z
  .string()
  .check(
    refuse(
      (value) => value.trim() === '',
      () => ({
        rule: 'text-blank',
        problem: { id: 'Teksnya kosong.', en: 'The text is blank.' },
        fix: { id: 'Isi teksnya, atau hapus barisnya.', en: 'Write the text, or remove the line.' },
      }),
    ),
    refuse(
      (value) => oddCharacterIn(value) !== undefined,
      (value) => {
        const code = oddCharacterIn(value) ?? '';
        return {
          rule: 'text-hidden-character',
          problem: {
            id: `Ada karakter tak terlihat atau ganti baris (${code}).`,
            en: `There is an invisible character or a line break (${code}).`,
          },
          fix: {
            id: 'Ketik ulang teksnya dalam satu baris.',
            en: 'Type the text again on one line.',
          },
        };
      },
    ),
    refuse(
      (value) => value !== value.normalize('NFC'),
      (value) => ({
        rule: 'text-not-nfc',
        problem: {
          id: 'Huruf beraksen ditulis terurai (bukan NFC).',
          en: 'Accented letters are decomposed (not NFC).',
        },
        fix: { id: `Tulis: ${value.normalize('NFC')}`, en: `Write: ${value.normalize('NFC')}` },
      }),
    ),
    refuse(
      (value) => /^[=+\-@]/.test(value),
      (value) => ({
        rule: 'text-formula',
        problem: {
          id: `Teks diawali “${value.charAt(0)}”, yang dijalankan lembar kerja sebagai rumus.`,
          en: `The text starts with “${value.charAt(0)}”, which spreadsheets run as a formula.`,
        },
        fix: {
          id: 'Awali dengan huruf, angka, atau tanda kutip.',
          en: 'Start with a letter, a digit or a quotation mark.',
        },
      }),
    ),
  )
  .describe('One line of plain text, no markup.');

const lengthOf = (value: string): number => Array.from(value).length;

/** A text of at most so many characters. */
export const textUpTo = (longest: number) =>
  text.check(
    refuse(
      (value) => lengthOf(value) > longest,
      (value) => ({
        rule: 'text-too-long',
        problem: {
          id: `Teksnya ${lengthOf(value)} karakter, paling banyak ${longest}.`,
          en: `The text has ${lengthOf(value)} characters, at most ${longest} are allowed.`,
        },
        fix: { id: 'Singkatkan.', en: 'Shorten it.' },
      }),
    ),
  );

/** A text in both languages. */
export const textPair = z
  .strictObject({ id: text.describe('In Indonesian.'), en: text.describe('In English.') })
  .describe('The same text in Indonesian and in English.');
export const textPairUpTo = (longest: number) =>
  z
    .strictObject({ id: textUpTo(longest), en: textUpTo(longest) })
    .describe(`The same text in Indonesian and in English, at most ${longest} characters each.`);

/** `true` or `false` as written; every scalar of a record reaches the schema as text. */
export const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** A decimal number as written, with a point; “1,5”, “1e3” and “.nan” are refused. */
export const decimal = z.preprocess(
  (value) =>
    typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value,
  z.number(),
);

/** A whole number as written. */
export const wholeNumber = z.preprocess(
  (value) => (typeof value === 'string' && /^-?(0|[1-9]\d*)$/.test(value) ? Number(value) : value),
  z.int(),
);

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

const isSafeAddress = (value: string): boolean => {
  if (/[\s\\]/.test(value) || !URL.canParse(value)) return false;
  const address = new URL(value);
  return /^https?:$/.test(address.protocol) && address.username === '' && address.password === '';
};

/** The address of a page on the web. */
export const url = z
  .string()
  .check(
    refuse(
      (value) => !isSafeAddress(value),
      (value) => ({
        rule: 'url-form',
        problem: { id: `“${value}” bukan alamat web.`, en: `“${value}” is not a web address.` },
        fix: {
          id: 'Salin alamat lengkap yang diawali https:// atau http://, tanpa nama pengguna dan sandi.',
          en: 'Copy the full address starting with https:// or http://, without user name and password.',
        },
      }),
    ),
  )
  .describe('An https or http address.');

/** A text of a fixed form, with the form told in words. */
export const pattern = (form: RegExp, rule: string, allowed: Complaint['fix']) =>
  z.string().check(
    refuse(
      (value) => !form.test(value),
      (value) => ({
        rule,
        problem: { id: `“${value}” tidak berbentuk benar.`, en: `“${value}” has the wrong form.` },
        fix: allowed,
      }),
    ),
  );

/** A list in which nothing stands twice. */
export const uniqueList = <T extends z.ZodType<string>>(entry: T) =>
  z.array(entry).check(
    refuse(
      (values) => new Set(values).size < values.length,
      (values) => {
        const twice = values.find((value, at) => values.indexOf(value) < at) ?? '';
        return {
          rule: 'list-repeats',
          problem: { id: `“${twice}” disebut dua kali.`, en: `“${twice}” is listed twice.` },
          fix: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
        };
      },
    ),
  );

/** Ids of the sources that state a fact, at least one. */
export const sources = uniqueList(id)
  .check(
    refuse(
      (values) => values.length === 0,
      () => ({
        rule: 'sources-missing',
        problem: { id: 'Tidak ada sumber.', en: 'There is no source.' },
        fix: {
          id: 'Sebut sedikitnya satu id sumber, misalnya sources: [antara-2018-10].',
          en: 'Name at least one source id, for example sources: [antara-2018-10].',
        },
      }),
    ),
  )
  .describe('Ids of the sources that state this, at least one.');

export const wikidata = pattern(/^Q[1-9]\d*$/, 'wikidata-form', {
  id: 'Tulis kode Wikidata, misalnya Q10389.',
  en: 'Write a Wikidata id, for example Q10389.',
}).describe('Wikidata item, Q followed by digits.');

export const languageTag = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language-form', {
  id: 'Tulis kode bahasa BCP 47, misalnya id, en, ja, zh-Hans.',
  en: 'Write a BCP 47 language tag, for example id, en, ja, zh-Hans.',
}).describe('Language, BCP 47.');

/** A name as it is written in the local script. */
export const localName = z
  .strictObject({ text, lang: languageTag })
  .describe('The name in its own script, with its language.');
