import { z } from 'zod';
import { fullDate } from './dates.ts';
import { otherNames, pattern } from './shared.ts';
import { text } from './text.ts';

/** What stands above the English narrative of a partnership. */
export const narrative = z.strictObject({
  translatedOn: fullDate.describe('The day of the translation.'),
  ofBody: pattern(/^[0-9a-f]{8}$/, 'digest-form', {
    id: 'Jalankan npm run translated, yang menulis nilai ini.',
    en: 'Run npm run translated, which writes this value.',
  }).describe('First 8 hexadecimal digits of the SHA-256 of the Indonesian body it translates.'),
});
export type NarrativeRecord = z.infer<typeof narrative>;

/** What stands above a prose page. */
export const page = z.strictObject({
  title: text.describe('Title of the page.'),
  description: text.describe('What the page tells, in one sentence.'),
  otherNames: otherNames.optional(),
});
export type PageRecord = z.infer<typeof page>;
