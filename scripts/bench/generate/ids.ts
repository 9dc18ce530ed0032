import { longestId, reservedIds } from '#schema/shared.ts';
import { slugOf } from '../../new/ids.ts';

/** Leaves room for a number behind a slug. */
const longest = longestId - 8;

/** Gives ids in one collection, none twice. */
export const freshIds = () => {
  const used = new Set<string>(reservedIds);
  return (...words: readonly string[]): string => {
    const slug = slugOf(words.join(' '), longest) || 'tanpa-nama';
    let id = slug;
    for (let number = 2; used.has(id); number += 1) id = `${slug}-${number}`;
    used.add(id);
    return id;
  };
};
