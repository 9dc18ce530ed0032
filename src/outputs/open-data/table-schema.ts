import type { Table } from '../tables/table.ts';

/** The JSON Schema (2020-12) of the JSON file of a table: a list of records. */
export const tableSchema = ({ name, title, description, schema }: Table): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: title.en,
      description: `${description.en} — ${title.id}: ${description.id}`,
      type: 'array',
      items: { $ref: '#/$defs/record' },
      $defs: { record: { $comment: `One record of ${name}.json`, ...schema } },
    },
    undefined,
    2,
  )}\n`;
