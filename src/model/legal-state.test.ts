import { expect, test } from 'vitest';
import { activityOn, evidenceDatesOf } from './activity.ts';
import type { Activity } from './activity.ts';
import type { History } from './history.ts';
import { explainStateOn, legalStateOn } from './legal-state.ts';
import type { LegalState } from './legal-state.ts';
import moreVectors from './state-vectors-more.json' with { type: 'json' };
import vectors from './state-vectors.json' with { type: 'json' };

type Vector = History & { when: string; day: string; legalState: LegalState; activity: Activity };

test.for([...vectors, ...moreVectors] as Vector[])(
  'on $day, $when: $legalState, $activity',
  ({ day, legalState, activity, ...history }) => {
    expect(legalStateOn(history, day)).toBe(legalState);
    expect(activityOn(evidenceDatesOf(history), day)).toBe(activity);
  },
);

const signed: History['agreements'] = [
  { id: 'loi', type: 'letter-of-intent', signedOn: '2014' },
  { id: 'mou', type: 'memorandum-of-understanding', signedOn: '2019-06', endsOn: '2024-07-26' },
  { id: 'pks', type: 'cooperation-agreement', signedOn: '2022', parent: 'mou', endsOn: '2028' },
  { id: 'new', type: 'memorandum-of-understanding', signedOn: '2025-08-11', renews: 'mou' },
];

test.for([
  { day: '2013-01-01', rule: 8, acts: [] },
  { day: '2015-01-01', rule: 5, acts: ['loi'] },
  { day: '2020-01-01', rule: 3, acts: ['mou'] },
  { day: '2025-01-01', rule: 3, acts: ['mou'] },
  { day: '2026-01-01', rule: 3, acts: ['new'] },
])('on $day rule $rule decides by $acts', ({ day, rule, acts }) => {
  const history = { agreements: signed, events: [], programmes: [] };
  expect(explainStateOn(history, day)).toMatchObject({ rule, acts });
});

test.for([
  { by: 'a termination', events: ['termination'], rule: 1, deciding: [0] },
  { by: 'a suspension', events: ['visit', 'suspension'], rule: 2, deciding: [1] },
  { by: 'an approval', events: ['talks', 'council-approval'], rule: 4, deciding: [1] },
  { by: 'a programme', events: ['programme', 'visit'], rule: 6, deciding: [0] },
  { by: 'talks and a visit', events: ['talks', 'visit'], rule: 7, deciding: [0, 1] },
] as const)('rule $rule decides by $by', ({ events, rule, deciding }) => {
  const history = {
    agreements: [],
    events: events.map((type) => ({ type, date: '2020' })),
    programmes: [],
  };
  expect(explainStateOn(history, '2026-01-01')).toMatchObject({ rule, events: deciding });
});

test('an end declared decides by the act that was declared over', () => {
  const agreements: History['agreements'] = [
    { id: 'mou', type: 'memorandum-of-understanding', signedOn: '2019', endedOn: '2021' },
  ];
  const explained = explainStateOn({ agreements, events: [], programmes: [] }, '2026-01-01');
  expect(explained).toMatchObject({ state: 'ended', rule: 1, acts: ['mou'] });
});
