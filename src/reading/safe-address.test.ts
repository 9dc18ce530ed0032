import { expect, test } from 'vitest';
import { judgeAddress } from './safe-address.ts';

test.for([
  { href: 'https://contoh.go.id/', is: 'web' },
  { href: 'HTTP://contoh.go.id:8080/a?b=c%0A#d', is: 'web' },
  { href: 'https://bücher.example/', is: 'web' },
  { href: 'http://103.10.61.2/naskah.pdf', is: 'web' },
  { href: 'mailto:redaksi@contoh.go.id', is: 'mail' },
  { href: 'mailto:redaksi@contoh.go.id?subject=Atlas', is: 'mail' },
  { href: '/', is: 'site' },
  { href: '/daerah/kota-contoh/', is: 'site' },
  { href: '/kerja-sama/?negara=JP#daftar', is: 'site' },
  { href: '/entah/', is: 'site' },
])('$href leads to a $is address', ({ href, is }) => {
  expect(judgeAddress(href)).toEqual({ kind: is });
});

test.for([
  { href: '', is: 'empty' },
  { href: 'javascript:alert(1)', is: 'scheme' },
  { href: 'JaVaScRiPt:alert(1)', is: 'scheme' },
  { href: 'data:text/html,x', is: 'scheme' },
  { href: 'vbscript:x', is: 'scheme' },
  { href: 'ftp://contoh.go.id/', is: 'scheme' },
  { href: 'file:///etc/passwd', is: 'scheme' },
  { href: 'blob:https://contoh.go.id/x', is: 'scheme' },
  { href: ' javascript:1', is: 'malformed' },
  { href: '\u0001javascript:1', is: 'malformed' },
  { href: 'java\tscript:1', is: 'malformed' },
  { href: 'java%09script:1', is: 'malformed' },
  { href: 'https:\\\\evil.example', is: 'malformed' },
  { href: 'https:%5C%5Cevil.example', is: 'malformed' },
  { href: 'https:evil.example', is: 'malformed' },
  { href: 'https:///evil.example', is: 'malformed' },
  { href: 'https://', is: 'malformed' },
  { href: 'https://a.example:99999/', is: 'malformed' },
  { href: 'mailto:siapa', is: 'malformed' },
  { href: 'mailto:a@b.id%0ABcc:c@d.id', is: 'malformed' },
  { href: '/daerah/../x', is: 'malformed' },
  { href: '/\\evil.example', is: 'malformed' },
  { href: '/%5Cevil.example', is: 'malformed' },
  { href: '//evil.example', is: 'other-host' },
  { href: '/en/', is: 'english' },
  { href: '/en', is: 'english' },
  { href: '#bagian', is: 'relative' },
  { href: '?a=b', is: 'relative' },
  { href: 'daerah/', is: 'relative' },
  { href: 'www.contoh.go.id', is: 'relative' },
  { href: 'https://nama:sandi@contoh.go.id/', is: 'credentials' },
  { href: 'https://nama@contoh.go.id/', is: 'credentials' },
  { href: 'http://127.0.0.1/', is: 'private' },
  { href: 'http://2130706433/', is: 'private' },
  { href: 'http://[::1]/', is: 'private' },
  { href: 'http://192.168.1.1/', is: 'private' },
  { href: 'http://localhost:4321/', is: 'private' },
  { href: 'http://peladen/', is: 'private' },
  { href: 'http://peladen.local/', is: 'private' },
])('$href is refused: $is', ({ href, is }) => {
  expect(judgeAddress(href)).toEqual({ fault: is });
});
