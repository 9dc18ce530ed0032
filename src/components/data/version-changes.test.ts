import { expect, test } from 'vitest';
import type { ChangeLog } from '#outputs/releases/change-log.ts';
import { toldChanges } from './version-changes.ts';

const title = { id: 'Contoh–Rei', en: 'Contoh–Rei' };
const none = { added: [], changed: [], recomputed: [], renamed: [], withdrawn: [] };
const log = (records: ChangeLog['records'], previous: string | null = '1.0.0'): ChangeLog => ({
  version: '1.1.0',
  day: '2026-12-01',
  previous,
  level: 'minor',
  reasons: [],
  tables: { added: [], removed: [] },
  columns: { added: [], removed: [] },
  records,
});

test('fields are told by their names, one that is gone since by what it was called', () => {
  const changed = [{ id: 'contoh-rei', title, fields: ['summary', 'agreements', 'formerField'] }];
  expect(toldChanges('id', log({ partnerships: { ...none, changed } }))).toEqual([
    {
      heading: 'Dibetulkan atau dilengkapi: kerja sama',
      entries: [
        {
          href: '/kerja-sama/contoh-rei/',
          title: title.id,
          details: 'ringkasan, naskah, formerField',
        },
      ],
      rest: 0,
    },
  ]);
});

test('a withdrawn record is told with the reason, and a long list is cut', () => {
  const reason = { id: 'Keliru.', en: 'A mistake.' };
  const withdrawn = Array.from({ length: 42 }, (_, at) => ({ id: `a-${at}`, title, on: '2026-11-30', reason })); // prettier-ignore
  const [told] = toldChanges('en', log({ partnerships: { ...none, withdrawn } }));
  expect(told?.entries[0]?.details).toBe('A mistake.');
  expect([told?.entries.length, told?.rest]).toEqual([40, 2]);
});

test('of the first release nothing is listed, for everything is new', () => {
  const added = [{ id: 'contoh-rei', title }];
  expect(toldChanges('id', log({ partnerships: { ...none, added } }, null))).toEqual([]);
});
