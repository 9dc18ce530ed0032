/** Does the same with each, two at a time, as a machine of two cores can; the results are in the order of what was given. */
export const inPairs = async <Given, Result>(
  given: readonly Given[],
  act: (one: Given) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = [...given.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, one] = next;
      results[place] = await act(one);
    }
  };
  await Promise.all([work(), work()]);
  return results;
};
