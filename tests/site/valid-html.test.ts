import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/built-page.ts';
import { siteNames } from '../support/sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
    },
  }),
);

test.for(siteNames)('every page of the %s site is valid HTML', async (name) => {
  const faults = await Promise.all(
    pagesOf(inject('sites')[name]).map(async ({ path, html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, column, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});
