import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

export default defineConfig({
  test: {
    // By default a machine of two cores would run one file after the other.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/content/records.test.ts'],
          // These files leave nothing behind in their process; a new one for each takes as long as their tests.
          isolate: false,
          // Goals of a second are guarded at ten times that, and longer where many checks make one test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{content,site,bad-input,browser}/*.test.ts'],
          exclude: ['tests/content/records.test.ts'],
          globalSetup: 'tests/support/built-sites.ts',
          // A busy machine may take its time to paint.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Needs nginx and Caddy on the machine; `npm run test:slow` says so where they are not.
      ...(process.env.ATLAS_TEST_ALL === '1'
        ? [
            {
              test: {
                name: 'slow',
                include: ['tests/slow/*.test.ts'],
                testTimeout: 300_000,
                hookTimeout: 300_000,
              },
            },
          ]
        : []),
    ],
  },
});
