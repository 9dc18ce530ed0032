import { tables as describedTables } from '../tables/index.ts';
import type { Edition } from './edition.ts';

/** The tables whose rows have ids within a partnership, by which others join. */
const innerTables = describedTables.filter(({ key }) => key.join() === 'partnership,id');

const innerIds = ({ tables }: Edition, name: string): [string, string][] =>
  (tables[name] ?? []).map(({ partnership, id }) => [String(partnership), String(id)]);

/** The ids within published partnerships that an earlier edition had and a later one has not; `moved` leads from former ids. */
export const lostInner = (
  before: Edition,
  after: Edition,
  moved: ReadonlyMap<string, string>,
): string[] => {
  const published = new Set((after.tables.partnerships ?? []).map(({ id }) => id));
  return innerTables.flatMap(({ name }) => {
    const kept = new Set(innerIds(after, name).map((one) => one.join('/')));
    return innerIds(before, name)
      .map(([owner, id]) => [moved.get(owner) ?? owner, id] as const)
      .filter(([owner, id]) => published.has(owner) && !kept.has(`${owner}/${id}`))
      .map(([owner, id]) => `${name}/${owner}/${id}`);
  });
};
