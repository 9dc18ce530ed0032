import { expect, test } from 'vitest';
import type { BodyCall, BodyPart } from '#reading/body.ts';
import { buildAtlas } from './atlas.ts';
import { sourcesCitedIn } from './cited-in-body.ts';
import { madeUpPartnership, madeUpRecords, madeUpSource } from './made-up-records.ts';

const call = (name: BodyCall['call'], source?: string, children: BodyPart[] = []): BodyPart => ({
  call: name,
  attributes: source ? { source } : {},
  isInline: true,
  children,
  line: 1,
  column: 1,
});

test('a narrative cites and quotes, also within a note or a quotation', () => {
  const body = [
    { html: '<p>' },
    call('Cite', 'one'),
    call('Note', undefined, [{ html: '…' }, call('Cite', 'two')]),
    call('Quote', 'three', [call('Cite', 'one')]),
    call('Programme'),
    { html: '</p>' },
  ];
  expect(sourcesCitedIn(body)).toEqual(['one', 'two', 'three', 'one']);
});

test('numbers go on through the Indonesian narrative, and what only the English one cites comes last', () => {
  const records = madeUpRecords({
    sources: ['one', 'two', 'three'].map((id) => madeUpSource(id)),
    partnerships: [madeUpPartnership('a', { body: [call('Cite', 'two'), call('Cite', 's')] })],
    narratives: [
      {
        id: 'a',
        record: { translatedOn: '2026-01-01', ofBody: '00000000' },
        body: [call('Cite', 'three'), call('Cite', 'two')],
        stale: true,
      },
    ],
  });
  const atlas = buildAtlas(records, '2026-07-01');
  const [partnership] = atlas.partnerships;
  expect(partnership?.sources.map(({ source }) => source.id)).toEqual(['s', 'two', 'three']);
  expect(partnership?.englishBody).toHaveLength(2);
  expect(partnership?.englishStale).toBe(true);
  expect(atlas.find.source('s')?.supports.map(({ fields }) => fields)).toEqual([
    ['furtherSources', 'narrative'],
  ]);
});
