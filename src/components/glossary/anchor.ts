/** The anchor of a term, the same in both languages. */
export const anchorOfTerm = (id: string): string => `istilah-${id}`;

/** The anchor of the guide to the stages. */
export const guideAnchor = 'tahapan';
