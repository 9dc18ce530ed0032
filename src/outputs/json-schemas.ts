import { z } from 'zod';
import { fieldName, hintIn, vocabularyOf } from '#i18n/field-words.ts';
import { say } from '#i18n/say.ts';
import { schemas, type CollectionName } from '#schema/collections.ts';

/** A JSON Schema of draft 7, with the words that an editor's program shows. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inBoth = ({ id, en }: { id: string; en: string }): string =>
  id === en ? id : `${id} — ${en}`;

const told = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(told) : isSchema(value) ? withWords(value) : value;

const fieldsWithWords = (properties: Readonly<Record<string, unknown>>) => {
  const isPair = 'id' in properties && 'en' in properties;
  return Object.fromEntries(
    Object.entries(properties).map(([field, value]) => {
      const words = isSchema(value) ? withWords(value) : {};
      return [field, { title: inBoth(fieldName(field, isPair)), ...words }];
    }),
  );
};

/** The schema with titles, descriptions and the meaning of its values in both languages. */
function withWords(schema: JsonSchema): JsonSchema {
  const { description, enum: allowed, properties, items, anyOf } = schema;
  const meanings = allowed && vocabularyOf(allowed)?.meanings.map(({ words }) => inBoth(words));
  return {
    ...schema,
    ...(description ? { description: inBoth(hintIn(description)) } : {}),
    ...(meanings ? { enumDescriptions: meanings } : {}),
    ...(properties ? { properties: fieldsWithWords(properties) } : {}),
    ...(items ? { items: told(items) as JsonSchema } : {}),
    ...(anyOf ? { anyOf: told(anyOf) as JsonSchema[] } : {}),
  };
}

const isSafeBound = (bound: unknown): boolean =>
  typeof bound === 'number' && Math.abs(bound) === Number.MAX_SAFE_INTEGER;

const requiredIn = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape as Readonly<Record<string, z.ZodType>>)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name]) => name);

/** The form of a collection's records as zod tells it, before words are added. */
export const bareSchemaOf = (collection: CollectionName): JsonSchema =>
  z.toJSONSchema(schemas[collection], {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      // zod takes a value that is read through two steps for optional; what counts is whether it may be missing.
      if (zodSchema instanceof z.ZodObject) jsonSchema.required = requiredIn(zodSchema);
      if (isSafeBound(jsonSchema.minimum)) delete jsonSchema.minimum;
      if (isSafeBound(jsonSchema.maximum)) delete jsonSchema.maximum;
    },
  });

/**
 * What an editor's program knows of a collection's records: every field with its name, form and allowed values. It
 * helps while typing; what counts is `npm run check`, which reads every value as it was written and knows all records.
 */
export const jsonSchemaOf = (collection: CollectionName): JsonSchema => {
  const names = (['id', 'en'] as const).map((one) => say(one, `collection.${collection}`));
  const { $schema, ...schema } = withWords(bareSchemaOf(collection));
  return { $schema, title: names.join(' — '), ...schema };
};
