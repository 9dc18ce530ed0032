import { expect, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import innerIds from './content/inner-ids.json' with { type: 'json' };

const { records } = await readContent('src/content', ['partnerships']);
const idsOf = (name: 'agreements' | 'programmes') =>
  records.flatMap(({ id, value }) =>
    (value as PartnershipRecord)[name].map((one) => `${id}/${one.id}`),
  );

// Others join by these: what was published keeps its id. A record that was wrong is withdrawn as a whole.
test.for(['agreements', 'programmes'] as const)(
  'no id of %s that was published is lost',
  (name) => {
    expect(idsOf(name)).toEqual(expect.arrayContaining(innerIds[name]));
  },
);
