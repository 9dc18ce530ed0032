import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const told = (text: string) => {
  const { parts, findings } = readBody('f', text, 10);
  expect(parts).toEqual([]);
  return findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
};

test.for([
  // Programs
  { text: 'import a from "fs"', is: ['10:1 body-import'] },
  { text: 'a\n\nexport const b = 1', is: ['12:1 body-import'] },
  { text: '{process.exit(0)}', is: ['10:1 body-expression'] },
  { text: 'Nilai {belum diisi} dan {b}', is: ['10:7 body-expression', '10:25 body-expression'] },
  { text: '😀 {a}', is: ['10:4 body-expression'] },
  { text: '> - *{a}*', is: ['10:6 body-expression'] },
  { text: '| a |\n|---|\n| {b} |', is: ['12:3 body-expression'] },
  { text: '[{a}](https://b.id/)', is: ['10:2 body-expression'] },
  { text: '{/\\* a \\*/}', is: ['10:1 body-expression'] },
  { text: '{/* a */ b() /* c */}', is: ['10:1 body-expression'] },
  { text: '{}', is: ['10:1 body-expression'] },
  { text: '<Cite source={a} />', is: ['10:1 body-attribute-expression'] },
  { text: '<Cite {...a} />', is: ['10:1 body-attribute-expression'] },
  { text: '<Cite source={/* a */} />', is: ['10:1 body-attribute-expression'] },
  // HTML
  { text: '<script>alert(1)</script>', is: ['10:1 body-html'] },
  { text: '<img src="x" onerror="y" />', is: ['10:1 body-html'] },
  { text: '<iframe src="x"></iframe>', is: ['10:1 body-html'] },
  { text: '<svg onload="x"/>', is: ['10:1 body-html'] },
  { text: '<a href="javascript:1">a</a>', is: ['10:1 body-html'] },
  { text: 'Teks <b>tebal', is: ['10:6 body-html'] },
  { text: 'a<br>b', is: ['10:2 body-html'] },
  { text: '<>a</>', is: ['10:1 body-html'] },
  { text: 'a <!-- b -->', is: ['10:3 body-html-comment'] },
  { text: 'Penduduk <5 juta', is: ['10:10 body-less-than'] },
  { text: 'a<b c', is: ['10:2 body-less-than'] },
  { text: 'a <', is: ['10:3 body-less-than'] },
  // Components
  { text: '<Peta />', is: ['10:1 body-unknown-component'] },
  { text: '<Cite.x />', is: ['10:1 body-unknown-component'] },
  { text: '<constructor />', is: ['10:1 body-html'] },
  {
    text: '<Cite sumber="a" />',
    is: ['10:1 body-unknown-attribute', '10:1 body-missing-attribute'],
  },
  { text: '<Note onclick="a">b</Note>', is: ['10:1 body-unknown-attribute'] },
  { text: '<Cite source="a" source="b" />', is: ['10:1 body-repeated-attribute'] },
  { text: '<Cite source="" />', is: ['10:1 body-missing-attribute'] },
  { text: '<Cite source />', is: ['10:1 body-missing-attribute'] },
  { text: '<Quote source="a">b</Quote>', is: ['10:1 body-missing-attribute'] },
  { text: '<Cite source="a">b</Cite>', is: ['10:1 body-component-content'] },
  { text: '<Note></Note>', is: ['10:1 body-empty-component'] },
  { text: '**<Note>a</Note>**', is: ['10:3 body-misplaced-component'] },
  { text: '[<Cite source="a" />](/b/)', is: ['10:2 body-misplaced-component'] },
  {
    text: '<Figure src="../a.png" alt="b" caption="c" credit="d" licence="e" />',
    is: ['10:1 body-figure-file'],
  },
  {
    text: '<Figure src="a.svg" alt="b" caption="c" credit="d" licence="e" />',
    is: ['10:1 body-figure-file'],
  },
  { text: '<Cite source="&#x202e;" />', is: ['10:1 body-hidden-character'] },
  // Tags that do not close
  { text: '<Cite source=a />', is: ['10:1 body-broken-tag'] },
  { text: 'a <Cite source="b"> c', is: ['10:3 body-unclosed-tag'] },
  { text: '<Note>\na', is: ['10:1 body-unclosed-tag'] },
  { text: '<Note>a\n\nb</Note>', is: ['12:2 body-crossed-tags'] },
  // These two ended the process.
  { text: '<Note>\n\na\n\n- </Note>', is: ['14:3 body-crossed-tags'] },
  { text: 'a <Note>b\n---\n\n- c\n</Note> d', is: ['14:1 body-crossed-tags'] },
  { text: '<Note>a</Quote>', is: ['10:8 body-stray-closing-tag'] },
  { text: 'a</Note>', is: ['10:2 body-stray-closing-tag'] },
  {
    text: '<b>a\n\n{c}\n\n<Cite source=d />',
    is: ['10:1 body-html', '14:1 body-broken-tag', '12:1 body-expression'],
  },
  // Links
  { text: '[a](javascript:alert(1))', is: ['10:1 body-unsafe-link'] },
  { text: '[a](java&#9;script:1)', is: ['10:1 body-unsafe-link'] },
  { text: '[a](&#x6a;avascript:1)', is: ['10:1 body-unsafe-link'] },
  { text: '[a](<data:text/html,b>)', is: ['10:1 body-unsafe-link'] },
  { text: '[a][b]\n\n[b]: vbscript:c', is: ['12:1 body-unsafe-link', '10:1 body-unsafe-link'] },
  { text: '[b]: javascript:c', is: ['10:1 body-unsafe-link'] },
  { text: '[a](https://b:c@d.id/)', is: ['10:1 body-unsafe-link'] },
  { text: '[a](//b.id/)', is: ['10:1 body-unsafe-link'] },
  { text: '[a](\\\\\\\\b.id/)', is: ['10:1 body-unsafe-link'] },
  { text: '[a](b/c)', is: ['10:1 body-unsafe-link'] },
  { text: '[a](/en/daerah/)', is: ['10:1 body-unsafe-link'] },
  { text: '<https://a.id>', is: ['10:1 body-autolink'] },
  { text: '<javascript:1>', is: ['10:1 body-autolink'] },
  { text: '<a@b.id>', is: ['10:1 body-autolink'] },
  // Markdown that has no place
  { text: '| a |\n|---|\n| b | {c} |', is: ['12:1 body-table-cells'] },
  { text: 'a {/* b\n\nc */}', is: ['10:3 body-expression'] },
  { text: '# a', is: ['10:1 body-heading-level'] },
  { text: 'a\n===', is: ['10:1 body-heading-level'] },
  { text: '##### a', is: ['10:1 body-heading-level'] },
  { text: '![a](b.png)', is: ['10:1 body-image'] },
  { text: '![a](https://b.id/c.gif)', is: ['10:1 body-image'] },
  { text: 'a[^1]\n\n[^1]: b', is: ['12:1 body-footnote', '10:2 body-footnote'] },
  { text: '[^1]: a', is: ['10:1 body-footnote'] },
  { text: 'a &#x202e; b', is: ['10:1 body-hidden-character'] },
])('$text is refused: $is', ({ text, is }) => {
  expect(told(text)).toEqual(is);
});

test('every finding speaks both languages and names the body', () => {
  const { findings } = readBody('f', '{a}\n\n# b\n\n![c](d)\n\n<Peta />\n\n[e](f)');
  expect(findings).toHaveLength(5);
  for (const { file, field, severity, problem, fix } of findings) {
    expect([file, field, severity]).toEqual(['f', 'body', 'error']);
    for (const words of [problem.id, problem.en, fix.id, fix.en]) expect(words).not.toBe('');
  }
});

test.for([
  { text: 'Angka {1+1}.', found: '{1+1}', escaped: '\\{1+1}' },
  { text: '{a {b} c}', found: '{a {b} c}', escaped: '\\{a \\{b} c}' },
  { text: 'Nilai { belum', found: '{', escaped: '\\{' },
])('of $text it says to delete $found or to write $escaped', ({ text, found, escaped }) => {
  const [first] = readBody('f', text).findings;
  expect(first?.fix.id).toContain(`Hapus ${found}. `);
  expect(first?.fix.id).toContain(`tulis ${escaped}. `);
  expect(readBody('f', text.replace(found, escaped)).findings).toEqual([]);
});
