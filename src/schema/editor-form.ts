import type { Wording } from './wording.ts';

/** What an editor's program is told of a text's form, in the words of JSON Schema; the checks beside it decide. */
export const editorForm = (pattern: RegExp, allowed: Wording) => ({
  pattern: pattern.source,
  patternErrorMessage: `${allowed.id} — ${allowed.en}`,
});
