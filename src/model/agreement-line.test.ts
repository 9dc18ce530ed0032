import { expect, test } from 'vitest';
import { agreementLineOf } from './agreement-line.ts';
import type { AgreementFacts, EventFacts } from './history.ts';

const mou = (id: string, facts: Omit<AgreementFacts, 'id' | 'type'>): AgreementFacts => ({
  id,
  type: 'memorandum-of-understanding',
  ...facts,
});
const letter: AgreementFacts = { id: 'loi', type: 'letter-of-intent', signedOn: '2014-12-19' };
const first = mou('mou-a', { signedOn: '2019-06-26', parent: 'loi', endsOn: '2024-07-26' });
const renewal = mou('mou-b', { signedOn: '2025-08-11', renews: 'mou-a' });
const under: AgreementFacts = {
  id: 'pks',
  type: 'cooperation-agreement',
  signedOn: '2022',
  parent: 'mou-a',
};

const lineOn = (day: string, agreements: AgreementFacts[], events: EventFacts[] = []) =>
  agreementLineOf({ agreements, events, programmes: [] }, day);

test('a line runs from the first contact to the day, with what happened in between', () => {
  const events: EventFacts[] = [
    { type: 'visit', date: '2023' },
    { type: 'talks', date: '2013-05' },
    { type: 'other' },
    { type: 'visit', date: '2027' },
  ];
  const { lanes, ...line } = lineOn('2026-07-01', [letter, first, under, renewal], events);
  expect(line).toEqual({
    from: '2013-05-01',
    to: '2026-07-01',
    today: '2026-07-01',
    gaps: [{ from: '2024-07-27', to: '2025-08-10' }],
    ticks: [
      { on: '2013-05', type: 'talks', event: 1 },
      { on: '2023', type: 'visit', event: 0 },
    ],
    undated: [],
  });
  expect(lanes.map(({ id, main, rank }) => ({ id, main, rank }))).toEqual([
    { id: 'loi', main: false, rank: 0 },
    { id: 'mou-a', main: true, rank: 0 },
    { id: 'mou-b', main: true, rank: 0 },
    { id: 'pks', main: false, rank: 1 },
  ]);
});

test.for<{ when: string; acts: AgreementFacts[]; events?: EventFacts[]; ends: string }>([
  { when: 'a source states its end', acts: [first], ends: 'stated 2024-07-26' },
  {
    when: 'the end is known by its year',
    acts: [mou('a', { endsOn: '2027' })],
    ends: 'stated 2027-12-31',
  },
  { when: 'no source states an end', acts: [renewal], ends: 'unknown never' },
  {
    when: 'its text names no end',
    acts: [mou('a', { openEnded: true })],
    ends: 'open-ended never',
  },
  { when: 'it was renewed after its end', acts: [first, renewal], ends: 'stated 2024-07-26' },
  {
    when: 'it was renewed before its end',
    acts: [mou('mou-a', { signedOn: '2020', endsOn: '2030' }), renewal],
    ends: 'renewed 2025-08-11',
  },
  {
    when: 'it was renewed and had no known end',
    acts: [mou('mou-a', { signedOn: '2020' }), renewal],
    ends: 'renewed 2025-08-11',
  },
  {
    when: 'it was renewed on no known day',
    acts: [mou('a', { signedOn: '2020' }), mou('b', { renews: 'a' })],
    ends: 'renewed never',
  },
  {
    when: 'it was declared over',
    acts: [mou('a', { signedOn: '2020', endsOn: '2030', endedOn: '2023-05' })],
    ends: 'ended 2023-05-01',
  },
  {
    when: 'it will be declared over',
    acts: [mou('a', { signedOn: '2020', endsOn: '2030', endedOn: '2027' })],
    ends: 'stated 2030-12-31',
  },
  {
    when: 'the partnership was terminated',
    acts: [mou('a', { signedOn: '2020', endsOn: '2030' })],
    events: [{ type: 'termination', date: '2022-03-04' }],
    ends: 'ended 2022-03-04',
  },
  {
    when: 'it was signed after a termination',
    acts: [mou('a', { signedOn: '2023' })],
    events: [{ type: 'termination', date: '2022-03-04' }],
    ends: 'unknown never',
  },
])('where $when, the act ends: $ends', ({ acts, events, ends }) => {
  const lane = lineOn('2026-07-01', acts, events).lanes.find(({ id }) => id === acts[0]?.id);
  expect(`${lane?.ending} ${lane?.end ?? 'never'}`).toBe(ends);
});

test('what was signed after the day is left out, and its renewal is not known yet', () => {
  const line = lineOn('2025-02-06', [letter, first, renewal]);
  expect(line.lanes.map(({ id }) => id)).toEqual(['loi', 'mou-a']);
  expect(line.gaps).toEqual([{ from: '2024-07-27', to: '2025-02-06' }]);
});

test('a term that lies ahead makes the line longer than the day', () => {
  expect(lineOn('2026-07-01', [mou('a', { signedOn: '2025', endsOn: '2029' })])).toMatchObject({
    from: '2025-01-01',
    to: '2029-12-31',
  });
});

test('acts without a date have a row of their own and are named', () => {
  const line = lineOn('2026-07-01', [mou('a', {}), mou('b', { signedOn: '2020' })]);
  expect(line.undated).toEqual(['a']);
  expect(line.lanes.map(({ id, start, rank }) => ({ id, start, rank }))).toEqual([
    { id: 'a', start: undefined, rank: 0 },
    { id: 'b', start: '2020-01-01', rank: 1 },
  ]);
});

test('two acts that run side by side stand in two rows, a later one in the first free row', () => {
  const line = lineOn('2026-07-01', [
    mou('a', { signedOn: '2010', endsOn: '2014' }),
    mou('b', { signedOn: '2012', endsOn: '2020' }),
    mou('c', { signedOn: '2016', endsOn: '2018' }),
  ]);
  expect(line.lanes.map(({ rank }) => rank)).toEqual([0, 1, 0]);
});

test('a line without any date is the day itself', () => {
  expect(lineOn('2026-07-01', [])).toMatchObject({
    from: '2026-07-01',
    to: '2026-07-01',
    lanes: [],
  });
});
