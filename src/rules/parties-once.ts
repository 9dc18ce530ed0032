import { onceFor } from '#model/noted.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { judgedIn, keysHolding, type ContentRule } from './content-rule.ts';

const keyOf = onceFor(({ kind, parties }: PartnershipRecord): string =>
  [kind, ...parties.map((party) => JSON.stringify(party)).sort()].join(' '),
);

/** Two partnerships with the same parties and kind are one; a withdrawn one may leave its place to another. */
export const partiesOnce: ContentRule = {
  id: 'parties-once',
  check: (content) => {
    const judged = judgedIn(content, 'partnerships');
    if (judged.length === 0) return [];
    // Whatever has the same parties names the first of them too.
    const ids = judged.flatMap(([, { parties }]) => Object.values(parties[0] ?? {}));
    const standing = [...keysHolding(content, 'partnerships', ids)].flatMap((key) => {
      const record = content.partnerships.get(key);
      return record && !record.withdrawn ? [[key, record] as const] : [];
    });
    const byParties = Map.groupBy(standing, ([, record]) => keyOf(record));
    return [...byParties.values()].flatMap(([[first] = [''], ...others]) =>
      others.map(([id]) => ({
        collection: 'partnerships' as const,
        id,
        path: ['parties'],
        problem: {
          id: `Pihak dan jenisnya sama dengan kerja sama “${first}”.`,
          en: `It has the parties and the kind of the partnership “${first}”.`,
        },
        fix: {
          id: 'Satukan: pindahkan naskah, peristiwa, dan program ke satu berkas, lalu hapus berkas lainnya dan simpan idnya dalam formerIds.',
          en: 'Make them one: move acts, events and programmes to one file, remove the other and keep its id in formerIds.',
        },
      })),
    );
  },
};
