/** What printed sheets and shared pictures say. */
export const sharePhrases = {
  'share.print': { id: 'Cetak', en: 'Print' },
  'share.picture': {
    id: '{title}: garis kerja sama di peta, dengan jumlahnya',
    en: '{title}: lines of cooperation on a map, with their numbers',
  },
  'share.home-places': { id: '{count} daerah Indonesia', en: '{count} Indonesian places' },
  'share.home-place': { id: '{count} daerah Indonesia', en: '{count} Indonesian place' },
  'share.partner-places': { id: '{count} daerah mitra', en: '{count} partner places' },
  'share.partner-place': { id: '{count} daerah mitra', en: '{count} partner place' },
  'share.agreed': { id: '{count} disepakati', en: '{count} agreed' },
  'share.done': { id: '{count} dijalankan', en: '{count} done' },
  'share.hoped': { id: '{count} diharapkan', en: '{count} hoped for' },
  'share.none': { id: 'Belum ada kerja sama yang tercatat', en: 'No partnership recorded yet' },
} as const;
