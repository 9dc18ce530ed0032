/** Gives the invented counterpart of a real record in each turn, made when it is first asked for. */
export const counterparts = <Real>(
  all: ReadonlyMap<string, Real>,
  make: (turn: number, real: Real) => string,
) => {
  const ids = new Map<string, string>();
  return (turn: number, realId: string): string => {
    const key = `${turn} ${realId}`;
    const real = all.get(realId);
    if (!real) throw new Error(realId);
    const id = ids.get(key) ?? make(turn, real);
    ids.set(key, id);
    return id;
  };
};
