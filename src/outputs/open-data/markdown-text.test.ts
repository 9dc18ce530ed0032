import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { codeSpan, linkTarget, markdownText, startEscaped } from './markdown-text.ts';

const read = (markdown: string): string => {
  const { html } = markdownToHtml(markdown);
  return html.replace(/<\/?p>|\n/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'); // prettier-ignore
};

test.for([
  'Kota *bintang* dan _garis_',
  'a [b](c) ![d](e)',
  '1 < 2 > 0 & &amp; &#65;',
  'C:\\folder `kode` ~~coret~~',
  '# bukan judul',
  '- bukan daftar',
  '12. bukan daftar',
  '12) bukan daftar',
  '---',
  '===',
  '+ tambah',
  '> bukan kutipan',
  'a[^1] bukan catatan',
])('“%s” stays what it is', (text) => {
  expect(read(startEscaped(markdownText(text)))).toBe(text);
});

test.for([
  { text: 'a', is: '`a`' },
  { text: 'a`b', is: '``a`b``' },
  { text: '`a`', is: '`` `a` ``' },
])('code $text is fenced as $is', ({ text, is }) => {
  expect(codeSpan(text)).toBe(is);
});

test.for([
  { address: 'https://a.example/b', is: 'https://a.example/b' },
  { address: 'https://a.example/(b)', is: '<https://a.example/(b)>' },
  { address: 'https://a.example/<b> c', is: '<https://a.example/%3Cb%3E%20c>' },
])('the address $address is written as $is', ({ address, is }) => {
  expect(linkTarget(address)).toBe(is);
});
