import type { Page } from '../page/page.ts';

const kilobyte = 1024;

/** Bytes, compressed. A list of a hundred rows may weigh 60 KB, 40 more than a page with a short table. */
export const budgets = {
  page: 20 * kilobyte,
  shortList: 20,
  row: 0.5 * kilobyte,
  manyEntries: 70,
  entry: 0.25 * kilobyte,
  usualNarrative: 300,
  word: 5,
  list: 60 * kilobyte,
  script: 8 * kilobyte,
} as const;

const recordPath =
  /^(?:\/en)?\/(?:kerja-sama|(?:masa-berlaku\/)?daerah|lembaga|sumber)\/(?!(?:halaman|peta)\/)([^/]+)\/$/;

/** What counts as a row: those of tables; on a page about no single record also the entries of its lists. */
const rowsOf = ({ path, rows }: Page): number =>
  recordPath.test(path) ? rows.inTables : rows.inAll;

/** A record with more acts, events and sources than most is published all the same: each entry beyond those may weigh more. */
const entriesBeyond = ({ path, rows }: Page): number =>
  recordPath.test(path) ? Math.max(0, rows.inAll - budgets.manyEntries) : 0;

/** A narrative may be as long as the file of a record can be; what it takes compressed, each word beyond the usual may weigh. */
const wordsBeyond = ({ words }: Page): number => Math.max(0, words - budgets.usualNarrative);

/** What a page without its map may weigh with its styles. */
export const budgetOf = (page: Page): number =>
  Math.min(
    budgets.list,
    budgets.page +
      budgets.row * Math.max(0, rowsOf(page) - budgets.shortList) +
      budgets.entry * entriesBeyond(page) +
      budgets.word * wordsBeyond(page),
  );
