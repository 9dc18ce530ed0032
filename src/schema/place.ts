import { z } from 'zod';
import { countryForm, inUse } from './country.ts';
import { figure } from './figure.ts';
import { refuse } from './refuse.ts';
import { decimal, oneOfNumbers } from './scalars.ts';
import { id, localName, otherNames, pattern, uniqueList, url, wikidata } from './shared.ts';
import { text, textPair } from './text.ts';
import { placeKinds } from './vocabularies.ts';

/** A figure that an office states about a place. */
export const claim = figure.extend({
  counts: z
    .literal('partnerships')
    .optional()
    .describe('A count of partnerships, to stand beside our own.'),
  note: textPair.optional().describe('What a reader should know of the figure.'),
});
export type Claim = z.infer<typeof claim>;

const coordinate = (limit: number) =>
  decimal
    .check(
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
    )
    .meta({ minimum: -limit, maximum: limit });

/** One city, regency, province or state, at home or abroad. */
export const place = z.strictObject({
  name: textPair.describe('Full name, as Kota Semarang.'),
  localName: localName.optional(),
  shortName: textPair.describe('Short name, as Semarang.'),
  kind: z.enum(placeKinds).describe('What kind of region it is by the law of its country.'),
  level: oneOfNumbers([1, 2, 3])
    .meta({ enum: [1, 2, 3] })
    .describe('Administrative tier under the state: 1 province, 2 regency or city, 3 below them.'),
  country: pattern(/^[A-Z]{2}$/, 'country-form', countryForm)
    .check(inUse)
    .describe('Country, ISO 3166-1 alpha-2.'),
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
    .describe(
      'Indonesian region code of the Ministry of Home Affairs (Kepmendagri), quoted: 33.74 unquoted is a number.',
    ),
  wikidata: wikidata.optional(),
  coordinates: z
    .tuple([
      coordinate(90).describe('Latitude, −90 to 90 degrees.'),
      coordinate(180).describe('Longitude, −180 to 180 degrees.'),
    ])
    .meta({ maxItems: 2 })
    .describe('[latitude, longitude] in decimal degrees, WGS 84.'),
  coordinatePrecision: z
    .enum(['exact', 'seat', 'approximate'])
    .default('exact')
    .describe('exact; seat: its seat of government; approximate.'),
  claims: z.array(claim).optional().describe('Figures that an office states about the place.'),
  website: url.optional().describe('Address of its official site.'),
  formerNames: z.array(text).optional().describe('Names it bore earlier.'),
  otherNames: otherNames.optional(),
  formerIds: uniqueList(id).optional().describe('Earlier ids, kept as redirects.'),
  note: textPair.optional().describe('What a reader should know of the place.'),
});
export type PlaceRecord = z.infer<typeof place>;
