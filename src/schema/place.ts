import { z } from 'zod';
import { figure } from './figure.ts';
import { refuse } from './refuse.ts';
import { decimal, wholeNumber } from './scalars.ts';
import { id, localName, pattern, uniqueList, url, wikidata } from './shared.ts';
import { text, textPair } from './text.ts';
import { placeKinds } from './vocabularies.ts';

/** A figure that an office states about a place. */
export const claim = figure.extend({
  counts: z
    .literal('partnerships')
    .optional()
    .describe('A count of partnerships, to stand beside our own.'),
  note: textPair.optional(),
});
export type Claim = z.infer<typeof claim>;

const coordinate = (limit: number) =>
  decimal.check(
    refuse(
      (value) => Math.abs(value) > limit,
      (value) => ({
        rule: 'coordinate-range',
        problem: {
          id: `${String(value)} di luar −${limit} sampai ${limit} derajat.`,
          en: `${String(value)} is outside −${limit} to ${limit} degrees.`,
        },
        fix: {
          id: 'Tulis [lintang, bujur] dalam derajat desimal, misalnya [-6.9147, 107.6098].',
          en: 'Write [latitude, longitude] in decimal degrees, for example [-6.9147, 107.6098].',
        },
      }),
    ),
  );

/** One city, regency, province or state, at home or abroad. */
export const place = z.strictObject({
  name: textPair.describe('Full name, as Kota Semarang.'),
  localName: localName.optional(),
  shortName: textPair.describe('Short name, as Semarang.'),
  kind: z.enum(placeKinds),
  level: wholeNumber
    .pipe(z.literal([1, 2, 3]))
    .describe('Administrative tier under the state: 1, 2 or 3.'),
  country: pattern(/^[A-Z]{2}$/, 'country-form', {
    id: 'Tulis kode negara dua huruf besar ISO 3166-1, misalnya ID, JP, NL.',
    en: 'Write the two capital letters of ISO 3166-1, for example ID, JP, NL.',
  }).describe('Country, ISO 3166-1 alpha-2.'),
  subdivision: pattern(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'subdivision-form', {
    id: 'Tulis kode ISO 3166-2, misalnya ID-JB atau JP-22.',
    en: 'Write an ISO 3166-2 code, for example ID-JB or JP-22.',
  })
    .optional()
    .describe('First-level subdivision, ISO 3166-2.'),
  kemendagri: pattern(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, 'kemendagri-form', {
    id: "Tulis kode wilayah Kemendagri dalam tanda kutip, misalnya '33.74'.",
    en: "Write the Indonesian region code in quotes, for example '33.74'.",
  })
    .optional()
    .describe('Indonesian region code of the Ministry of Home Affairs.'),
  wikidata: wikidata.optional(),
  coordinates: z
    .tuple([coordinate(90), coordinate(180)])
    .describe('[latitude, longitude] in decimal degrees, WGS 84.'),
  coordinatePrecision: z
    .enum(['exact', 'seat', 'approximate'])
    .default('exact')
    .describe('exact; seat: its seat of government; approximate.'),
  claims: z.array(claim).optional().describe('Figures that an office states about the place.'),
  website: url.optional(),
  formerNames: z.array(text).optional(),
  formerIds: uniqueList(id).optional(),
  note: textPair.optional(),
});
export type PlaceRecord = z.infer<typeof place>;
