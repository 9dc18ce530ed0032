import { describe, expect, test } from 'vitest';
import type { Edition, Row } from './edition.ts';
import { changesBetween, type EditionChanges, type Withdrawn } from './edition-changes.ts';
import { levelOf } from './level.ts';

const title = (id: string) => ({ id, en: id });
const tie = (id: string, more: Row = {}): Row => ({
  id,
  title: title(id),
  asOf: '2026-01-01',
  ...more,
});

const edition = (
  tables: Record<string, Row[]>,
  narratives: Record<string, string> = {},
  columns: Record<string, string[]> = { partnerships: ['id (string)'] },
): Edition => ({ tables, columns, narratives: new Map(Object.entries(narratives)) });

const act = (partnership: string, id: string, more: Row = {}): Row => ({
  partnership,
  id,
  ...more,
});
const taken: Withdrawn = { id: 'a', title: title('a'), on: '2026-02-01', reason: title('salah') };

type Case = {
  when: string;
  before: Edition;
  after: Edition;
  withdrawn?: Withdrawn[];
  level: string;
  told: object;
  lost?: string[];
};

const cases: Case[] = [
  {
    when: 'only the day has passed',
    before: edition({ partnerships: [tie('a')] }),
    after: edition({ partnerships: [tie('a', { asOf: '2026-02-01' })] }),
    level: 'patch',
    told: {},
  },
  {
    when: 'only a computed value came out differently',
    before: edition({ partnerships: [tie('a', { legalState: 'in-term' })] }),
    after: edition({ partnerships: [tie('a', { legalState: 'term-passed' })] }),
    level: 'patch',
    told: { recomputed: [{ id: 'a', title: title('a'), fields: ['legalState'] }] },
  },
  {
    when: 'a summary is corrected',
    before: edition({ partnerships: [tie('a', { summary: title('x') })] }),
    after: edition({ partnerships: [tie('a', { summary: title('y') })] }),
    level: 'patch',
    told: { changed: [{ id: 'a', title: title('a'), fields: ['summary'] }] },
  },
  {
    when: 'an act is added to a partnership',
    before: edition({ partnerships: [tie('a')], agreements: [] }),
    after: edition({ partnerships: [tie('a')], agreements: [act('a', 'mou-2026')] }),
    level: 'patch',
    told: { changed: [{ id: 'a', title: title('a'), fields: ['agreements'] }] },
  },
  {
    when: 'a narrative is reworded',
    before: edition({ partnerships: [tie('a')] }, { 'a.id': 'Satu.' }),
    after: edition({ partnerships: [tie('a')] }, { 'a.id': 'Dua.' }),
    level: 'patch',
    told: { changed: [{ id: 'a', title: title('a'), fields: ['narratives'] }] },
  },
  {
    when: 'a record is new',
    before: edition({ partnerships: [tie('a')] }),
    after: edition({ partnerships: [tie('a'), tie('b')] }),
    level: 'minor',
    told: { added: [{ id: 'b', title: title('b') }] },
  },
  {
    when: 'a record is withdrawn',
    before: edition({ partnerships: [tie('a')] }),
    after: edition({ partnerships: [] }),
    withdrawn: [taken],
    level: 'major',
    told: { withdrawn: [taken] },
  },
  {
    when: 'a record has another id, and says so',
    before: edition({ partnerships: [tie('a')], agreements: [act('a', 'x')] }),
    after: edition({ partnerships: [tie('b', { formerIds: ['a'] })], agreements: [act('b', 'x')] }),
    level: 'major',
    told: {
      renamed: [{ id: 'b', title: title('b'), was: 'a' }],
      changed: [{ id: 'b', title: title('b'), fields: ['title'] }],
    },
  },
  {
    when: 'a record is gone without a word',
    before: edition({ partnerships: [tie('a')] }),
    after: edition({ partnerships: [] }),
    level: 'patch',
    told: {},
    lost: ['partnerships/a'],
  },
  {
    when: 'an act lost its id',
    before: edition({ partnerships: [tie('a')], agreements: [act('a', 'x')] }),
    after: edition({ partnerships: [tie('a')], agreements: [act('a', 'y')] }),
    level: 'patch',
    told: { changed: [{ id: 'a', title: title('a'), fields: ['agreements'] }] },
    lost: ['agreements/a/x'],
  },
  {
    when: 'a withdrawn record takes its acts along',
    before: edition({ partnerships: [tie('a')], agreements: [act('a', 'x')] }),
    after: edition({ partnerships: [], agreements: [] }),
    withdrawn: [taken],
    level: 'major',
    told: { withdrawn: [taken] },
  },
  {
    when: 'a record that was never released is withdrawn',
    before: edition({ partnerships: [] }),
    after: edition({ partnerships: [] }),
    withdrawn: [taken],
    level: 'patch',
    told: {},
  },
];

const kept = ({ records: { partnerships } }: EditionChanges): object =>
  Object.fromEntries(Object.entries(partnerships ?? {}).filter(([, list]) => list.length > 0));

test.for(cases)('when $when, a release is at least a $level', (one) => {
  const changes = changesBetween(one.before, one.after, one.withdrawn);
  expect(kept(changes)).toEqual(one.told);
  expect(changes.lost).toEqual(one.lost ?? []);
  expect(levelOf(changes).level).toBe(one.level);
});

describe('of tables and columns', () => {
  const withColumns = (columns: Record<string, string[]>) =>
    edition({ partnerships: [] }, {}, columns);
  const before = withColumns({ a: ['id (string)', 'n (integer)'] });

  test.for([
    {
      when: 'one is added',
      after: { a: ['id (string)', 'n (integer)', 'm (string)'] },
      level: 'minor',
    },
    {
      when: 'a table is added',
      after: { a: ['id (string)', 'n (integer)'], b: ['id (string)'] },
      level: 'minor',
    },
    { when: 'one is removed', after: { a: ['id (string)'] }, level: 'major' },
    { when: 'one has another type', after: { a: ['id (string)', 'n (string)'] }, level: 'major' },
    { when: 'a table is removed', after: {}, level: 'major' },
    {
      when: 'their order alone is another',
      after: { a: ['n (integer)', 'id (string)'] },
      level: 'patch',
    },
  ])('when $when, a release is at least a $level', ({ after, level }) => {
    const weighed = levelOf(changesBetween(before, withColumns(after as Record<string, string[]>)));
    expect(weighed.level).toBe(level);
    for (const reason of weighed.reasons) expect(Object.keys(reason)).toEqual(['id', 'en']);
  });
});
