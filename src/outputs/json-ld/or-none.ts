/** A list, or nothing where it is empty: what is not known is left out. */
export const orNone = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
