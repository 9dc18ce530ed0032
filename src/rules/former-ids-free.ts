import { judgedIn, type Broken, type Content, type ContentRule } from './content-rule.ts';

const addressed = ['partnerships', 'places', 'organizations'] as const;

const clashes = (content: Content, collection: (typeof addressed)[number]): Broken[] => {
  const asked: readonly [string, { formerIds?: string[] }][] = judgedIn(content, collection);
  if (!asked.some(([, { formerIds }]) => formerIds)) return [];
  const owners = new Map<string, string>();
  return [...content[collection]].flatMap(([id, { formerIds = [] }]) =>
    formerIds.flatMap((former, at) => {
      const owner = content[collection].has(former) ? former : owners.get(former);
      owners.set(former, id);
      if (owner === undefined) return [];
      return [
        {
          collection,
          id,
          path: ['formerIds', at],
          problem: {
            id: `Alamat lama “${former}” sudah dipakai “${owner}”.`,
            en: `The former address “${former}” already belongs to “${owner}”.`,
          },
          fix: { id: 'Hapus dari formerIds.', en: 'Remove it from formerIds.' },
        },
      ];
    }),
  );
};

/** A former id is no longer the id, or the former id, of another record. */
export const formerIdsFree: ContentRule = {
  id: 'former-ids-free',
  check: (content) => addressed.flatMap((collection) => clashes(content, collection)),
};
