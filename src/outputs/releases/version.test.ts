import { expect, test } from 'vitest';
import { byVersion, isVersion, nextVersion } from './version.ts';

test.for([
  { text: '1.0.0', is: true },
  { text: '0.10.3', is: true },
  { text: '1.0', is: false },
  { text: '1.0.0-beta', is: false },
  { text: 'v1.0.0', is: false },
  { text: '01.0.0', is: false },
  { text: '1.0.0/..', is: false },
  { text: '', is: false },
])('“$text” is the number of a release: $is', ({ text, is }) => {
  expect(isVersion(text)).toBe(is);
});

test('releases follow one another by number, not by letter', () => {
  expect(['1.10.0', '2.0.0', '1.9.0', '1.9.12', '1.9.2'].toSorted(byVersion)).toEqual([
    '1.9.0',
    '1.9.2',
    '1.9.12',
    '1.10.0',
    '2.0.0',
  ]);
});

test.for([
  { level: 'patch', next: '1.2.4' },
  { level: 'minor', next: '1.3.0' },
  { level: 'major', next: '2.0.0' },
] as const)('after 1.2.3 a $level is $next', ({ level, next }) => {
  expect(nextVersion('1.2.3', level)).toBe(next);
});
