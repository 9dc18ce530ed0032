import { z } from 'zod';
import { collectionNames } from '#schema/collections.ts';
import { fullDate, partialDate } from '#schema/dates.ts';
import { changeKinds, type ChangeHistory } from './changes.ts';

const wording = z.strictObject({ id: z.string(), en: z.string() });
const change = z.strictObject({
  what: z.enum(changeKinds),
  type: z.string().optional(),
  on: partialDate.optional(),
  was: partialDate.optional(),
  name: wording.optional(),
  count: z.int().positive().optional(),
  added: z.array(z.string()).optional(),
  removed: z.array(z.string()).optional(),
});
const record = z.strictObject({
  collection: z.enum(collectionNames),
  id: z.string(),
  changes: z.array(change).min(1),
});

const history = z.strictObject({
  reach: z.enum(['whole', 'shallow']),
  commit: z
    .strictObject({ id: z.string().regex(/^[0-9a-f]{40,64}$/), isModified: z.boolean() })
    .optional(),
  since: fullDate,
  days: z.array(z.strictObject({ day: fullDate, records: z.array(record).min(1) })),
  releases: z.array(z.strictObject({ name: z.string(), day: fullDate })),
});

/** The history in the text of its file; the text `null` says that there is none. Throws where it is something else. */
export const historyIn = (text: string): ChangeHistory | undefined =>
  history.nullable().parse(JSON.parse(text)) ?? undefined;

/** The text of the file of a history, the same for the same history. */
export const historyText = (told: ChangeHistory | undefined): string =>
  `${JSON.stringify(told ?? null, null, 1)}\n`;
