import { z } from 'zod';
import { editorForm } from './editor-form.ts';
import { shown } from './characters.ts';
import { refuse } from './refuse.ts';
import { isSafeAddress, noAddress } from './web-address.ts';
import { text } from './text.ts';
import type { Complaint } from './wording.ts';

/** What an id of a record looks like; the file name without its ending is the id. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const longestId = 80;
/** Ids that would clash with an address of the site. */
export const reservedIds: readonly string[] = ['index', 'halaman', 'en', 'sdm', 'peta', 'kolom'];

const meantId = (written: string): string => {
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/\.(?:yaml|mdx)$/, '').replace(/[^a-z0-9]+/g, '-');
  const meant = name.replace(/^-|-$/g, '');
  const isLost = /[^\p{ASCII}]/u.test(plain) || meant.length > longestId;
  return isLost || reservedIds.includes(meant) ? '' : meant;
};

const noId = (value: string): Complaint => {
  const meant = meantId(value);
  return {
    rule: 'id-form',
    problem: { id: `${shown(value)} bukan id.`, en: `${shown(value)} is not an id.` },
    fix: {
      id: `${meant && `Maksud Anda “${meant}”? `}Tulis huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak 80 huruf; bukan ${reservedIds.join(', ')}.`,
      en: `${meant && `Did you mean “${meant}”? `}Write lower-case a–z, digits and single hyphens, at most 80 characters; not ${reservedIds.join(', ')}.`,
    },
    corrected: meant === '' || value.includes('/') ? undefined : { written: value, instead: meant },
  };
};

export const id = z
  .string()
  .check(
    refuse(
      (value) => !idPattern.test(value) || value.length > longestId || reservedIds.includes(value),
      noId,
    ),
  )
  .meta({
    ...editorForm(idPattern, {
      id: 'Huruf kecil a–z, angka, dan tanda hubung tunggal.',
      en: 'Lower-case a–z, digits and single hyphens.',
    }),
    maxLength: longestId,
    not: { enum: reservedIds },
  })
  .describe('Lower-case letters, digits and single hyphens, at most 80 characters.');

/** The address of a page on the web. */
export const url = z
  .string()
  .check(refuse((value) => !isSafeAddress(value), noAddress))
  .meta(
    editorForm(/^https?:\/\/[^\s\\]+$/, {
      id: 'Alamat lengkap yang diawali https:// atau http://.',
      en: 'A full address starting with https:// or http://.',
    }),
  )
  .describe('An https or http address, without user name or password.');

/** A text of a fixed form, with the form told in words. */
export const pattern = (form: RegExp, rule: string, allowed: Complaint['fix']) =>
  z
    .string()
    .check(
      refuse(
        (value) => !form.test(value),
        (value) => ({
          rule,
          problem: {
            id: `${shown(value)} tidak berbentuk benar.`,
            en: `${shown(value)} has the wrong form.`,
          },
          fix: allowed,
        }),
      ),
    )
    .meta(editorForm(form, allowed));

/** A list in which nothing stands twice. */
export const uniqueList = <T extends z.ZodType<string>>(entry: T) =>
  z
    .array(entry)
    .check(
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
    )
    .meta({ uniqueItems: true });

/** How else people call it: what only search needs to know. */
export const otherNames = uniqueList(text).describe(
  'Abbreviations and further names under which people look for it, in any language.',
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
  .meta({ minItems: 1 })
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
  .strictObject({
    text: text.describe('The name as it is written there.'),
    lang: languageTag.describe('Language of that name, BCP 47, as ja or zh.'),
  })
  .describe('The name in its own script, with its language.');
