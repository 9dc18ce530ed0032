import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agreement, dispute } from '#schema/agreement.ts';
import { event } from '#schema/event.ts';
import { organization } from '#schema/organization.ts';
import { partnership } from '#schema/partnership.ts';
import { claim, place } from '#schema/place.ts';
import { output, programme } from '#schema/programme.ts';
import { source } from '#schema/source.ts';
import { term } from '#schema/term.ts';
import type { Column } from '#outputs/tables/column.ts';
import { tables } from '#outputs/tables/index.ts';
import { contentFolders, fileNamed, openDataOf, rowsIn } from './support/open-data.ts';

const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

const valueOf = ({ type }: Column, cell: string): unknown => {
  if (cell === '') return undefined;
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'flag') return cell === 'true';
  if (type === 'list') return cell.split('|');
  return type === 'texts' ? (JSON.parse(cell) as string[]) : unescaped(cell);
};

type Values = Record<string, unknown>;

/** The record that the cells of a row stand for, told from the description of the columns alone. */
const recordOf = (table: (typeof tables)[number], row: Record<string, string>): Values => {
  const record: Values = {};
  for (const { name, columns } of table.fields) {
    const values = columns.map((column) => valueOf(column, row[column.name] ?? ''));
    const [first, second] = values;
    if (first === undefined) continue;
    if (columns.length === 1 || columns[1]?.name.endsWith('_precision')) record[name] = first;
    else if (name === 'coordinates') record[name] = values;
    else if (name === 'localName') record[name] = { text: first, lang: second };
    else record[name] = { id: first, en: second };
  }
  return record;
};

const without = (name: string, record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => field !== name));

// An empty list has nothing to show in a cell.
const filled = (record: object): Values =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );

describe.for(contentFolders)('of %s', async (folder) => {
  const { atlas, published, files } = await openDataOf(folder);
  const csv = (name: string) => rowsIn(fileNamed(files, `${name}.csv`));

  test.for(tables)('the CSV of $name reads back as what the model has', (table) => {
    const { header, rows } = csv(table.name);
    expect(header).toEqual(table.columns.map(({ name }) => name));
    const read = rows.map((row) => recordOf(table, row));
    expect(read).toEqual(table.recordsOf(published).map(filled));
  });

  test('the JSON of a record has its facts as editors wrote them', () => {
    const written = atlas.partnerships.flatMap(({ id, record }) =>
      record.agreements.map((act) => without('disputed', { partnership: id, ...act })),
    );
    const json = JSON.parse(fileNamed(files, 'agreements.json')) as object[];
    const facts = json.map((one) => without('isMain', one));
    expect(facts).toHaveLength(written.length);
    expect(facts).toEqual(expect.arrayContaining(written));
  });

  test('every partnership, place, organization, source and term is there once', () => {
    const ids = (name: string) => csv(name).rows.map(({ id }) => id);
    const known = { ...atlas, glossary: atlas.terms };
    for (const name of ['partnerships', 'places', 'organizations', 'sources', 'glossary'] as const)
      expect(ids(name)).toEqual(known[name].map(({ id }) => id).sort());
  });

  test('whatever a row names is there', () => {
    const lost = tables.flatMap((table) => {
      const { rows } = csv(table.name);
      const single = table.references.flatMap(({ columns, table: other, to }) => {
        const keys = new Set(csv(other).rows.map((row) => to.map((name) => row[name]).join(' ')));
        return rows
          .filter((row) => columns.every((name) => row[name] !== ''))
          .map((row) => columns.map((name) => row[name]).join(' '))
          .filter((key) => !keys.has(key));
      });
      const lists = table.columns.flatMap(({ name, type, refersTo }) => {
        if (type !== 'list' || !refersTo) return [];
        const ids = new Set(csv(refersTo).rows.map(({ id }) => id));
        return rows
          .flatMap((row) => row[name]?.split('|') ?? [])
          .filter((id) => id && !ids.has(id));
      });
      return [...single, ...lists].map((key) => `${table.name}: ${key}`);
    });
    expect(lost).toEqual([]);
  });

  test('no cell can run in a spreadsheet, and what may start with a sign is a number', () => {
    for (const { name, columns } of tables)
      for (const row of csv(name).rows)
        for (const column of columns)
          if (/^[=+\-@\t\r]/.test(row[column.name] ?? ''))
            expect([column.type, row[column.name]]).toEqual([
              'number',
              expect.stringMatching(/^-\d+(\.\d+)?$/),
            ]);
  });

  test('rows follow one another by id, so that two editions compare line by line', () => {
    for (const name of ['partnerships', 'agreements', 'events', 'programmes', 'outputs']) {
      const keys = csv(name).rows.map((row) => row.partnership ?? row.id);
      expect(keys).toEqual(keys.toSorted());
    }
  });
});

const left = {
  partnerships: ['parties', 'sectors', 'agreements', 'events', 'programmes', 'draft', 'withdrawn'],
  agreements: ['disputed'],
  programmes: ['outputs'],
  places: ['claims'],
  glossary: ['basis'],
} as Readonly<Record<string, readonly string[]>>;

test.for(
  Object.entries({
    partnerships: partnership,
    agreements: agreement,
    'disputed-values': dispute,
    events: event,
    programmes: programme,
    outputs: output,
    places: place,
    claims: claim,
    organizations: organization,
    sources: source,
    glossary: term,
  }),
)('no field of %s is forgotten', ([name, { shape }]) => {
  const fields = tables.find((one) => one.name === name)?.fields.map((one) => one.name) ?? [];
  const missing = Object.keys(shape).filter((field) => !fields.includes(field));
  expect(missing).toEqual(left[name] ?? []);
});

// What others have built on stays where it was: a column may be added at the end of a table's list, none may go.
test('tables and columns keep their names and their order', () => {
  const kept = JSON.parse(readFileSync('tests/open-data/columns.json', 'utf8')) as Values;
  for (const [name, columns] of Object.entries(kept)) {
    const now = tables.find((one) => one.name === name)?.columns.map((one) => one.name) ?? [];
    expect(now.filter((one) => (columns as string[]).includes(one))).toEqual(columns);
  }
});

test('every column is told in both languages, and by one name only', () => {
  for (const { name, columns } of tables) {
    expect(new Set(columns.map((one) => one.name)).size).toBe(columns.length);
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      for (const words of [column.title, column.description])
        expect(
          [words.id, words.en].every((one) => one.trim() !== ''),
          `${name}.${column.name}`,
        );
    }
  }
});
