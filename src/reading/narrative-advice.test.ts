import { expect, test } from 'vitest';
import { readRecord } from './record.ts';

const rulesOf = (collection: 'narratives' | 'pages', body: string): string[] => {
  const front =
    collection === 'pages'
      ? 'title: T\ndescription: D'
      : "translatedOn: 2026-11-01\nofBody: '00000000'";
  const bytes = new TextEncoder().encode(`---\n${front}\n---\n\n${body}\n`);
  const where = { collection, id: 'a', language: 'en' as const, file: 'a.en.mdx' };
  const { findings } = readRecord({ ...where, bytes });
  return findings.map(
    ({ line, column, severity, rule }) => `${severity} ${line}:${column} ${rule}`,
  );
};

test.for([
  { body: '', is: [] },
  { body: '{/* Tulis narasi di sini. */}', is: ['warning 6:1 body-unwritten'] },
  { body: '\n\n{/* a */}\n\n{/* b */}', is: ['warning 8:1 body-unwritten'] },
  { body: 'Satu kalimat.', is: ['warning 6:1 body-uncited'] },
  { body: '<Note>Satu.</Note>\n\nDua.', is: ['warning 6:1 body-uncited'] },
  { body: 'Satu kalimat. <Cite source="a" />', is: [] },
  { body: '- satu\n- <Note>dua <Cite source="a" /></Note>', is: [] },
  { body: '<Quote source="a" by="Wali Kota">Kata.</Quote>\n\nSatu.', is: [] },
  { body: '<Programme id="a" />', is: [] },
  { body: '{/* a */}\n\nSatu. <Cite source="a" />', is: [] },
])('of a narrative “$body” it says $is', ({ body, is }) => {
  expect(rulesOf('narratives', body)).toEqual(is);
});

test('a prose page needs no source', () => {
  expect(rulesOf('pages', 'Satu kalimat.')).toEqual([]);
});
