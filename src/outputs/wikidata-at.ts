/** The page of an item on Wikidata. */
export const wikidataAt = (id: string): string => `https://www.wikidata.org/wiki/${id}`;
