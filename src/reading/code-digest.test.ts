import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeDigestOf } from './code-digest.ts';

test('the same code has one digest, and what is told besides makes another', () => {
  expect(codeDigestOf(['src/schema'])).toBe(codeDigestOf(['src/schema']));
  expect(codeDigestOf(['src/schema'], 1)).not.toBe(codeDigestOf(['src/schema'], 2));
  expect(codeDigestOf(['src/schema'])).not.toBe(codeDigestOf(['src/reading']));
});

test('code that changed while the program runs, or is not there, has another digest each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'code-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'young.ts'), '');
  for (const path of [join(folder, 'young.ts'), join(folder, 'missing.ts')])
    expect(codeDigestOf([path]), path).not.toBe(codeDigestOf([path]));
});
