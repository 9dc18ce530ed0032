/** The anchor of the citation on every page that has one. */
export const citeAnchor = 'kutip';
