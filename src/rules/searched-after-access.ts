import { onceFor } from '#model/noted.ts';
import { judgedIn, type ContentRule } from './content-rule.ts';
import { namingsIn, type Target } from './references.ts';

const sourcesAmong = onceFor((named: readonly Target[]): readonly string[] => [
  ...new Set(named.flatMap(({ to, target }) => (to === 'sources' ? [target] : []))),
]);

/** Whoever reads a source has searched that day: `searchedOn` is not before the newest source of a record was read. */
export const searchedAfterAccess: ContentRule = {
  id: 'searched-after-access',
  check: (content) => {
    const citedBy = new Map(
      namingsIn(content).flatMap(({ from, id, named }) =>
        from === 'partnerships' ? [[id, sourcesAmong(named)]] : [],
      ),
    );
    return judgedIn(content, 'partnerships').flatMap(([id, { searchedOn }]) => {
      const newest = (citedBy.get(id) ?? [])
        .map((target) => ({ target, day: content.sources.get(target)?.accessedOn ?? '' }))
        .reduce((late, one) => (one.day > late.day ? one : late), { target: '', day: '' });
      if (searchedOn >= newest.day) return [];
      return [
        {
          collection: 'partnerships' as const,
          id,
          path: ['searchedOn'],
          problem: {
            id: `Pencarian terakhir ${searchedOn}, tetapi sumber “${newest.target}” dibaca pada ${newest.day}.`,
            en: `Last searched on ${searchedOn}, but the source “${newest.target}” was read on ${newest.day}.`,
          },
          fix: {
            id: `Tulis searchedOn: ${newest.day}, atau hari yang lebih akhir; bila keliru, perbaiki accessedOn sumber itu.`,
            en: `Write searchedOn: ${newest.day}, or a later day; if it is wrong, correct accessedOn of that source.`,
          },
        },
      ];
    });
  },
};
