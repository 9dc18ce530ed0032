/** Makes the ids of the headings of one text from their words: unique, and the same whenever the words are. */
export const headingIds = (): ((heading: string) => string) => {
  const taken = new Map<string, number>();
  return (heading) => {
    const plain = heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const stem = ['bagian', ...(plain.match(/[a-z0-9]+/g) ?? [])].join('-');
    let count = taken.get(stem) ?? 0;
    let id = stem;
    do {
      count += 1;
      id = count === 1 ? stem : `${stem}-${count}`;
    } while (count > 1 && taken.has(id));
    taken.set(stem, count);
    if (id !== stem) taken.set(id, 1);
    return id;
  };
};
