import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { correctedLine } from '#outputs/findings/corrected-line.ts';
import type { Finding } from '#reading/finding.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { spoiltCopyOf } from '../support/spoilt-atlas.ts';
import { mistakes } from './mistakes.ts';

const told = ({ file, line, column, field, rule }: Finding): string =>
  `${file}:${line}:${column} ${field} ${rule}`;

/** Writes the line that is suggested for a finding into its file; nothing where none is, or there is no such line. */
const mended = (finding: Finding): { undo: () => void } | undefined => {
  if (!/\.(?:mdx|yaml)$/.test(finding.file) || finding.rule.startsWith('file-')) return undefined;
  const text = readFileSync(finding.file, 'utf8');
  const lines = text.split('\n');
  const line = lines[finding.line - 1];
  const instead = line === undefined ? undefined : correctedLine(finding, line);
  if (instead === undefined) return undefined;
  writeFileSync(finding.file, lines.with(finding.line - 1, instead).join('\n'));
  return {
    undo: () => {
      writeFileSync(finding.file, text);
    },
  };
};

test('a line that is suggested mends its finding', { timeout: 300_000 }, async () => {
  const unmended: string[] = [];
  let suggestions = 0;
  for (const { mistake, base, spoil } of mistakes) {
    vi.stubEnv('ATLAS_CONTENT', spoiltCopyOf(base, spoil));
    for (const finding of (await checkContent()).findings) {
      const change = mended(finding);
      if (!change) continue;
      suggestions += 1;
      const left = (await checkContent()).findings.map(told);
      if (left.includes(told(finding))) unmended.push(`${mistake}: ${told(finding)}`);
      change.undo();
    }
  }
  vi.unstubAllEnvs();
  expect(unmended).toEqual([]);
  expect(suggestions).toBeGreaterThan(40);
});
