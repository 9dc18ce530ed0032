import { z } from 'zod';
import { partialDate } from './dates.ts';
import { refuse } from './refuse.ts';
import { sources } from './shared.ts';
import { textPair } from './text.ts';
import { eventTypes } from './vocabularies.ts';

const needsDate: readonly string[] = ['termination', 'suspension', 'resumption'];

/** A dated piece of evidence that is not a signed act. */
export const event = z
  .strictObject({
    date: partialDate
      .optional()
      .describe(
        'Left out where no source dates it; required for a termination, suspension or resumption.',
      ),
    type: z.enum(eventTypes).describe('What happened.'),
    description: textPair.describe('What happened, in one sentence.'),
    sources,
  })
  .check(
    refuse(
      (value) => needsDate.includes(value.type) && value.date === undefined,
      (value) => ({
        rule: 'event-undated',
        problem: {
          id: `Peristiwa “${value.type}” tidak bertanggal.`,
          en: `The event “${value.type}” has no date.`,
        },
        fix: {
          id: 'Tulis date sedikitnya dengan tahun, misalnya date: 2023.',
          en: 'Write date with at least a year, for example date: 2023.',
        },
      }),
    ),
  )
  .meta({
    if: { properties: { type: { enum: needsDate } }, required: ['type'] },
    then: { required: ['date'] },
  });
export type PartnershipEvent = z.infer<typeof event>;
