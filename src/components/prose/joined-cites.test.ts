import { expect, test } from 'vitest';
import type { BodyPart } from '#reading/body.ts';
import { withCitesJoined } from './joined-cites.ts';

const cite = (source: string): BodyPart => ({
  call: 'Cite',
  attributes: { source },
  isInline: true,
  line: 1,
  column: 1,
});
const html = (text: string): BodyPart => ({ html: text });

test.for<{ parts: BodyPart[]; is: unknown[] }>([
  { parts: [cite('a'), cite('b')], is: [{ cites: ['a', 'b'] }] },
  {
    parts: [html('x'), cite('a'), html('y'), cite('b')],
    is: [html('x'), { cites: ['a'] }, html('y'), { cites: ['b'] }],
  },
  { parts: [], is: [] },
])('citations side by side become one mark: $is', ({ parts, is }) => {
  expect(withCitesJoined(parts)).toEqual(is);
});
