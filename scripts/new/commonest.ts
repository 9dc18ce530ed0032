/** The value that stands most often in a list; of equals the first; nothing for an empty list. */
export const commonest = <T>(values: readonly T[]): T | undefined =>
  [...Map.groupBy(values, (value) => value).values()].sort(
    (one, other) => other.length - one.length,
  )[0]?.[0];
