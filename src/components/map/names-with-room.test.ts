import { expect, test } from 'vitest';
import { namesWithRoom, type Spot } from './names-with-room.ts';

const frame = { x: 0, y: 0, width: 300, height: 150 };
const spot = (name: string, x: number, y: number, weight = 1): Spot => ({ name, x, y, weight });

test.for([
  { what: 'a place alone', spots: [spot('Alfa', 100, 70)], named: ['Alfa right'] },
  { what: 'a place at the right edge', spots: [spot('Alfa', 290, 70)], named: ['Alfa left'] },
  {
    what: 'two places side by side',
    spots: [spot('Alfa', 100, 70), spot('Beta', 120, 70)],
    named: ['Alfa left', 'Beta right'],
  },
  {
    what: 'two names for one point, the weightier first',
    spots: [spot('Alfa', 100, 70), spot('Beta', 100, 70, 9)],
    named: ['Beta right', 'Alfa left'],
  },
  {
    what: 'a name that would end below a wide mark',
    spots: [spot('Alfa', 100, 70, 2), { ...spot('Beta', 165, 70), width: 30 }],
    named: ['Alfa left', 'Beta right'],
  },
  {
    what: 'the same beside a plain mark',
    spots: [spot('Alfa', 100, 70, 2), spot('Beta', 165, 70)],
    named: ['Alfa right', 'Beta right'],
  },
  { what: 'a name wider than the map', spots: [spot('A'.repeat(60), 100, 70)], named: [] },
])('$what: $named', ({ spots, named }) => {
  const found = [...namesWithRoom(spots, frame)].map(([{ name }, side]) => `${name} ${side}`);
  expect(found.toSorted()).toEqual(named.toSorted());
});
