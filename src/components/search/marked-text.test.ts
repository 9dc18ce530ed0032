import { expect, test } from 'vitest';
import { piecesOf } from './marked-text.ts';

const plain = (text: string) => ({ text, isMarked: false });
const marked = (text: string) => ({ text, isMarked: true });

test.for([
  { excerpt: '', gives: [] },
  { excerpt: 'nothing matches', gives: [plain('nothing matches')] },
  {
    excerpt: '… to <mark>Kōchi,</mark> then',
    gives: [plain('… to '), marked('Kōchi'), plain(','), plain(' then')],
  },
  { excerpt: '<mark>rumah</mark> <mark>sakit</mark>', gives: [marked('rumah sakit')] },
  {
    excerpt: '<mark>one</mark> or <mark>two</mark>',
    gives: [marked('one'), plain(' or '), marked('two')],
  },
  { excerpt: '(<mark>RSUD).</mark>', gives: [plain('('), marked('RSUD'), plain(').')] },
  { excerpt: '<mark>…</mark>', gives: [plain('…')] },
  { excerpt: '&lt;b&gt; <mark>&lt;i&gt;</mark>', gives: [plain('<b> '), marked('<i>')] },
  { excerpt: 'a <mark>left open', gives: [plain('a <mark>left open')] },
  { excerpt: '広\u200b島', gives: [plain('広島')] },
])('“$excerpt” falls into $gives', ({ excerpt, gives }) => {
  expect(piecesOf(excerpt)).toEqual(gives);
});
