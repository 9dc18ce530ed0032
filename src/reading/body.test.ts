import { expect, test } from 'vitest';
import { readBody, type BodyPart } from './body.ts';

// One text for all parts, so that a case fits on a line: calls as <Name …>…</Name>.
const drawn = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) => {
      if ('html' in part) return part.html;
      const attributes = Object.entries(part.attributes).map(
        ([name, value]) => ` ${name}=${value}`,
      );
      return `{${part.call}${attributes.join('')}${part.children ? `: ${drawn(part.children)}` : ''}}`;
    })
    .join('');

const read = (text: string): BodyPart[] => {
  const { parts, findings } = readBody('f', text);
  expect(findings).toEqual([]);
  return parts;
};

test.for([
  { text: '', is: '' },
  {
    text: 'a *b* **c** ~~d~~ `e`',
    is: '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>',
  },
  {
    text: '## A\n\n### A\n\n#### B',
    is: '<h2 id="bagian-a">A</h2>\n<h3 id="bagian-a-2">A</h3>\n<h4 id="bagian-b">B</h4>',
  },
  { text: '3. a\n4. b', is: '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>' },
  { text: '- [x] a\n- [ ] b', is: '<ul>\n<li>[x] a</li>\n<li>[ ] b</li>\n</ul>' },
  { text: '> a\n\n---', is: '<blockquote>\n<p>a</p>\n</blockquote>\n<hr>' },
  { text: 'a\\\nb', is: '<p>a<br>\nb</p>' },
  { text: '```js\nimport {a} <5\n```', is: '<pre><code>import {a} &#x3C;5\n</code></pre>' },
  { text: 'a < b & c \\{d\\} \\<5 &lt;6', is: '<p>a &#x3C; b &#x26; c {d} &#x3C;5 &#x3C;6</p>' },
  { text: 'a {/* b {c} <5 */} d', is: '<p>a  d</p>' },
  { text: 'barang ekspor\nimport dan impor', is: '<p>barang ekspor\nimport dan impor</p>' },
  {
    text: '[a](https://b.id/ "c")',
    is: '<p><a href="https://b.id/" title="c" rel="external noopener">a</a></p>',
  },
  {
    text: '[a][b]\n\n[b]: https://c.id/',
    is: '<p><a href="https://c.id/" rel="external noopener">a</a></p>',
  },
  {
    text: '[a](https://b.id/{c})',
    is: '<p><a href="https://b.id/%7Bc%7D" rel="external noopener">a</a></p>',
  },
  { text: '[a](mailto:b@c.id)', is: '<p><a href="mailto:b@c.id">a</a></p>' },
  { text: '[a *b*](/daerah/c/)', is: '<p>{Link href=/daerah/c/: a <em>b</em>}</p>' },
  { text: 'a <Cite source="b" />.', is: '<p>a {Cite source=b}.</p>' },
  { text: '## a <Cite source="b" />', is: '<h2 id="bagian-a">a {Cite source=b}</h2>' },
  {
    text: '<Quote source=\'a\' by="B &quot;c&quot; <5">d *e*</Quote>',
    is: '{Quote source=a by=B "c" <5: d <em>e</em>}',
  },
  { text: '<Note>\n- a\n</Note>', is: '{Note: <ul>\n<li>a</li>\n</ul>}' },
  {
    text: '<Programme id="a" />\n\n<Agreement id="b" />',
    is: '{Programme id=a}\n{Agreement id=b}',
  },
  {
    text: '<Figure src="a.jpg" alt="b"\n  caption="c\n d" credit="e" licence="f" />',
    is: '{Figure src=a.jpg alt=b caption=c d credit=e licence=f}',
  },
])('$text becomes $is', ({ text, is }) => {
  expect(drawn(read(text))).toBe(is);
});

test('a table keeps its alignment without a style', () => {
  const html = drawn(read('| a | b |\n|:--|--:|\n| 1 | <Cite source="c" /> |'));
  expect(html).toContain('<th data-align="left">a</th>');
  expect(html).toContain('<td data-align="right">{Cite source=c}</td>');
  expect(html).not.toContain('style');
});

test('calls know their place in the file and whether they stand in a sentence', () => {
  const { parts } = readBody('f', 'Ia <Quote source="a" by="b">c</Quote>.\n\n<Note>d</Note>', 7);
  expect(parts).toMatchObject([
    { html: '<div>Ia ' },
    { call: 'Quote', isInline: true, line: 7, column: 4, children: [{ html: 'c' }] },
    { html: '.</div>\n' },
    { call: 'Note', isInline: false, line: 9, column: 1 },
  ]);
  expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
});
