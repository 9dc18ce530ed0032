import { expect, test } from 'vitest';
import { signingSpanOf } from './signing-span.ts';

test.for([
  { signed: [], is: {} },
  { signed: [undefined], is: {} },
  { signed: ['2019', undefined], is: { firstAct: '2019', latestAct: '2019' } },
  { signed: ['2019', '2001-05', '2027'], is: { firstAct: '2001-05', latestAct: '2019' } },
  { signed: ['2019', '2019-01-01'], is: { firstAct: '2019', latestAct: '2019' } },
])('of acts signed in $signed the span on 1 July 2026 is $is', ({ signed, is }) => {
  const agreements = signed.map((signedOn, at) => ({
    id: `act-${at}`,
    type: 'unspecified' as const,
    signedOn,
  }));
  expect(signingSpanOf({ agreements, events: [], programmes: [] }, '2026-07-01')).toEqual(is);
});
