import { longestId, reservedIds } from '#schema/shared.ts';
import { slugOf } from '../../new/ids.ts';

/** Room for a number behind a slug. */
const longest = longestId - 8;

/** Gives ids in one collection, none twice. */
export const freshIds = () => {
  const used = new Map<string, number>(reservedIds.map((id) => [id, 1]));
  return (...words: readonly string[]): string => {
    const slug = slugOf(words.join(' '), longest) || 'tanpa-nama';
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    if (before === 0) return slug;
    const id = `${slug}-${before + 1}`;
    return used.has(id) ? `${id}-n` : (used.set(id, 1), id);
  };
};
