import { afterEach, expect, test, vi } from 'vitest';
import { answerOf } from './answer-of.ts';
import type { FacetList } from './facet-list.ts';
import type { FoundPage, Result } from './pagefind.ts';
import { SearchClient, type Found } from './pagefind-client.ts';
import { readState } from './search-state.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const page: FoundPage = {
  ...{ title: 'Mekarsari', url: '/daerah/mekarsari/', excerpt: 'Mekarsari' },
  ...{ meta: { title: 'Mekarsari' }, filters: {}, sub_results: [] },
};
const resultOf = (data: Result['data']): Result => ({ id: 'mekarsari', score: 1, data });

test('a page that several steps look at is asked for once, and once more where it failed', async () => {
  const current = Response.json({ folder: 'new', pages: {}, parts: {}, types: {} });
  vi.stubGlobal('fetch', () => Promise.resolve(current.clone()));
  const client = new SearchClient('/', 'id');
  const data = vi.fn(() => Promise.resolve(page)).mockRejectedValueOnce(new Error('no network'));
  const result = resultOf(data);
  await expect(client.load({ folder: 'old' }, [result])).rejects.toThrow('stale');
  expect(await client.load({ folder: 'old' }, [result])).toEqual([page]);
  expect(await client.load({ folder: 'old' }, [result])).toEqual([page]);
  expect(data).toHaveBeenCalledTimes(2);
});

const answers = [
  { what: 'one question is asked once', query: '?q=mekarsari', asked: 1 },
  {
    what: 'with a chosen type it is asked without it too, to count the others',
    ...{ query: '?q=mekarsari&type=place', asked: 2 },
  },
];

test.for(answers)('$what', async ({ query, asked }) => {
  const result = resultOf(() => Promise.resolve(page));
  const found: Found = {
    ...{ folder: 'new', filters: {}, asked: 'mekarsari', unknown: [], lacksSources: false },
    ...{ typeOf: new Map([['mekarsari', 'place']]), results: [result], partly: [], alike: [] },
  };
  const search = vi.fn(() => Promise.resolve(found));
  const client = { search, load: () => Promise.resolve([page]) } as unknown as SearchClient;
  const facets = { filtersOf: () => ({}) } as unknown as FacetList;
  const answer = await answerOf(client, facets, readState(new URLSearchParams(query)));
  expect(answer.types).toEqual({ place: 1 });
  expect(search).toHaveBeenCalledTimes(asked);
});
