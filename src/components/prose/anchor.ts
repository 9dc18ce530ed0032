/** The anchor of a heading, kept apart from the ids that components set. */
export const anchorOf = (slug = ''): string => `bagian-${slug}`;
