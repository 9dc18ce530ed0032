import { fieldName, hintIn, vocabularyOf, type Vocabulary } from '#i18n/field-words.ts';
import { say } from '#i18n/say.ts';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { idPattern, reservedIds } from '#schema/shared.ts';
import { bareSchemaOf, type JsonSchema } from './json-schemas.ts';

type Field = { path: string; name: string; schema: JsonSchema; required: string };

const asSchema = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

const isPair = ({ properties }: JsonSchema): boolean =>
  properties !== undefined && Object.keys(properties).join() === 'id,en';

/** The forms a value may have: the entry of a list, or the branches of a choice. */
const within = ({
  items,
  anyOf,
}: JsonSchema): { step: string; schema: JsonSchema; isChoice?: true }[] => {
  if (anyOf) return anyOf.map((branch) => ({ step: '', schema: asSchema(branch), isChoice: true }));
  if (Array.isArray(items))
    return items.map((item, at) => ({ step: `[${at}]`, schema: asSchema(item) }));
  return items ? [{ step: '[]', schema: asSchema(items) }] : [];
};

const fieldsOf = (schema: JsonSchema, prefix = '', isChoice = false): Field[] => {
  const inside = within(schema).flatMap((one) =>
    fieldsOf(one.schema, prefix + one.step, one.isChoice),
  );
  if (isPair(schema) && prefix !== '') return inside;
  const own = Object.entries(schema.properties ?? {}).flatMap(([field, value]) => {
    const path = prefix === '' ? field : `${prefix}.${field}`;
    const required = schema.required?.includes(field) ? (isChoice ? 'one of these' : 'yes') : '';
    const name = fieldName(field).id;
    return [{ path, name, schema: asSchema(value), required }, ...fieldsOf(asSchema(value), path)];
  });
  return [...inside, ...own];
};

const textType = ({ type, pattern = '' }: JsonSchema): string => {
  if (Array.isArray(type)) return type.includes('integer') ? 'date' : 'text';
  if (pattern === idPattern.source) return 'id';
  if (pattern.startsWith('^https?')) return 'web address';
  return pattern.startsWith(String.raw`^\d{4}-`) ? 'day' : 'text';
};

const typeOf = (schema: JsonSchema): string => {
  const { type, items, properties, anyOf, enum: allowed } = schema;
  if (isPair(schema)) return 'text pair';
  if (Array.isArray(items)) return `list of ${items.length} numbers`;
  if (type === 'array') return `list of ${typeOf(asSchema(items))}`;
  if (allowed ?? schema.const) return 'value';
  if (anyOf ?? properties) return 'fields';
  return schema.pattern ? textType(schema) : String(type);
};

const valuesIn = (allowed: readonly unknown[]): string => {
  const name = vocabularyOf(allowed)?.name;
  return name ? `[${name}](#${name})` : allowed.map((value) => `\`${String(value)}\``).join(' · ');
};

const limitsOf = (schema: JsonSchema): string[] => {
  const one = isPair(schema) ? asSchema(schema.properties?.id) : schema;
  const { minItems, maxLength, pattern } = one;
  const isId = pattern === idPattern.source;
  const isCode = typeOf(one) === 'text' && one.type === 'string';
  return [
    ...(one.enum ? [valuesIn(one.enum)] : []),
    ...(one.const === undefined ? [] : [`\`${String(one.const)}\``]),
    ...(minItems === undefined || Array.isArray(one.items) ? [] : [`at least ${minItems}`]),
    ...(maxLength === undefined || isId ? [] : [`at most ${maxLength} characters`]),
    ...(pattern !== undefined && isCode ? [`\`${pattern.replaceAll('|', '\\|')}\``] : []),
    ...(typeof one.default === 'string' ? [`default \`${one.default}\``] : []),
  ];
};

const allowedIn = (schema: JsonSchema): string => {
  const entry = Array.isArray(schema.items) ? {} : asSchema(schema.items);
  return [...limitsOf(schema), ...limitsOf(entry)].join('; ');
};

const row = ({ path, name, schema, required }: Field): string => {
  const description = schema.description ? hintIn(schema.description).en : '';
  const cells = [`\`${path}\``, name, typeOf(schema), required, allowedIn(schema), description];
  return `| ${cells.join(' | ')} |`;
};

const sectionOf = (collection: CollectionName): string =>
  [
    `## ${collection}: ${say('en', `collection.${collection}`)} (${say('id', `collection.${collection}`)})`,
    '',
    '| field | Indonesian | type | required | allowed | description |',
    '| --- | --- | --- | --- | --- | --- |',
    ...fieldsOf(bareSchemaOf(collection)).map(row),
    '',
  ].join('\n');

const introduction = `# Data dictionary

_Kamus data._ Every field that a record may hold, from the schemas in \`src/schema\`; written by \`npm run schemas\`,
not by hand. The second column is the field's name in Indonesian.

- **text** is one line without markup. A **text pair** has \`id\` and \`en\`, both required where the pair stands.
- A **date** is as exact as its source, \`2018\`, \`2018-10\` or \`2018-10-24\`; a **day** is always in full. Both are civil
  days in Asia/Jakarta, of the years 1900 to 2100.
- An **id** is the name of a file without its ending: lower-case letters, digits and single hyphens, at most 80
  characters, not ${reservedIds.map((one) => `\`${one}\``).join(', ')}.
- \`[]\` stands for every entry of a list. **yes** means required wherever the thing around it is written.
- What must hold between fields and between records is in [rules.md](rules.md).
`;

const vocabulariesOf = (schema: JsonSchema): Vocabulary[] => {
  const own = schema.enum ? vocabularyOf(schema.enum) : undefined;
  const inside = [
    ...within(schema).map((one) => one.schema),
    ...Object.values(schema.properties ?? {}),
  ];
  return [...(own ? [own] : []), ...inside.flatMap((one) => vocabulariesOf(asSchema(one)))];
};

const meaningsIn = ({ name, meanings }: Vocabulary): string =>
  [
    `### ${name}`,
    '',
    '| value | Indonesian | English |',
    '| --- | --- | --- |',
    ...meanings.map(({ value, words }) => `| \`${value}\` | ${words.id} | ${words.en} |`),
    '',
  ].join('\n');

/** The data dictionary as Markdown: every field of every record, its form, what it may hold and what it means. */
export const dataDictionary = (): string => {
  const used = collectionNames.flatMap((name) => vocabulariesOf(bareSchemaOf(name)));
  const vocabularies = [...new Map(used.map((one) => [one.name, one])).values()];
  return [
    introduction,
    ...collectionNames.map(sectionOf),
    '## Values\n',
    ...vocabularies.map(meaningsIn),
  ].join('\n');
};
