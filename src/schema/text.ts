import { z } from 'zod';
import { hiddenCharacterIn } from './characters.ts';
import { editorForm } from './editor-form.ts';
import { personalData, personalDataIn } from './personal-data.ts';
import { refuse } from './refuse.ts';

const lengthOf = (value: string): number => Array.from(value).length;

const notLongerThan = (longest: number) =>
  refuse(
    (value: string) => lengthOf(value) > longest,
    (value) => ({
      rule: 'text-too-long',
      problem: {
        id: `Teksnya ${lengthOf(value)} karakter, paling banyak ${longest}.`,
        en: `The text has ${lengthOf(value)} characters, at most ${longest} are allowed.`,
      },
      fix: {
        id: `Singkatkan menjadi paling banyak ${longest} karakter; rincian ditulis dalam narasi.`,
        en: `Shorten it to at most ${longest} characters; details go into the narrative.`,
      },
    }),
  );

// More than any text needs: something was pasted into the wrong field.
const longestText = 2000;

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
    refuse(
      (value) => personalDataIn(value) !== undefined,
      (value) => personalData(personalDataIn(value)?.kind ?? 'identity-number'),
    ),
    notLongerThan(longestText),
  )
  .meta({
    ...editorForm(/^(?![=+\-@])[^\n\t]*\S[^\n\t]*$/, {
      id: 'Satu baris teks, tidak kosong, tidak diawali =, +, -, atau @.',
      en: 'One line of text, not blank, not starting with =, +, - or @.',
    }),
    type: ['string', 'number'],
    minimum: 0,
  })
  .describe('One line of plain text, no markup.');

/** A text of at most so many characters. */
export const textUpTo = (longest: number) =>
  text.check(notLongerThan(longest)).meta({ maxLength: longest });

/** A text in both languages. */
export const textPair = z
  .strictObject({ id: text.describe('In Indonesian.'), en: text.describe('In English.') })
  .describe('The same text in Indonesian and in English.');
export const textPairUpTo = (longest: number) =>
  z
    .strictObject({
      id: textUpTo(longest).describe('In Indonesian.'),
      en: textUpTo(longest).describe('In English.'),
    })
    .describe(`The same text in Indonesian and in English, at most ${longest} characters each.`);
