import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { useBrowser } from '../support/browsing.ts';
import { addressOf, linksIn, searchFor } from './found.ts';
import { questions } from './questions.ts';

const { visit } = useBrowser();

describe.for(languages)('in %s', (language) => {
  test.for(questions[language])(
    '“$asks” is answered among the first five',
    async ({ asks, finds }) => {
      const page = await visit(addressOf('real', language, searchFor(asks)));
      const first = (await linksIn(page)).slice(0, 5);
      const right = finds.map((path) => (language === 'en' ? '/en' : '') + path);
      expect(first.filter((path) => right.includes(path))).not.toEqual([]);
    },
  );
});
