/** What an output tells of a partnership; what it does not tell is left out. */
export type Told = {
  titleId?: string | undefined;
  titleEn?: string | undefined;
  /** Ids of its parties, by name of the id. */
  parties?: string[];
  legalState?: string | undefined;
  asOf?: string | undefined;
  activity?: string | undefined;
  /** The date of the first act, as exact as it is known. */
  firstAct?: string | undefined;
  /** The last day that each stated end can mean: `mou-2024 2029-03-01`. */
  ends?: string[];
  /** Ids of sectors by what they rest on, and all of them. */
  agreed?: string[];
  done?: string[];
  hoped?: string[];
  sectors?: string[];
  /** Ids of sources, in the order of their numbers. */
  sources?: string[];
};

/** A built site as the readers find it: the texts of its files by their paths. */
export type Files = { read: (path: string) => string; matching: (pattern: string) => string[] };

/** Reads one output anew, by nothing of ours that wrote it. */
export type Reader = {
  output: string;
  /** What it tells of every partnership, or of those that it has at all. */
  tells: readonly (keyof Told)[];
  /** Partnerships, or ends, may be missing in it; what it has must agree. */
  isPartial?: boolean;
  read: (files: Files, ids: readonly string[]) => ReadonlyMap<string, Told>;
};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day that a date of year, month or day can mean. */
export const lastDay = (date: string): string => {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
};

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};

/** A date in words as a date: `1 Maret 2024`, `March 2021`, `2020`; nothing where there is none. */
export const dateInWords = (language: 'id' | 'en', words: string): string | undefined => {
  const [, day, name, year] =
    /^(?:(\d{1,2}) )?(?:([A-Z]\p{L}+) )?(\d{4})$/u.exec(words.trim()) ?? [];
  if (year === undefined) return undefined;
  const month = name === undefined ? 0 : months[language].split(' ').indexOf(name) + 1;
  const parts = [month, Number(day ?? 0)].filter((part) => part > 0);
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
};

/** Entries of a list in one cell, in a fixed order. */
export const listed = (cell: string | null | undefined): string[] =>
  (cell ?? '').split('|').filter(Boolean).sort();

/** What is there, each once, in a fixed order. */
export const once = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.flatMap((value) => value ?? []))].sort();
