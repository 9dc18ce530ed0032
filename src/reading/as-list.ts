import type { Correction } from '#schema/wording.ts';

const listsOfGroups = ['parties', 'agreements', 'events', 'programmes', 'outputs', 'claims'];

/** Words that stand where a list of words was asked for, in the brackets of a list. */
export const asList = (field: string, written: unknown): Correction | undefined => {
  const isWords = typeof written === 'string' && /^[\w-]+(?:, ?[\w-]+)*$/.test(written);
  return isWords && !listsOfGroups.includes(field)
    ? { written, instead: `[${written}]` }
    : undefined;
};
