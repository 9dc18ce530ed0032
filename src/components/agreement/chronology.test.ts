import { expect, test } from 'vitest';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import { chronologyOf } from './chronology.ts';

const act = (id: string, signedOn?: string): Agreement => ({
  id,
  type: 'memorandum-of-understanding',
  signedOn,
  sources: ['s'],
});
const event = (text: string, date?: string): PartnershipEvent => ({
  type: 'visit',
  date,
  description: { id: text, en: text },
  sources: ['s'],
});

test('what has no date comes first, acts before events of the same day, gaps where they begin', () => {
  const record = {
    agreements: [act('b', '2019'), act('a', '2010'), act('undated')],
    events: [event('on the same day', '2019-01-01'), event('no date'), event('later', '2025')],
  };
  const gap = { from: '2020-01-01', to: '2024-12-31', days: 1827 };
  const rows = chronologyOf(record, [gap]).map((entry) => {
    if ('act' in entry) return entry.act.id;
    return 'event' in entry ? entry.event.description.id : 'gap';
  });
  expect(rows).toEqual(['undated', 'no date', 'a', 'b', 'on the same day', 'gap', 'later']);
});
