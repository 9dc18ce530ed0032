import { expect, test } from 'vitest';
import { collectionNames } from '#schema/collections.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schemas.ts';

const everySchemaIn = (schema: JsonSchema): JsonSchema[] => {
  const items = Array.isArray(schema.items) ? schema.items : [schema.items];
  const inside = [...Object.values(schema.properties ?? {}), ...items, ...(schema.anyOf ?? [])];
  const known = inside.filter((one): one is JsonSchema => typeof one === 'object');
  return [schema, ...known.flatMap(everySchemaIn)];
};

const at = (schema: JsonSchema, ...path: readonly string[]): JsonSchema => {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  return at((step === '[]' ? schema.items : schema.properties?.[step]) as JsonSchema, ...rest);
};

const partnership = jsonSchemaOf('partnerships');
const place = jsonSchemaOf('places');

test.for(collectionNames)('every field of %s has a name, a description and a form', (name) => {
  for (const schema of everySchemaIn(jsonSchemaOf(name))) {
    for (const [field, value] of Object.entries(schema.properties ?? {})) {
      expect(value, `${name}: ${field}`).toHaveProperty('title');
      expect(value, `${name}: ${field}`).toHaveProperty('description');
    }
    expect(schema.type ?? schema.anyOf ?? schema.enum ?? schema.const).toBeDefined();
    if (schema.properties) expect(schema.additionalProperties).toBe(false);
  }
});

test.for([
  {
    field: 'a record',
    of: partnership,
    path: [],
    has: { type: 'object', additionalProperties: false },
  },
  { field: 'a tier', of: place, path: ['level'], has: { type: 'number', enum: [1, 2, 3] } },
  { field: 'coordinates', of: place, path: ['coordinates'], has: { minItems: 2, maxItems: 2 } },
  {
    field: 'a date',
    of: partnership,
    path: ['agreements', '[]', 'signedOn'],
    has: { type: ['string', 'integer'] },
  },
  { field: 'a flag', of: partnership, path: ['draft'], has: { type: 'boolean' } },
  {
    field: 'sources',
    of: partnership,
    path: ['agreements', '[]', 'sources'],
    has: { minItems: 1, uniqueItems: true },
  },
  { field: 'parties', of: partnership, path: ['parties'], has: { minItems: 2 } },
  { field: 'a long text', of: partnership, path: ['summary', 'id'], has: { maxLength: 320 } },
])('$field is told as it may be written', ({ of, path, has }) => {
  expect(at(of, ...path)).toMatchObject(has);
});

test('a field is required where it may not be missing, however it is read', () => {
  expect(place.required).toEqual(['name', 'shortName', 'kind', 'level', 'country', 'coordinates']);
});

test('a value is explained in both languages, in the order of the values', () => {
  const kind = at(partnership, 'kind');
  expect(kind.enum?.[3]).toBe('network');
  expect((kind.enumDescriptions as string[])[3]).toBe(
    'Keanggotaan jejaring — Membership of a network',
  );
});
