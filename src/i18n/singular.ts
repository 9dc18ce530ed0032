const irregular: Readonly<Record<string, string>> = { people: 'person', classes: 'class' };

/** An English unit for a single one: “people a year” becomes “person a year”. */
export const singularOf = (unit: string): string =>
  unit.replace(/^\w+/, (word) => {
    const known = irregular[word.toLowerCase()];
    if (known) return known;
    if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
    return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  });
