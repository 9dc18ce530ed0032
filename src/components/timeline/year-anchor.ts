/** The anchor of a year on the page of its decade. */
export const anchorOfYear = (year: number): string => `tahun-${year}`;
