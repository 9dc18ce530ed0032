/** The list of partnerships with its filters. */
export const listPhrases = {
  'list.title': { id: 'Kerja sama daerah', en: 'Partnerships' },
  'list.lede': {
    id: '{partnerships} dari {places}. Keadaan hukum dihitung dari bukti bertanggal, per {day}.',
    en: '{partnerships} of {places}. Legal state is computed from dated evidence, as of {day}.',
  },
  'list.description': {
    id: 'Semua kerja sama dalam atlas: dengan siapa, di bidang apa, masihkah berlaku, dan apa buktinya.',
    en: 'All partnerships in the atlas: with whom, in which sector, still in force, and on what evidence.',
  },
  'list.empty': {
    id: 'Belum ada kerja sama yang tercatat. Setiap catatan yang bersumber akan tampil di sini.',
    en: 'No partnership has been recorded yet. Every sourced record will appear here.',
  },
  'list.caption': {
    id: 'Diurutkan menurut keadaan hukum, lalu bukti terbaru. Garis kecil menunjukkan naskah {from}–{to}.',
    en: 'Ordered by legal state, then latest evidence. The small line shows acts {from}–{to}.',
  },
  'list.caption-undated': {
    id: 'Diurutkan menurut keadaan hukum, lalu bukti terbaru. Tanggal naskahnya tidak ditemukan.',
    en: 'Ordered by legal state, then latest evidence. No date of an act was found.',
  },
  'list.line-undated': { id: 'Naskah', en: 'Acts' },
  'list.caption-cut': {
    id: 'Naskah sebelum {from} mulai di tepi kiri.',
    en: 'Acts before {from} begin at the left edge.',
  },
  'list.partnership': { id: 'Kerja sama', en: 'Partnership' },
  'list.state': { id: 'Keadaan hukum', en: 'Legal state' },
  'list.line': { id: 'Naskah {from}–{to}', en: 'Acts {from}–{to}' },
  'list.latest': { id: 'Bukti terbaru', en: 'Latest evidence' },
  'list.no-date': { id: 'tanpa tanggal', en: 'undated' },
  'list.filters': { id: 'Saring daftar', en: 'Filter the list' },
  'list.filter-text': { id: 'Nama', en: 'Name' },
  'list.filter-sector': { id: 'Bidang', en: 'Sector' },
  'list.filter-country': { id: 'Negara mitra', en: 'Partner country' },
  'list.filter-kind': { id: 'Jenis', en: 'Kind' },
  'list.filter-state': { id: 'Keadaan hukum', en: 'Legal state' },
  'list.filter-any': { id: 'Semua', en: 'All' },
  'list.filter-clear': { id: 'Hapus saringan', en: 'Clear filters' },
  'list.shown': { id: '{shown} dari {total} kerja sama', en: '{shown} of {total} partnerships' },
  'list.none-match': {
    id: 'Tidak ada kerja sama yang cocok dengan semua pilihan itu.',
    en: 'No partnership matches all of these choices.',
  },
  'list.domestic': { id: 'dalam negeri', en: 'within Indonesia' },
  'list.by-state': { id: 'Loncat ke keadaan hukum', en: 'Jump to a legal state' },
  'list.all-of': { id: 'Semua {count}', en: 'All {count}' },
  'list.first-of': {
    id: '{shown} pertama dari {count}, menurut keadaan hukum dan bukti terbaru.',
    en: 'The first {shown} of {count}, by legal state and latest evidence.',
  },
  'list.pages': { id: 'Halaman daftar', en: 'Pages of the list' },
  'list.page': { id: 'Halaman {page}', en: 'Page {page}' },
  'list.by-facet': {
    id: 'Daftar menurut bidang, negara, dan daerah',
    en: 'Lists by sector, country and place',
  },

  'overview.states': { id: 'Keadaan hukum', en: 'Legal state' },
  'overview.map': { id: 'Di peta', en: 'On the map' },
  'overview.partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'overview.sectors': { id: 'Bidang', en: 'Sectors' },
  'overview.sectors-none': {
    id: 'Sumber yang dibaca tidak menyebut bidang.',
    en: 'No source we read names a sector.',
  },
  'overview.programmes': { id: 'Program', en: 'Programmes' },
  'overview.programmes-none': {
    id: 'Program tidak ditemukan dalam sumber yang dibaca.',
    en: 'No programme was found in the sources read.',
  },
} as const;
