/** The numbered list of sources of a page. */
export const sourceListPhrases = {
  'source.accessed': { id: 'dibaca {date}', en: 'read on {date}' },
  'source.supports-link': { id: 'yang ditopang sumber ini', en: 'what this source supports' },
  'source.archived': { id: 'salinan arsip', en: 'archived copy' },
} as const;
