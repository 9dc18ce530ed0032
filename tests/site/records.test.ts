import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { linksOn, listPagesOf, pageAt, pathsOf } from '../support/built-page.ts';
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
    const listed = new Set(listPagesOf(site, list, language).flatMap(linksOn));
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      expect(pageAt(site, path(id), language).html).toMatch(/<h1[^>]*>[^<]/);
      expect(listed.has(linkTo(language, path(id))), id).toBe(true);
    }
  });

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

  test.for(kinds)('no page is about a $what that is not recorded', ({ list, path, ids }) => {
    const kept = withdrawnOf(records).map((id) => paths.partnership(id));
    const former = formerPathsOf(records).map(({ from }) => from);
    const lists = listPagesOf(site, list, 'id').map((page) => page.path);
    const known = new Set([
      ...lists,
      paths.partnershipsMap,
      ...ids.map((id) => path(id)),
      ...kept,
      ...former,
    ]);
    const inSection = pathsOf(site).filter((one) => one.startsWith(list));
    expect(inSection.filter((one) => !known.has(one))).toEqual([]);
  });
});
