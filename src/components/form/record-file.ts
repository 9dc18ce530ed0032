import { Document, parseDocument } from 'yaml';
import { written, type Facts } from './written.ts';

/** How the files of one collection are written. */
export type FileForm = {
  hasBody: boolean;
  /** The field in which the form carries a record as it was read, so that only what changed is written anew. */
  asRead: string;
  /** The fields of a record in their order. */
  fields: readonly string[];
  /** What must stand in a record even where it says nothing, as `events: []`. */
  empty: Readonly<Record<string, object>>;
  /** Fields whose value is text even where it looks like a number. */
  codes: readonly string[];
};

const fences = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n+([\s\S]*))?$/;
const asText = { schema: 'failsafe' } as const;
const inHouseStyle = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true };

/** Reads a file for the form, every scalar as the text that was written. Throws where it cannot be read. */
export const readFacts = (text: string, { hasBody, asRead }: FileForm): Facts => {
  const parts = hasBody ? fences.exec(text) : [text, text];
  if (!parts) throw new Error('The record does not start with fields between two lines ---.');
  const [, front = '', body = ''] = parts;
  const document = parseDocument(front, asText);
  const [error] = document.errors;
  if (error) throw error;
  const facts = document.toJS() as Facts;
  return { ...facts, [asRead]: front, ...(hasBody ? { body } : {}) };
};

const inOrder = (facts: Facts, fields: readonly string[]): Facts => {
  const known = fields.filter((field) => field in facts).map((field) => [field, facts[field]]);
  return { ...(Object.fromEntries(known) as Facts), ...facts };
};

/** Writes what the form gives back: a record that was read keeps all that did not change, comments and lists included. */
export const writeFacts = (content: Facts, form: FileForm): string => {
  const { [form.asRead]: read, body, ...given } = content;
  const facts = inOrder({ ...form.empty, ...given }, form.fields);
  const document =
    typeof read === 'string' ? parseDocument(read, asText) : new Document({}, asText);
  const root = written(document.contents ?? undefined, facts, form.codes);
  document.contents = root;
  const front = document.toString(inHouseStyle);
  if (!form.hasBody) return front;
  return `---\n${front}---\n${typeof body === 'string' && body !== '' ? `\n${body}\n` : ''}`;
};
