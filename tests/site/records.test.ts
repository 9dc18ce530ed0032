import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { pageAt } from '../support/built-page.ts';
import { publishedOf, recordsOf } from '../support/site-records.ts';

describe.for(['real', 'invented'] as const)('in the %s site', async (name) => {
  const site = inject('sites')[name];
  const records = await recordsOf(name);

  test.for(languages)(
    'every partnership shows a source and its grade of evidence (%s)',
    (language) => {
      const grades = evidenceGrades.map((grade) => say(language, `evidence.${grade}`));
      const bare = publishedOf(records).filter((id) => {
        const { html } = pageAt(site, paths.partnership(id), language);
        return !html.includes('id="sumber-1"') || !grades.some((grade) => html.includes(grade));
      });
      expect(bare).toEqual([]);
    },
  );
});
