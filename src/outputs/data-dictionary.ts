import { fieldName, hintIn, vocabularyOf, type Vocabulary } from '#i18n/field-words.ts';
import { say } from '#i18n/say.ts';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { idPattern } from '#schema/shared.ts';
import { asSchema, both, formOf, isPair, typeOf } from './dictionary-forms.ts';
import { introduction } from './dictionary-introduction.ts';
import { bareSchemaOf, type JsonSchema } from './json-schemas.ts';

type Field = { path: string; name: string; schema: JsonSchema; required: string };

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

const required = (isChoice: boolean): string =>
  isChoice ? both('salah satu', 'one of these') : both('ya', 'yes');

const fieldsOf = (schema: JsonSchema, prefix = '', isChoice = false): Field[] => {
  const inside = within(schema).flatMap((one) =>
    fieldsOf(one.schema, prefix + one.step, one.isChoice),
  );
  if (isPair(schema) && prefix !== '') return inside;
  const own = Object.entries(schema.properties ?? {}).flatMap(([field, value]) => {
    const path = prefix === '' ? field : `${prefix}.${field}`;
    const isRequired = schema.required?.includes(field) ?? false;
    const name = fieldName(field).id;
    return [
      { path, name, schema: asSchema(value), required: isRequired ? required(isChoice) : '' },
      ...fieldsOf(asSchema(value), path),
    ];
  });
  return [...inside, ...own];
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
    ...(minItems === undefined || Array.isArray(one.items)
      ? []
      : [both(`sedikitnya ${minItems}`, `at least ${minItems}`)]),
    ...(maxLength === undefined || isId
      ? []
      : [both(`paling banyak ${maxLength} karakter`, `at most ${maxLength} characters`)]),
    ...(pattern !== undefined && isCode ? [`\`${pattern.replaceAll('|', '\\|')}\``] : []),
    ...(typeof one.default === 'string'
      ? [both(`bila tidak ditulis \`${one.default}\``, `default \`${one.default}\``)]
      : []),
  ];
};

const allowedIn = (schema: JsonSchema): string => {
  const entry = Array.isArray(schema.items) ? {} : asSchema(schema.items);
  return [...limitsOf(schema), ...limitsOf(entry)].join('; ');
};

const row = ({ path, name, schema, required }: Field): string => {
  const { id, en } = schema.description ? hintIn(schema.description) : { id: '', en: '' };
  const cells = [`\`${path}\``, name, formOf(schema), required, allowedIn(schema), id, en];
  return `| ${cells.join(' | ')} |`;
};

const sectionOf = (collection: CollectionName): string =>
  [
    `## ${collection}: ${both(say('id', `collection.${collection}`), say('en', `collection.${collection}`))}`,
    '',
    '| bidang · field | nama | bentuk · form | wajib · required | isi yang boleh · allowed | arti | meaning |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...fieldsOf(bareSchemaOf(collection)).map(row),
    '',
  ].join('\n');

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
    '| pilihan · value | bahasa Indonesia | English |',
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
    '## Nilai · Values\n',
    ...vocabularies.map(meaningsIn),
  ].join('\n');
};
