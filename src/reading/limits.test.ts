import { expect, test } from 'vitest';
import { decode } from './limits.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array) => decode({ file: 'content/places/a.yaml', bytes });

test.for([
  { when: 'plain text', written: 'a: b\n', is: 'a: b\n' },
  { when: 'a byte-order mark and CRLF', written: '\ufeffa: b\r\nc: d\r\n', is: 'a: b\nc: d\n' },
  { when: 'letters beyond ASCII', written: 'a: 南京市 é\tx', is: 'a: 南京市 é\tx' },
  { when: 'a line of 10,000 characters', written: 'x'.repeat(10_000), is: 'x'.repeat(10_000) },
])('$when is read', ({ written, is }) => {
  expect(decoded(bytesOf(written))).toEqual({ text: is });
});

test.for([
  { when: 'an empty file', bytes: bytesOf(' \n'), is: '1:1 file-empty' },
  { when: 'UTF-16', bytes: Uint8Array.of(0xff, 0xfe, 0x61, 0), is: '1:1 file-encoding' },
  {
    when: 'Latin-1',
    bytes: Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x63),
    is: '2:2 file-encoding',
  },
  { when: 'half a character', bytes: Uint8Array.of(0x61, 0xf0, 0x9f), is: '1:2 file-encoding' },
  { when: 'NUL', bytes: bytesOf('a\nb\0'), is: '2:2 file-hidden-character' },
  { when: 'a lone carriage return', bytes: bytesOf('a\rb'), is: '1:2 file-hidden-character' },
  { when: 'a bidirectional override', bytes: bytesOf('a\u202eb'), is: '1:2 file-hidden-character' },
  { when: 'a zero-width space', bytes: bytesOf('a\u200bb'), is: '1:2 file-hidden-character' },
  { when: 'a second byte-order mark', bytes: bytesOf('a\ufeff'), is: '1:2 file-hidden-character' },
  { when: 'a stand-in of ours', bytes: bytesOf('a\ufdd0'), is: '1:2 file-hidden-character' },
  { when: 'a conflict', bytes: bytesOf('a\n<<<<<<< HEAD\n'), is: '2:1 file-merge-conflict' },
  { when: 'its end', bytes: bytesOf('a\n>>>>>>> main\n'), is: '2:1 file-merge-conflict' },
  { when: 'a very long line', bytes: bytesOf('x'.repeat(10_001)), is: '1:10001 file-long-line' },
  { when: 'too many bytes', bytes: new Uint8Array(64 * 1024 + 1), is: '1:1 file-too-large' },
  { when: 'nesting', bytes: bytesOf(`a\n${'>'.repeat(9000)}`), is: '2:1 file-nesting' },
])('$when is refused: $is', ({ bytes, is }) => {
  const found = decoded(bytes);
  const [first] = 'findings' in found ? found.findings : [];
  expect(`${first?.line}:${first?.column} ${first?.rule}`).toBe(is);
  expect(first?.file).toBe('content/places/a.yaml');
});

test('every line with a hidden character is told, at most ten', () => {
  const found = decoded(bytesOf('a\u200b\n'.repeat(30)));
  expect('findings' in found && found.findings.map(({ line }) => line)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});
