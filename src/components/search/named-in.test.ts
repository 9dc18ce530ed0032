import { expect, test } from 'vitest';
import { namedIn } from './named-in.ts';

const things = [
  ['Papua'],
  ['Papua Nugini', 'PNG'],
  ['Provinsi Papua', 'Papua'],
  ['Kōchi'],
  ["Xi'an"],
  ['広島'],
  ['C40'],
];

test.for([
  { question: 'PAPUA', named: ['Papua', 'Provinsi Papua'] },
  { question: 'Papua Nugini', named: ['Papua Nugini'] },
  { question: 'papua nugini dan papua', named: ['Papua Nugini', 'Papua', 'Provinsi Papua'] },
  { question: 'pemprov: kochi?', named: ['Kōchi'] },
  { question: 'kochirin', named: [] },
  { question: 'Xi’an', named: ["Xi'an"] },
  { question: '広島', named: ['広島'] },
  { question: 'c40 hospitals', named: ['C40'] },
  { question: '', named: [] },
])('“$question” names $named', ({ question, named }) => {
  expect(namedIn(question, things, (names) => names).map(([name]) => name)).toEqual(named);
});
