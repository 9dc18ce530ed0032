import { expect, test } from 'vitest';
import { viewIn, withView } from './address-view.ts';

test.for([
  { query: '?map=-2.53,118,5', view: { latitude: -2.53, longitude: 118, zoom: 5 } },
  { query: '?q=air&map=40,285.5,2.25', view: { latitude: 40, longitude: 285.5, zoom: 2.25 } },
  { query: '?map=-2.53%2C118%2C5', view: { latitude: -2.53, longitude: 118, zoom: 5 } },
  { query: '', view: undefined },
  { query: '?map=', view: undefined },
  { query: '?map=1,2', view: undefined },
  { query: '?map=1,2,3,4', view: undefined },
  { query: '?map=99,118,5', view: undefined },
  { query: '?map=1,-120,5', view: undefined },
  { query: '?map=1,118,12', view: undefined },
  { query: '?map=1e1,118,5', view: undefined },
  { query: '?map=a,b,c', view: undefined },
])('$query names the view $view', ({ query, view }) => {
  expect(viewIn(query)).toEqual(view);
});

test.for([
  { query: '', written: '?map=-2.53,118,5.02' },
  {
    query: '?q=air&country=JP&country=KR',
    written: '?q=air&country=JP&country=KR&map=-2.53,118,5.02',
  },
  { query: '?map=1,2,3&q=air', written: '?q=air&map=-2.53,118,5.02' },
])('into $query the view is written as $written', ({ query, written }) => {
  const view = { latitude: -2.5311, longitude: 118.0001, zoom: 5.0201 };
  expect(withView(query, view)).toBe(written);
  expect(viewIn(withView(query, view))).toEqual({ latitude: -2.53, longitude: 118, zoom: 5.02 });
});
