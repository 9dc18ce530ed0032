const small = new Set(
  'dan atau di ke dari yang untuk dengan pada antara oleh and or of the a an in on at to for with by'.split(
    ' ',
  ),
);

/**
 * The words of a query that tell pages apart. Pagefind drops words it does not know, and would answer
 * “nowhere and never” with every page that says “and”. A quoted query, or one of small words only, stays.
 */
export const tellingWords = (query: string): string => {
  if (query.includes('"')) return query;
  const telling = query.split(' ').filter((word) => !small.has(word.toLowerCase()));
  return telling.length > 0 ? telling.join(' ') : query;
};
