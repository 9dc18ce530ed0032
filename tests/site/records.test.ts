import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { firstOf, linksOn, pageAt, pagesOf } from '../support/built-page.ts';
import { textOf } from '../support/html.ts';
import {
  formerPathsOf,
  idsOf,
  publishedOf,
  recordsOf,
  withdrawnOf,
} from '../support/site-records.ts';

describe.for(['real', 'invented'] as const)('in the %s site', async (name) => {
  const site = inject('sites')[name];
  const records = await recordsOf(name);
  const { partnerships, places, organizations, sources } = paths;
  const kinds = [
    { what: 'partnership', list: partnerships, path: paths.partnership, ids: publishedOf(records) },
    { what: 'place', list: places, path: paths.place, ids: idsOf(records, 'places') },
    {
      what: 'organization',
      list: organizations,
      path: paths.organization,
      ids: idsOf(records, 'organizations'),
    },
    { what: 'source', list: sources, path: paths.source, ids: idsOf(records, 'sources') },
  ];
  const cases = kinds.flatMap((kind) => languages.map((language) => ({ ...kind, language })));

  test.for(cases)('every $what has its page and stands in the list ($language)', (one) => {
    const { list, path, ids, language } = one;
    const listed = linksOn(pageAt(site, list, language));
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      expect(textOf(firstOf(pageAt(site, path(id), language), 'h1'))).not.toBe('');
      expect(listed).toContain(linkTo(language, path(id)));
    }
  });

  test.for(kinds)('no page is about a $what that is not recorded', ({ list, path, ids }) => {
    const kept = withdrawnOf(records).map((id) => paths.partnership(id));
    const former = formerPathsOf(records).map(({ from }) => from);
    const known = [list, ...ids.map((id) => path(id)), ...kept, ...former];
    const inSection = pagesOf(site).filter((page) => page.path.startsWith(list));
    expect(inSection.map((page) => page.path).filter((one) => !known.includes(one))).toEqual([]);
  });
});
