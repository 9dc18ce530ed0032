import type { StatisticId } from '#model/statistic-ids.ts';

/** The Indonesian words that name a chart in the address of the page and of its files. */
export const statisticSlugs: Readonly<Record<StatisticId, string>> = {
  states: 'keadaan-hukum',
  signings: 'penandatanganan',
  terms: 'jangka-waktu',
  freshness: 'umur-bukti',
  sectors: 'bidang',
  programmes: 'hasil-program',
  regions: 'kawasan',
  countries: 'negara',
  provinces: 'provinsi',
  evidence: 'kekuatan-bukti',
  sources: 'jumlah-sumber',
  reliability: 'keandalan-sumber',
};
