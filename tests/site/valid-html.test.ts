import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/built-page.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Spaces at the end of a line mean nothing to a browser; nobody reads the built source.
      'no-trailing-whitespace': 'off',
      // A title names both sides of a partnership, however long their names are.
      'long-title': 'off',
      // Empty in a part that is hidden until a script fills it; the test of the outline judges those that are shown.
      'empty-heading': 'off',
      // A wide and a narrow navigation have the same name, and only one is ever displayed; axe judges what is displayed.
      'unique-landmark': 'off',
      // The filters of a list act as they change, and are shown only where a script runs.
      'wcag/h32': 'off',
    },
  }),
);

// The others differ from these only in their day or their address.
test.for(['real', 'empty', 'invented'] as const)(
  'every page of the %s site is valid HTML',
  // `npm run test:slow` takes all pages, some twenty times as many as are sampled.
  { timeout: process.env.ATLAS_TEST_ALL ? 1_800_000 : 180_000 },
  async (name) => {
    const faults: string[] = [];
    for (const { path, html } of pagesOf(inject('sites')[name])) {
      const { results } = await validator.validateString(html);
      for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  },
);
