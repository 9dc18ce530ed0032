import { expect, test } from 'vitest';
import { brokenPairs } from './tag-pairs.ts';

const opened = '<Note>\n\na\n\n';

// Those marked made the parser end the process.
test.for([
  { text: `${opened}- </Note>` }, // ended
  { text: `${opened}-   </Note>` }, // ended
  { text: `${opened}1) </Note>` }, // ended
  { text: `${opened}- > </Note>` }, // ended
  { text: `${opened}- - </Note>` }, // ended
  { text: `${opened}- {/* b */}</Note>` }, // ended
  { text: `${opened}- <Cite source="b" /></Note>` }, // ended
  { text: `${opened}- </ Note >` }, // ended
  { text: `${opened}- b\n\n  </Note>` }, // ended
  { text: `${opened}- \\\n  </Note>` }, // ended
  { text: '<>\n\na\n\n- </>' }, // ended
  { text: '<Note>\n|---|\n\n- </Note>' }, // ended
  { text: '<Note>\n1. </Note>\n\n1. ' }, // ended
  { text: 'a <Note>b\n---\n\n- c\n</Note> d' }, // ended
  { text: `${opened}> - </Note>` },
  { text: `${opened}- b\n  </Note>` },
  { text: `${opened}-\n  </Note>` },
  { text: `${opened}\t- b\n\n\t  </Note>` },
  { text: '<Note>\na</Note>' },
  { text: '<Note> a\n</Note>' },
  { text: 'a <Note>b\n\nc</Note>' },
  { text: 'a <Note>b\n- c</Note>' },
  { text: '<Note>\nb\n</Note> c' },
  { text: '<Note>\na\n- </Note> b' },
])('$text is a broken pair', ({ text }) => {
  expect(brokenPairs(text)).toMatchObject([
    { opening: text.indexOf('<'), closing: text.lastIndexOf('</') },
  ]);
});

test.for([
  { text: `${opened}</Note>` },
  { text: `${opened}- b\n</Note>` },
  { text: `${opened}- b\n\n</Note>` },
  { text: `${opened}  </Note>` },
  { text: `${opened}- <Note>b</Note>\n\n</Note>` },
  { text: 'a\n<Note>\nb\n</Note>\nc' },
  { text: '<Note><Note>\na\n</Note></Note> <Cite source="b" />' },
  { text: '<Quote source="a"\n  by="B > C">\nd\n</Quote>' },
  { text: '- <Note>\n  a\n  </Note>' },
  { text: '- <Note>\n\n  - a\n\n  </Note>' },
  { text: '- b\n\n  <Note>\n  a\n  </Note>' },
  { text: '> <Note>\n> a\n> </Note>' },
  { text: '- a <Quote source="b" by="c">d\n  e</Quote>' },
  { text: 'a <Note>b</Note> c <Note>d</Note>' },
  { text: '- b </Note>' },
  { text: '<Note>\n\n- </Quote>' },
])('in $text every pair fits', ({ text }) => {
  expect(brokenPairs(text)).toEqual([]);
});
