/** Partnerships or places side by side, and the tick boxes that lead there. */
export const comparePhrases = {
  'compare.title': { id: 'Bandingkan', en: 'Compare' },
  'compare.lede': {
    id: 'Dua sampai empat kerja sama atau daerah berdampingan: rangkaian naskah pada satu sumbu waktu, bidang, program dan hasilnya, serta buktinya. Pilihan tersimpan di alamat halaman ini, jadi dapat dibagikan.',
    en: 'Two to four partnerships or places side by side: their chains of acts on one axis of time, sectors, programmes with their results, and evidence. The choice is kept in the address of this page, so it can be shared.',
  },
  'compare.description': {
    id: 'Dua sampai empat kerja sama daerah, atau daerah, berdampingan: naskah, masa berlaku, bidang, program, dan bukti.',
    en: 'Two to four partnerships or places side by side: acts, terms, sectors, programmes and evidence.',
  },
  'compare.without-script': {
    id: 'Memilih sendiri memerlukan JavaScript. Perbandingan yang sudah disiapkan di bawah dapat dibuka tanpanya.',
    en: 'Choosing for yourself needs JavaScript. The prepared comparisons below open without it.',
  },
  'compare.choose': { id: 'Pilih yang dibandingkan', en: 'Choose what to compare' },
  'compare.to-facts': { id: 'Langsung ke', en: 'Jump to' },
  'compare.what': { id: 'Yang dibandingkan', en: 'What to compare' },
  'compare.kind-k': { id: 'Kerja sama', en: 'Partnerships' },
  'compare.kind-d': { id: 'Daerah', en: 'Places' },
  'compare.field': { id: 'Nama {number}', en: 'Name {number}' },
  'compare.submit': { id: 'Bandingkan', en: 'Compare' },
  'compare.few': {
    id: 'Pilih sedikitnya dua untuk dibandingkan.',
    en: 'Choose at least two to compare.',
  },
  'compare.many': {
    id: 'Paling banyak empat yang dapat dibandingkan; tidak ditampilkan: {ids}.',
    en: 'At most four can be compared; not shown: {ids}.',
  },
  'compare.unknown': {
    id: 'Tidak ada dalam atlas: {ids}.',
    en: 'Not in the atlas: {ids}.',
  },
  'compare.unnamed': {
    id: '“{text}” tidak cocok dengan tepat satu nama. Ketik lebih lengkap atau pilih dari daftar.',
    en: '“{text}” does not fit exactly one name. Type more of it or choose from the list.',
  },
  'compare.failed': {
    id: 'Sebagian data tidak dapat diambil. Periksa sambungan, lalu coba lagi.',
    en: 'Some of the data could not be fetched. Check the connection and try again.',
  },
  'compare.shown': { id: 'Dibandingkan: {names}.', en: 'Compared: {names}.' },
  'compare.common': { id: 'Sama pada semua: {values}', en: 'Common to all: {values}' },
  'compare.caption-k': {
    id: 'Satu kolom untuk tiap kerja sama. Rencana, naskah, dan hasil disebut terpisah.',
    en: 'One column for each partnership. Plans, acts and results are told apart.',
  },
  'compare.caption-d': {
    id: 'Satu kolom untuk tiap daerah. Angka menghitung kerja sama yang tercatat, bukan semua yang ada.',
    en: 'One column for each place. Figures count recorded partnerships, not all there are.',
  },
  'compare.lines-k': {
    id: 'Rangkaian naskah pada satu sumbu waktu',
    en: 'Chains of acts on one axis of time',
  },
  'compare.lines-d': {
    id: 'Rangkaian naskah pada satu sumbu waktu; paling banyak enam per daerah, bukti terbaru di depan',
    en: 'Chains of acts on one axis of time; at most six a place, latest evidence first',
  },
  'compare.no-lines': { id: 'Tanggal naskah tidak ditemukan.', en: 'No date of an act was found.' },
  'compare.line-note': {
    id: 'Batang penuh: naskah sampai akhir yang dinyatakan. Memudar: tanggal akhir tidak diketahui. Lingkaran: pernyataan kehendak atau rencana. Arsir: tanpa naskah yang berlaku. Garis tegak: hari perhitungan. Tabel di bawah memuatnya dengan kata-kata.',
    en: 'Solid bar: an act to its stated end. Fading: end date unknown. Circle: letter of intent or plan. Hatched: no act in force. Upright line: the day of the computation. The table below says it in words.',
  },
  'compare.fact-state': { id: 'Keadaan hukum', en: 'Legal state' },
  'compare.fact-activity': { id: 'Kegiatan', en: 'Activity' },
  'compare.fact-kind': { id: 'Jenis', en: 'Kind' },
  'compare.fact-countries': { id: 'Negara mitra', en: 'Partner countries' },
  'compare.fact-acts': { id: 'Naskah dan masa berlaku', en: 'Acts and terms' },
  'compare.fact-agreed': { id: 'Bidang disepakati atau disebut', en: 'Sectors agreed or named' },
  'compare.fact-done': { id: 'Bidang dijalankan', en: 'Sectors in practice' },
  'compare.fact-hoped': { id: 'Bidang baru harapan', en: 'Sectors only hoped for' },
  'compare.fact-programmes': { id: 'Program dan hasil', en: 'Programmes and results' },
  'compare.fact-evidence': { id: 'Bukti', en: 'Evidence' },
  'compare.fact-page': { id: 'Selengkapnya', en: 'In full' },
  'compare.fact-ties': { id: 'Kerja sama', en: 'Partnerships' },
  'compare.latest': { id: 'bukti terbaru {date}', en: 'latest evidence {date}' },
  'compare.no-acts': { id: 'naskah tidak ditemukan', en: 'no act found' },
  'compare.no-document': {
    id: 'tautan ke naskahnya belum ditemukan',
    en: 'no link to its text found',
  },
  'compare.no-programmes': { id: 'program tidak ditemukan', en: 'no programme found' },
  'compare.planned': { id: 'Rencana:', en: 'Planned:' },
  'compare.reported': { id: 'Hasil:', en: 'Reported:' },
  'compare.none-planned': { id: 'tanpa angka', en: 'no figure' },
  'compare.none-reported': { id: 'laporan tidak ditemukan', en: 'no report found' },
  'compare.none-recorded': { id: 'tidak tercatat', en: 'none recorded' },
  'compare.more': { id: '{count} lagi', en: '{count} more' },
  'compare.official': { id: 'sumber resmi: {count}', en: 'official sources: {count}' },
  'compare.with-result': {
    id: 'dengan laporan hasil: {count}',
    en: 'with reported results: {count}',
  },
  'compare.to-partnership': { id: 'Halaman kerja sama', en: 'Page of the partnership' },
  'compare.to-place': { id: 'Halaman daerah', en: 'Page of the place' },
  'compare.siblings': {
    id: 'Bandingkan kerja samanya',
    en: 'Compare its partnerships',
  },
  'compare.siblings-title': {
    id: 'Kerja sama {place} berdampingan',
    en: 'Partnerships of {place} side by side',
  },
  'compare.siblings-lede': {
    id: '{partnerships}, berurut dari bukti terbaru.',
    en: '{partnerships}, those with the latest evidence first.',
  },
  'compare.siblings-lede-cut': {
    id: '{shown} dari {partnerships}, yaitu yang bukti bertanggalnya paling baru.',
    en: '{shown} of {partnerships}: those with the latest dated evidence.',
  },
  'compare.change': { id: 'Ubah pilihan', en: 'Change the choice' },
  'compare.left': { id: 'Tidak dibandingkan di sini', en: 'Not compared here' },
  'compare.left-rule': {
    id: 'Paling banyak empat yang muat berdampingan; yang bukti bertanggalnya lebih lama, atau tanpa tanggal, disebut di sini.',
    en: 'At most four fit side by side; those with older dated evidence, or none, are named here.',
  },
  'compare.left-cut': {
    id: '{shown} dari {count} dibandingkan atau disebut di sini, yang bukti bertanggalnya terbaru lebih dahulu.',
    en: '{shown} of {count} are compared or named here, those with the latest dated evidence first.',
  },
  'compare.prepared': {
    id: 'Kerja sama satu daerah berdampingan',
    en: 'Partnerships of one place',
  },
  'compare.prepared-note': {
    id: 'Daerah dengan dua kerja sama atau lebih. Angka: banyaknya kerja sama. Paling banyak empat ditampilkan, dengan bukti terbaru di depan.',
    en: 'Places with two partnerships or more. The figure says how many. At most four are shown, those with the latest evidence first.',
  },
  'compare.prepared-none': {
    id: 'Belum ada daerah dengan dua kerja sama.',
    en: 'No place has two partnerships yet.',
  },
  'compare.tick': { id: 'Bandingkan', en: 'Compare' },
  'compare.tick-of': { id: 'Bandingkan {name}', en: 'Compare {name}' },
  'compare.bar': { id: 'Perbandingan', en: 'Comparison' },
  'compare.chosen-one': {
    id: '1 dipilih. Pilih sedikitnya satu lagi.',
    en: '1 chosen. Choose at least one more.',
  },
  'compare.chosen': { id: '{count} dipilih', en: '{count} chosen' },
  'compare.chosen-full': {
    id: '{count} dipilih; paling banyak empat.',
    en: '{count} chosen; four at most.',
  },
  'compare.clear': { id: 'Kosongkan pilihan', en: 'Clear the choice' },
} as const;
