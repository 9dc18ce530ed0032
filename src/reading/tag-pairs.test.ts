import { expect, test } from 'vitest';
import { pairsAcrossLists } from './tag-pairs.ts';

const opened = '<Note>\n\na\n\n';

test.for([
  { text: `${opened}- </Note>` },
  { text: `${opened}-   </Note>` },
  { text: `${opened}1) </Note>` },
  { text: `${opened}- > </Note>` },
  { text: `${opened}> - </Note>` },
  { text: `${opened}- - </Note>` },
  { text: `${opened}- {/* b */}</Note>` },
  { text: `${opened}- <Cite source="b" /></Note>` },
  { text: `${opened}- </ Note >` },
  { text: `${opened}- b\n\n  </Note>` },
  { text: `${opened}- b\n  </Note>` },
  { text: `${opened}-\n  </Note>` },
  { text: `${opened}- \\\n  </Note>` },
  { text: `${opened}\t- b\n\n\t  </Note>` },
  { text: `<Note>${'\n'.repeat(5)}1. b\n   </Note>` },
  { text: '<>\n\na\n\n- </>' },
  { text: '<Note>\n|---|\n\n- </Note>' },
  { text: '<Note>\n1. </Note>\n\n1. ' },
  { text: '<Note>\n<Note>\n\n</Note>\n\n\n- </Note>' },
])('in $text a tag closes inside a list', ({ text }) => {
  expect(pairsAcrossLists(text)).toMatchObject([
    { opening: text.startsWith('<') ? 0 : expect.any(Number), closing: text.lastIndexOf('</') },
  ]);
});

test.for([
  { text: `${opened}</Note>` },
  { text: `${opened}- b\n</Note>` },
  { text: `${opened}- b\n\n</Note>` },
  { text: `${opened}  </Note>` },
  { text: `${opened}- <Note>b</Note>\n\n</Note>` },
  { text: '- <Note>\n  a\n  </Note>' },
  { text: '- <Note>\n\n  - a\n\n  </Note>' },
  { text: '- b\n\n  <Note>\n  a\n  </Note>' },
  { text: '- a <Quote source="b" by="c">d\n  e</Quote>' },
  { text: '- b </Note>' },
  { text: '<Note>\na\n</Note>\n\n- b\n\n  c' },
])('in $text none does', ({ text }) => {
  expect(pairsAcrossLists(text)).toEqual([]);
});
