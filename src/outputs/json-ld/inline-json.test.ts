import { expect, test } from 'vitest';
import { inlineJson } from './inline-json.ts';

test.for([
  { name: 'the end of the element', text: '</script><script>alert(1)</script>' },
  { name: 'the end in capitals, with a space', text: '</SCRIPT >' },
  { name: 'a comment that would swallow the end', text: '<!--<script>' },
  { name: 'entities', text: '&lt;/script&gt; & more' },
  { name: 'line ends of Unicode', text: 'a\u2028b\u2029c' },
  { name: 'quotes and backslashes', text: '"\\u003c' },
  { name: 'an ordinary title', text: 'Bandung–Hamamatsu' },
])('$name stays inside the element and reads back', ({ text }) => {
  const written = inlineJson({ [text]: text });
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual({ [text]: text });
});
