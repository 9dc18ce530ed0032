import { expect, test } from 'vitest';
import { agreementLineOf } from '#model/agreement-line.ts';
import type { AgreementFacts } from '#model/history.ts';
import { smallLine } from './small-line.ts';

const inksOf = (...agreements: AgreementFacts[]) => {
  const history = { agreements, events: [], programmes: [] };
  const line = agreementLineOf(history, '2026-11-22');
  const { strokes, questions } = smallLine(line, { from: '1990-01-01', to: '2026-11-22' });
  return { inks: strokes.map(({ ink }) => ink), questions, strokes };
};
const type = 'memorandum-of-understanding';

test.for<{ what: string; act: AgreementFacts; inks: string[] }>([
  {
    what: 'in term',
    act: { id: 'a', type, signedOn: '2020', endsOn: '2030' },
    inks: ['in-term solid', 'today'],
  },
  {
    what: 'of unknown end',
    act: { id: 'a', type, signedOn: '2020' },
    inks: ['unknown solid', 'unknown pale', 'unknown paler', 'unknown palest', 'today'],
  },
  {
    what: 'passed',
    act: { id: 'a', type, signedOn: '2010', endsOn: '2015' },
    inks: ['in-term solid', 'hatch', 'today'],
  },
  {
    what: 'only meant',
    act: { id: 'a', type: 'letter-of-intent', signedOn: '2020' },
    inks: ['dots', 'letter', 'today'],
  },
])('an act $what is drawn as $inks', ({ act, inks }) => {
  expect(inksOf(act).inks).toEqual(inks);
});

test('an undated act has a question mark before the frame', () => {
  expect(inksOf({ id: 'a', type })).toMatchObject({ inks: ['outline', 'today'], questions: [7] });
});

test('what began before the frame starts at its edge', () => {
  const [first] = inksOf({ id: 'a', type, signedOn: '1960', endsOn: '2030' }).strokes;
  expect(first?.d).toMatch(/^M5 /);
});

test('a line without anything shows only the day', () => {
  expect(inksOf().inks).toEqual(['today']);
});
