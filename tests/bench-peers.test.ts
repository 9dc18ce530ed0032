import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPublished, plainRecord } from '../scripts/bench/peers/plain-record.ts';
import { growth, rounded } from '../scripts/bench/report/numbers.ts';

type Lock = { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> };
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

test.for(globSync('scripts/bench/peers/*/package-lock.json'))(
  '%s names exact versions with their checksums, and no registry',
  (file) => {
    const { dependencies } = read(file.replace('-lock', '')) as {
      dependencies: Record<string, string>;
    };
    const packages = Object.entries((read(file) as Lock).packages).filter(([path]) => path !== '');
    const versions = Object.values(dependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const unsure = packages.filter(
      ([, one]) => one.resolved !== undefined || !one.integrity?.startsWith('sha512-'),
    );
    expect(unsure).toEqual([]);
  },
);

const record = `---
title:
  id: Judul
  en: Title
summary: { id: Isi, en: Content }
parties:
  - place: ambon
  - place: vlissingen
  - organization: itb
related: [a-b]
---

Satu.<Cite source="s-1" />

<Note>

Dua. {/* nanti */}

</Note>
`;

test('a record becomes a page that Hugo and Eleventy read: facts as they are, components as HTML', () => {
  expect(plainRecord(record)).toBe(`---
heading:
  id: Judul
  en: Title
abstract: { id: Isi, en: Content }
parties:
  - place: ambon
  - place: vlissingen
  - organization: itb
related: [a-b]
daerah: [ambon, vlissingen]
bodyLanguage: id
---

Satu.<sup><a href="#s-1">†</a></sup>

<aside>

Dua. 

</aside>
`);
});

test('the English page has the English narrative below the same facts', () => {
  const narrative = '---\ntranslatedOn: 2026-01-01\n---\n\nOne.<Cite source="s-1" />\n';
  const page = plainRecord(record, narrative);
  expect(page).toContain('bodyLanguage: en\n---\n\nOne.<sup>');
  expect(page).not.toContain('Satu');
});

test.for([
  ['---\ndraft: true\n---\n\nIsi\n', false],
  ['---\ndraft: false\n---\n\nIsi\n', true],
  ['---\nkind: sister\n---\n\ndraft: true\n', true],
] as const)('%j is published: %s', ([text, published]) => {
  expect(isPublished(text)).toBe(published);
});

test.for([
  [[100, 5], [1000, 50], '× 2.00'],
  [[1000, 5], [2000, 20], '× 4.00'],
  [[1000, 5], [10_000, 5], '× 1.00'],
  [[1000, 0], [10_000, 5], '–'],
] as const)('from %j to %j is %s where the records double', ([one, other, told]) => {
  expect(growth(one, other)).toBe(told);
});

test.for([
  [0.123, '0.12'],
  [12.34, '12.3'],
  [1234.5, '1,235'],
] as const)('%d is told as %s', ([value, told]) => {
  expect(rounded(value)).toBe(told);
});
