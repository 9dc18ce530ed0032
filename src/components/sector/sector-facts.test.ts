import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOutput,
  madeUpPartnership,
  madeUpProgramme,
  madeUpRecords,
} from '#model/made-up-records.ts';
import type { ReadPartnership } from '#model/records.ts';
import type { Agreement } from '#schema/agreement.ts';
import { agreedBasisOf } from './agreed-basis.ts';
import { sectorFactsOf } from './sector-facts.ts';
import { findingOf } from './sector-words.ts';

const act = (facts: Partial<Agreement> = {}): Agreement => ({
  id: 'nota',
  type: 'memorandum-of-understanding',
  signedOn: '2020',
  sources: ['s'],
  ...facts,
});
const healthOf = (partnerships: ReadPartnership[]) => {
  const entry = buildAtlas(madeUpRecords({ partnerships }), '2026-07-01').find.sector('health');
  return sectorFactsOf(entry ?? expect.fail('no sector'));
};
const agreeing = { agreement: ['health' as const] };

test('a sector counts what is agreed by what it rests on, and what has no known end', () => {
  const facts = healthOf([
    madeUpPartnership('signed', { sectors: agreeing, agreements: [act()] }),
    madeUpPartnership('in-term', { sectors: agreeing, agreements: [act({ endsOn: '2030' })] }),
    madeUpPartnership('meant', {
      sectors: agreeing,
      agreements: [act({ type: 'letter-of-intent' })],
    }),
    madeUpPartnership('told', { sectors: agreeing }),
    madeUpPartnership('hoped', { sectors: { aspiration: ['health'] } }),
    madeUpPartnership('other', { sectors: { agreement: ['trade'] }, agreements: [act()] }),
  ]);
  expect(facts).toMatchObject({
    partnerships: 5,
    agreed: 4,
    agreedBy: { main: 2, intent: 1, source: 1 },
    done: 0,
    hoped: 1,
    signed: 2,
    endUnknown: 1,
  });
});

test('a sector counts programmes, those for people and those without a result', () => {
  const facts = healthOf([
    madeUpPartnership('busy', {
      programmes: [
        madeUpProgramme('a', { outputs: [madeUpOutput('reported')] }),
        madeUpProgramme('b', {
          outputs: [madeUpOutput('planned')],
          humanResources: ['scholarship'],
        }),
        madeUpProgramme('c', { sector: 'trade' }),
      ],
    }),
  ]);
  expect(facts).toMatchObject({ done: 1, programmes: 2, withoutResult: 1, people: 1 });
});

test.for([
  { acts: [], is: 'source' },
  { acts: [act({ type: 'plan-of-action' })], is: 'intent' },
  { acts: [act({ type: 'letter-of-intent' }), act({ id: 'b' })], is: 'main' },
])('what is agreed rests on $is', ({ acts, is }) => {
  expect(agreedBasisOf({ record: madeUpPartnership('a-x', { agreements: acts }) })).toBe(is);
});

const none = healthOf([]);

test.for([
  { when: 'nothing is signed', facts: {}, says: /^No main act with a term/ },
  { when: 'one is signed', facts: { signed: 1, endUnknown: 1 }, says: /one is signed/ },
  { when: 'all ends are known', facts: { signed: 3 }, says: /\(3\) have a known end date/ },
  {
    when: 'some are not',
    facts: { signed: 3, endUnknown: 2 },
    says: /no end date is known for 2 of/,
  },
  { when: 'results are missing', facts: { programmes: 4, withoutResult: 3 }, says: /3 of 4/ },
])('the finding tells when $when', ({ facts, says }) => {
  expect(findingOf('en', { ...none, ...facts }).join(' ')).toMatch(says);
});
