import { expect, test } from 'vitest';
import { byFileAndLine, complaint, findingAt } from './finding.ts';

const told = complaint('a-rule', ['ada', 'there is'], ['perbaiki', 'mend it']);
const at = (file: string, line: number, column: number) => findingAt(file, { line, column }, told);

test('findings are sorted by file, then line, then column', () => {
  const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 5), at('a', 2, 4), at('B', 9, 9)];
  const order = sorted.sort(byFileAndLine).map((f) => `${f.file}${f.line}:${f.column}`);
  expect(order).toEqual(['B9:9', 'a2:4', 'a2:5', 'a10:1', 'b1:1']);
});

test('a complaint speaks both languages and a finding carries it', () => {
  expect(findingAt('f', { line: 3, column: 2 }, told, 'title.id')).toEqual({
    file: 'f',
    line: 3,
    column: 2,
    field: 'title.id',
    severity: 'error',
    rule: 'a-rule',
    problem: { id: 'ada', en: 'there is' },
    fix: { id: 'perbaiki', en: 'mend it' },
  });
});
