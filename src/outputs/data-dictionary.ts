import { fieldName, hintIn, vocabularyOf, type Vocabulary } from '#i18n/field-words.ts';
import { say } from '#i18n/say.ts';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { idPattern, reservedIds } from '#schema/shared.ts';
import { bareSchemaOf, type JsonSchema } from './json-schemas.ts';

type Field = { path: string; name: string; schema: JsonSchema; required: string };

const both = (id: string, en: string): string => (id === en ? id : `${id} · ${en}`);

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

const typeNames: Readonly<Record<string, string>> = {
  text: 'teks',
  'text pair': 'pasangan teks',
  date: 'tanggal',
  day: 'hari',
  'web address': 'alamat web',
  value: 'pilihan',
  fields: 'kelompok bidang',
  number: 'angka',
  numbers: 'angka',
};

/** The form of a value in Indonesian; a form that has no word of its own is called alike in both languages. */
const typeInIndonesian = (type: string): string => {
  const [, entry] = /^list of (.*)$/.exec(type) ?? [];
  const [, count, things = ''] = /^(\d+) (.*)$/.exec(entry ?? '') ?? [];
  if (count !== undefined) return `daftar ${count} ${typeNames[things] ?? things}`;
  return entry === undefined ? (typeNames[type] ?? type) : `daftar ${typeInIndonesian(entry)}`;
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
  const type = typeOf(schema);
  const form = both(typeInIndonesian(type), type);
  const cells = [`\`${path}\``, name, form, required, allowedIn(schema), id, en];
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

const reserved = reservedIds.map((one) => `\`${one}\``).join(', ');

const introduction = `# Kamus data · Data dictionary

Setiap bidang yang boleh ada dalam catatan, dari skema di \`src/schema\`; ditulis oleh \`npm run schemas\`, tidak dengan tangan.

- **teks** ialah satu baris tanpa format. **Pasangan teks** berisi \`id\` dan \`en\`; di tempat pasangan itu ditulis, keduanya wajib.
- **tanggal** setepat sumbernya: \`2018\`, \`2018-10\`, atau \`2018-10-24\`; **hari** selalu lengkap. Keduanya menurut waktu
  Asia/Jakarta, tahun 1900 sampai 2100.
- **id** ialah nama berkas tanpa akhirannya: huruf kecil, angka, dan tanda hubung tunggal, paling banyak 80 karakter, bukan
  ${reserved}.
- \`[]\` berarti setiap butir sebuah daftar. **ya** berarti wajib di mana pun bidang di sekelilingnya ditulis.
- Arti setiap pilihan ada di [bagian terakhir](#nilai--values). Yang harus cocok antarbidang dan antarcatatan ada di [rules.md](rules.md).

Every field that a record may hold, from the schemas in \`src/schema\`; written by \`npm run schemas\`, not by hand.

- **text** is one line without markup. A **text pair** has \`id\` and \`en\`, both required where the pair stands.
- A **date** is as exact as its source, \`2018\`, \`2018-10\` or \`2018-10-24\`; a **day** is always in full. Both are civil
  days in Asia/Jakarta, of the years 1900 to 2100.
- An **id** is the name of a file without its ending: lower-case letters, digits and single hyphens, at most 80
  characters, not ${reserved}.
- \`[]\` stands for every entry of a list. **yes** means required wherever the thing around it is written.
- What each value means is in the [last section](#nilai--values). What must hold between fields and between records is in
  [rules.md](rules.md).
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
