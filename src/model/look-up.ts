/** What an id stands for. The rules refuse a dangling id before; this stops what reaches the model without them. */
export function lookUp<T>(
  entries: ReadonlyMap<string, T>,
  id: string,
  { what, from }: { what: string; from: string },
): T {
  const found = entries.get(id);
  if (found === undefined)
    throw new Error(`${from} names the ${what} “${id}”, which does not exist.`);
  return found;
}

/** Records by their ids. */
export const byIds = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));
