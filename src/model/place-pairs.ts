/** Pairs of places that a partnership ties: each at home with each abroad, else the first at home with the others. */
export function placePairsOf<Place>(
  home: readonly Place[],
  abroad: readonly Place[],
): [Place, Place][] {
  if (abroad.length > 0)
    return home.flatMap((from) => abroad.map((to): [Place, Place] => [from, to]));
  const [first, ...others] = home;
  return first === undefined ? [] : others.map((to) => [first, to]);
}
