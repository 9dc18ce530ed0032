/** The list of sources and the page of one. */
export const sourcePhrases = {
  'sources.lede': {
    id: '{sources} dari {publishers} penerbit: {primary} resmi, {secondary} sekunder, {weak} lemah.',
    en: '{sources} from {publishers} publishers: {primary} official, {secondary} secondary, {weak} weak.',
  },
  'sources.description': {
    id: 'Semua sumber atlas menurut penerbit: {sources}, masing-masing dengan keandalan, tanggal, dan kerja sama yang ditopangnya.',
    en: 'All sources of the atlas by publisher: {sources}, each with its reliability, its date and the partnerships it supports.',
  },
  'sources.empty': {
    id: 'Belum ada sumber yang tercatat. Setiap fakta di atlas ini akan menunjuk sumbernya di sini.',
    en: 'No source has been recorded yet. Every fact in this atlas will point to its source here.',
  },
  'sources.caption': { id: 'Menurut penerbit, lalu judul.', en: 'By publisher, then title.' },
  'sources.letters': { id: 'Huruf awal penerbit', en: 'Initial letters of publishers' },
  'sources.letter-other': { id: 'Lainnya', en: 'Other' },
  'sources.publisher': { id: 'Penerbit', en: 'Publisher' },
  'sources.source': { id: 'Sumber', en: 'Source' },
  'sources.published': { id: 'Terbit', en: 'Published' },
  'sources.reliability': { id: 'Keandalan', en: 'Reliability' },
  'sources.supports': { id: 'Menopang', en: 'Supports' },
  'sources.no-date': { id: 'tanpa tanggal', en: 'undated' },
  'sources.supports-none': { id: 'belum dikutip', en: 'not cited yet' },
  'sources.more': { id: 'dan {count} lagi', en: 'and {count} more' },
  'sources.figures-of': { id: 'angka tentang {place}', en: 'figures about {place}' },

  'source.publisher': { id: 'Penerbit', en: 'Publisher' },
  'source.kind': { id: 'Jenis', en: 'Kind' },
  'source.read-as-well': {
    id: 'dibaca pula; tidak menopang fakta tertentu di halaman ini',
    en: 'read as well; supports no particular fact on this page',
  },
  'source.language': { id: 'Bahasa', en: 'Language' },
  'source.published': { id: 'Terbit', en: 'Published' },
  'source.no-date': {
    id: 'tanggal terbit tidak ditemukan',
    en: 'no date of publication found',
  },
  'source.read': { id: 'Dibaca', en: 'Read' },
  'source.read-note': { id: 'hari penyunting membacanya', en: 'the day an editor read it' },
  'source.meaning-primary': {
    id: 'Dokumen atau halaman salah satu pihak, lembaga yang terlibat, atau pejabat yang berwenang. Resmi tidak berarti benar.',
    en: 'A document or page of a party, of an organization involved or of the office in charge. Official does not mean correct.',
  },
  'source.meaning-secondary': {
    id: 'Pemberitaan atau tulisan lain yang penerbitnya dapat ditelusuri.',
    en: 'A news report or other text whose publisher can be traced.',
  },
  'source.meaning-weak': {
    id: 'Daftar tanpa rujukan, salinan tanpa tanggal, blog, dan yang serupa. Petunjuk, bukan bukti.',
    en: 'An unsourced list, an undated copy, a blog or the like. A lead, not evidence.',
  },
  'source.open': { id: 'Buka sumbernya', en: 'Open the source' },
  'source.no-address': {
    id: 'Tidak ada alamat web; sumber ini hanya dapat diperiksa pada penerbitnya.',
    en: 'No web address; this source can only be checked with its publisher.',
  },
  'source.open-archived': { id: 'Buka salinan arsip', en: 'Open the archived copy' },
  'source.note': { id: 'Catatan tentang sumber ini', en: 'A note on this source' },
  'source.supports': { id: 'Yang ditopang sumber ini', en: 'What this source supports' },
  'source.supports-none': {
    id: 'Belum ada kerja sama atau angka yang mengutip sumber ini.',
    en: 'No partnership and no figure cites this source yet.',
  },
  'source.supports-caption': {
    id: 'Kerja sama yang mengutip sumber ini, dan untuk apa.',
    en: 'Partnerships that cite this source, and for what.',
  },
  'source.partnership': { id: 'Kerja sama', en: 'Partnership' },
  'source.facts': { id: 'Untuk', en: 'For' },
  'source.field-disputed': {
    id: 'nilai lain untuk {act}',
    en: 'another value for {act}',
  },
  'source.field-outputs': { id: 'angka program {programme}', en: 'figures of {programme}' },
  'source.field-further': { id: 'dibaca juga', en: 'read as well' },
  'source.field-narrative': { id: 'uraian', en: 'account' },
  'source.claims': { id: 'Angka tentang daerah', en: 'Figures about places' },
  'source.description': {
    id: '{publisher}, {date}. Sumber {reliability} untuk {partnerships}.',
    en: '{publisher}, {date}. A source, {reliability}, for {partnerships}.',
  },
  'source.description-undated': {
    id: '{publisher}, tanpa tanggal terbit. Sumber {reliability} untuk {partnerships}.',
    en: '{publisher}, without a date of publication. A source, {reliability}, for {partnerships}.',
  },
} as const;
