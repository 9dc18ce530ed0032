/** Values of a long facet that are seen before the reader asks for all of them. */
export const valuesShown = 7;

/** Whether a facet has so many values that most of them wait. */
export const isLongFacet = (values: number): boolean => values > 12;

/** Values that are seen at once at most: of more, the reader types the name. */
export const mostValues = 60;

/** Rows that are drawn at a time. */
export const rowsInSlice = 50;
