import { expect, test } from 'vitest';
import { formatNumber } from './format.ts';
import { languages } from './language.ts';
import { writeCount } from './write-count.ts';

test('a count in a browser is written as the build writes it', () => {
  const counts = [0, 7, 999, 1000, 1234, 12_345, 999_999, 1_000_000, 1_234_567_890];
  for (const language of languages)
    expect(counts.map((count) => writeCount(language, count))).toEqual(
      counts.map((count) => formatNumber(language, count)),
    );
});
