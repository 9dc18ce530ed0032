import { different, recount, type Row } from './chart-files.ts';

const isSigned = (state = ''): boolean =>
  ['in-term', 'open-ended', 'term-unknown', 'term-passed'].includes(state);

/** The numbers of a sentence about the most, where nothing else has as much. */
const unlessEven = (
  counts: Map<string, number>,
  named: number,
  numbers: number[],
  even: number[] = [],
): number[] => {
  const sorted = [...counts.values()].sort((one, other) => other - one);
  return sorted[named] !== undefined && sorted[named] === sorted[named - 1] ? even : numbers;
};

const peakOf = (rows: readonly Row[], column: string): [string, number] =>
  [...recount(rows, [column])].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);

const where = (rows: readonly Row[], column: string, ...values: string[]): number =>
  rows.filter((row) => values.includes(row[column] ?? '')).length;

/** The numbers that the heading of each chart speaks of, in the order of the Indonesian sentence. */
export const toldBy: Record<string, (rows: readonly Row[], all: number) => number[]> = {
  'keadaan-hukum': (rows) => [
    where(rows, 'legal_state', 'term-unknown'),
    rows.filter((row) => isSigned(row.legal_state)).length,
  ],
  penandatanganan: (rows) => {
    const dated = rows.filter(({ signed_on }) => signed_on !== '');
    const renewals = dated.filter(({ renews }) => renews !== '').length;
    const [year, most] = peakOf(dated, 'year');
    const peak = unlessEven(recount(dated, ['year']), 1, [Number(year), most]);
    return [dated.length, renewals, ...peak];
  },
  'jangka-waktu': (rows) => [
    rows.filter((row) => row.signed_on && row.ends_on && row.open_ended === 'no').length,
    rows.length,
  ],
  'umur-bukti': (rows) => [where(rows, 'activity', 'recent'), rows.length],
  bidang: (rows) => {
    const agreed = rows.filter(({ role }) => role === 'agreed');
    const [sector, most] = peakOf(agreed, 'sector');
    const own = rows.filter((row) => row.sector === sector);
    const peak = [most, where(own, 'role', 'done'), where(own, 'role', 'hoped')];
    const even = [different(agreed, 'sector')];
    return unlessEven(recount(agreed, ['sector']), 1, peak, even);
  },
  'hasil-program': (rows) => [
    rows.filter(({ reported_figures }) => Number(reported_figures) > 0).length,
    rows.length,
  ],
  kawasan: (rows, all) => [
    different(rows, 'partnership'),
    all,
    ...unlessEven(recount(rows, ['region']), 1, [peakOf(rows, 'region')[1]]),
  ],
  negara: (rows) => {
    const counts = recount(rows, ['country']);
    const top = [...counts.values()].sort((one, other) => other - one).slice(0, 3);
    return [counts.size, ...unlessEven(counts, 3, top)];
  },
  provinsi: (rows) => [different(rows, 'province'), 38],
  'kekuatan-bukti': (rows) => [
    rows.filter(({ primary_sources }) => Number(primary_sources) > 0).length,
    rows.length,
  ],
  'jumlah-sumber': (rows) => [where(rows, 'sources', '1'), rows.length],
  'keandalan-sumber': (rows) => [
    rows.length,
    where(rows, 'reliability', 'primary'),
    where(rows, 'reliability', 'weak'),
  ],
};
