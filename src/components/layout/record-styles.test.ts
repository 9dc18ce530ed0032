import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isStyleOfRecords, recordComponents } from './record-styles.ts';

test('every component whose styles are gathered is there and has styles', () => {
  for (const name of recordComponents)
    expect(readFileSync(`src/components/${name}.astro`, 'utf8'), name).toContain('<style');
});

test.for([
  {
    module: '/atlas/src/components/source/SourceList.astro?astro&type=style&index=0&lang.css',
    is: true,
  },
  { module: '/atlas/src/components/source/SourceList.astro', is: false },
  { module: '/atlas/src/components/home/Home.astro?astro&type=style&index=0&lang.css', is: false },
])('gathered: $is for $module', ({ module, is }) => {
  expect(isStyleOfRecords(module)).toBe(is);
});
