import { expect, test } from 'vitest';
import { describedCountry } from './country.ts';
import { frameAt } from './frame.ts';
import { pageGraph } from './page-graph.ts';

const frame = frameAt('en', new URL('https://atlas.example'));
const nodesOf = (told: Partial<Parameters<typeof pageGraph>[1]>) =>
  pageGraph(frame, {
    path: '/negara/jp/',
    title: 'Japan',
    crumbs: [],
    described: undefined,
    ...told,
  })['@graph'] as unknown as Record<string, unknown>[];

test('a page is known by its canonical address, and by what it is about', () => {
  const [page, subject] = nodesOf({ described: describedCountry(frame, 'JP') });
  expect(page).toEqual({
    '@type': 'WebPage',
    '@id': 'https://atlas.example/en/negara/jp/',
    url: 'https://atlas.example/en/negara/jp/',
    name: 'Japan',
    inLanguage: 'en',
    isPartOf: { '@id': 'https://atlas.example/#situs' },
    mainEntity: { '@id': 'https://atlas.example/negara/jp/#subjek' },
  });
  expect(subject).toMatchObject({
    '@type': 'Country',
    '@id': 'https://atlas.example/negara/jp/#subjek',
  });
});

test('the way to a page ends at the page; a single step is no way', () => {
  const crumbs = [{ label: 'Countries', path: '/negara/' }, { label: 'Japan' }];
  expect(nodesOf({ crumbs })[0]?.breadcrumb).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Countries', item: 'https://atlas.example/en/negara/' },
      { position: 2, name: 'Japan', item: 'https://atlas.example/en/negara/jp/' },
    ],
  });
  expect(nodesOf({ crumbs: crumbs.slice(1) })[0]?.breadcrumb).toBeUndefined();
});

test('the home page tells of the site and its search', () => {
  expect(nodesOf({ path: '/' })[1]).toMatchObject({
    '@type': 'WebSite',
    url: 'https://atlas.example/en/',
    potentialAction: {
      target: { urlTemplate: 'https://atlas.example/en/cari/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});
