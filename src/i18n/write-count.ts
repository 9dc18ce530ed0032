/**
 * A whole number as a language writes it, for the scripts of pages. Not by `Intl`, for a slow phone takes 20 to 90 ms to open its
 * tables, and a map, a list and the first answer of a search all waited for that.
 */
export const writeCount = (language: string | undefined, count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '.');
