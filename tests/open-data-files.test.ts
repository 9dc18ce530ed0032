import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FeatureCollection, Position } from 'geojson';
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { explainStateOn } from '#model/legal-state.ts';
import { activityOn, evidenceDatesOf } from '#model/activity.ts';
import type { History } from '#model/history.ts';
import { narrativeMarkdown } from '#outputs/open-data/narrative-markdown.ts';
import { writtenLanguagesOf } from '#outputs/tables/narratives.ts';
import { tables } from '#outputs/tables/index.ts';
import { contentFolders, fileNamed, openDataOf, rowsIn } from './support/open-data.ts';

type Field = {
  name: string;
  type: string;
  constraints: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
};
type Resource = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; primaryKey?: string[] };
};
type Package = { resources: Resource[] };

/** What is wrong with a cell by the schema of its column; read from the data package, not from our tables. */
const faultIn = ({ type, constraints }: Field, cell: string): string | undefined => {
  const { required, enum: allowed, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  if (cell === '') return required ? 'empty' : undefined;
  if (allowed && !allowed.includes(cell)) return 'not allowed';
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return 'other form';
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return 'no date';
  if (type === 'boolean' && !['true', 'false'].includes(cell)) return 'no boolean';
  if (type === 'array' && !Array.isArray(JSON.parse(cell))) return 'no array';
  const isWhole = type === 'integer';
  if (isWhole || type === 'number') {
    const value = Number(cell);
    if (!Number.isFinite(value) || (isWhole && !Number.isInteger(value))) return 'no number';
    if (value < minimum || value > maximum) return 'out of range';
  }
  return undefined;
};

describe.for(contentFolders)('of %s', async (folder) => {
  const { atlas, published, files, elsewhere } = await openDataOf(folder);
  const everything = [...files, ...elsewhere];
  const { resources } = JSON.parse(fileNamed(files, 'datapackage.json')) as Package;

  test('the data package names every file with its size and digest', () => {
    const described = everything.filter(
      ({ path }) => !/^(datapackage|csv-metadata|catalog)/.test(path),
    );
    expect(resources.map(({ path }) => path)).toEqual(described.map(({ path }) => path));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, bytes, hash } of resources) {
      expect(name).toMatch(/^[a-z0-9]+([._-][a-z0-9]+)*$/);
      // A feed is made from more than the atlas.
      if (/\.(atom|ics)$/.test(path)) continue;
      const content = Buffer.from(fileNamed(everything, path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test('every row is what the data package says of it', () => {
    const tabular = resources.filter(({ schema }) => schema);
    expect(tabular.length).toBe(everything.filter(({ path }) => path.endsWith('.csv')).length);
    for (const { path, schema } of tabular) {
      const { header, rows } = rowsIn(fileNamed(everything, path));
      expect(header).toEqual(schema?.fields.map(({ name }) => name));
      const key = schema?.primaryKey ?? [];
      const keys = rows.map((row) => key.map((name) => row[name]).join(' '));
      if (key.length > 0) expect(new Set(keys).size, path).toBe(keys.length);
      const faults = rows.flatMap((row, at) =>
        (schema?.fields ?? []).flatMap((field) => {
          const fault = faultIn(field, row[field.name] ?? '');
          return fault ? [`${path}:${at + 2} ${field.name}: ${fault}`] : [];
        }),
      );
      expect(faults).toEqual([]);
    }
  });

  test('every JSON file of a table obeys its schema, which knows no other field', () => {
    for (const { name } of tables) {
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
      const obeys = ajv.compile(
        JSON.parse(fileNamed(files, `schemas/${name}.schema.json`)) as object,
      );
      const records = JSON.parse(fileNamed(files, `${name}.json`)) as object[];
      obeys(records);
      expect(obeys.errors, name).toBeNull();
      expect(obeys([{ ...records[0], unheardOf: 1 }])).toBe(false);
    }
  });

  test('all tables stand in one JSON file as they stand alone', () => {
    const all = JSON.parse(fileNamed(files, 'all.json')) as { tables: Record<string, unknown> };
    expect(Object.keys(all.tables)).toEqual(tables.map(({ name }) => name));
    for (const { name } of tables)
      expect(all.tables[name]).toEqual(JSON.parse(fileNamed(files, `${name}.json`)));
  });

  test('the metadata of CSV on the Web has every column of every CSV', () => {
    const metadata = JSON.parse(fileNamed(files, 'csv-metadata.json')) as {
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    for (const { url, tableSchema } of metadata.tables)
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(
        rowsIn(fileNamed(files, url)).header,
      );
    expect(metadata.tables).toHaveLength(tables.length);
  });

  test('the catalogue leads to files that are there, with their sizes', () => {
    const { 'dcat:dataset': datasets } = JSON.parse(fileNamed(files, 'catalog.jsonld')) as {
      'dcat:dataset': {
        'dcat:distribution': { '@id': string; 'dcat:byteSize': { '@value': string } }[];
      }[];
    };
    const distributions = datasets.flatMap((one) => one['dcat:distribution']);
    expect(distributions.length).toBeGreaterThan(tables.length * 2);
    for (const { '@id': address, 'dcat:byteSize': size } of distributions) {
      const path = address.replace('https://atlas.example/data/', '');
      if (/\.(atom|ics)$/.test(path)) continue;
      const text = fileNamed(everything, path);
      expect(size['@value']).toBe(String(Buffer.byteLength(text)));
    }
  });

  // RFC 7946: longitude first, WGS 84, lines of two positions or more, none across the 180th meridian; there are no
  // polygons, so no ring to turn.
  test.for(['partnerships.geojson', 'places.geojson'])('%s is sound GeoJSON', (path) => {
    const { type, features } = JSON.parse(fileNamed(files, path)) as FeatureCollection;
    expect(type).toBe('FeatureCollection');
    const linesOf = (geometry: (typeof features)[number]['geometry'] | null): Position[][] => {
      if (geometry?.type === 'Point') return [[geometry.coordinates]];
      if (geometry?.type === 'LineString') return [geometry.coordinates];
      return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
    };
    for (const feature of features) {
      expect(feature).toMatchObject({ type: 'Feature', properties: { id: feature.id } });
      for (const line of linesOf(feature.geometry)) {
        for (const [longitude = NaN, latitude = NaN] of line) {
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        }
        const [first, last] = [line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 0];
        expect(line.length > 1 || feature.geometry.type === 'Point', String(feature.id)).toBe(true);
        expect(Math.abs(first - last)).toBeLessThanOrEqual(180);
      }
    }
  });

  const wordsIn = (node: { value?: unknown; children?: readonly object[] }): string =>
    typeof node.value === 'string' ? node.value : (node.children ?? []).map(wordsIn).join(' ');
  const bare = (text: string): string => text.replace(/[\s↩]+/g, '');

  test('another reader finds the words of every narrative again in its Markdown', () => {
    const told = atlas.partnerships.filter((one) => writtenLanguagesOf(one).length > 0);
    expect(told.length).toBeGreaterThan(1);
    for (const one of told)
      for (const language of writtenLanguagesOf(one)) {
        const markdown = narrativeMarkdown(one, language, published);
        const read = bare(wordsIn(markdownToHast(markdown) as object));
        const parts = (language === 'id' ? one.body : one.englishBody) ?? [];
        const plain = parts.flatMap((part) =>
          'html' in part
            ? part.html
                .replace(/<[^>]*>/g, '\n')
                .replaceAll('&lt;', '<')
                .replaceAll(/&#x26;|&amp;/g, '&')
                .split('\n')
            : [],
        );
        for (const line of plain) expect(read, one.id).toContain(bare(line));
        const notes = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
        const marks = [...markdown.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, number]) => number);
        expect([...new Set(marks)].sort()).toEqual(notes.sort());
      }
  });

  test('the published cases of the state rule come out as they say', () => {
    type Case = History & { day: string; legalState: string; activity: string };
    const { cases } = JSON.parse(fileNamed(files, 'state-vectors.json')) as { cases: Case[] };
    expect(cases.length).toBeGreaterThan(100);
    for (const { day, legalState, activity, ...history } of cases)
      expect([
        explainStateOn(history, day).state,
        activityOn(evidenceDatesOf(history), day),
      ]).toEqual([legalState, activity]);
  });
});
