/** Everything dated, by year, on a page of its own and on the page of a place. */
export const timelinePhrases = {
  'timeline.title': { id: 'Linimasa', en: 'Timeline' },
  'timeline.decade': { id: '{decade}-an', en: '{decade}s' },
  'timeline.decade-title': { id: 'Linimasa {decade}-an', en: 'Timeline of the {decade}s' },
  'timeline.description': {
    id: 'Semua naskah, perpanjangan, peristiwa, dan program kerja sama daerah Indonesia yang bertanggal, menurut tahun, dari {first} sampai {last}.',
    en: 'All dated acts, renewals, events and programmes of Indonesian regional cooperation, by year, from {first} to {last}.',
  },
  'timeline.description-empty': {
    id: 'Semua naskah, perpanjangan, peristiwa, dan program kerja sama daerah Indonesia yang bertanggal, menurut tahun.',
    en: 'All dated acts, renewals, events and programmes of Indonesian regional cooperation, by year.',
  },
  'timeline.description-decade': {
    id: 'Naskah, perpanjangan, peristiwa, dan program kerja sama daerah Indonesia yang bertanggal {decade}-an: {count} catatan.',
    en: 'Acts, renewals, events and programmes of Indonesian regional cooperation dated in the {decade}s: {count} on record.',
  },
  'timeline.lede': {
    id: '{count} tanggal dari {first} sampai {last}: naskah, akhir masa berlaku, peristiwa, dan program. Setiap tanggal ditulis setepat sumbernya.',
    en: '{count} dates from {first} to {last}: acts, ends of terms, events and programmes. Each is given as exactly as its source has it.',
  },
  'timeline.lede-decade': {
    id: '{count} tanggal pada {decade}-an, yang terbaru lebih dahulu.',
    en: '{count} dates in the {decade}s, the latest first.',
  },
  'timeline.lede-empty': {
    id: 'Belum ada naskah, peristiwa, atau program bertanggal yang tercatat.',
    en: 'No dated act, event or programme is recorded yet.',
  },
  'timeline.undated': {
    id: 'Tanpa tanggal, jadi tidak ada di sini: {acts} dari {all} naskah. Makin lama makin sedikit yang ditemukan; sepinya tahun-tahun awal belum tentu sepinya kerja sama.',
    en: 'Undated, and so not here: {acts} of {all} acts. The further back, the less was found; quiet early years need not have been quiet.',
  },
  'timeline.strip': { id: 'Catatan per tahun', en: 'Dates by year' },
  'timeline.strip-year': { id: '{year}: {count}', en: '{year}: {count}' },
  'timeline.ahead': { id: 'Yang akan datang', en: 'Ahead' },
  'timeline.latest': { id: 'Yang terbaru', en: 'The latest' },
  'timeline.caption': {
    id: 'Yang terbaru lebih dahulu; yang hanya diketahui bulan atau tahunnya menyusul.',
    en: 'The latest first; what is known only by its month or year follows.',
  },
  'timeline.caption-ahead': {
    id: 'Yang terdekat lebih dahulu. Tanggal dan rencana menurut sumber; belum tentu terjadi.',
    en: 'The nearest first. Dates and plans by their sources; they may not come about.',
  },
  'timeline.ahead-cut': {
    id: '{shown} terdekat dari {count}; semuanya ada di halaman dekadenya.',
    en: 'The nearest {shown} of {count}; the pages of their decades have all of them.',
  },
  'timeline.narrow': {
    id: 'Linimasa ini terlalu panjang untuk disaring. Saring menurut bidang, negara, daerah, atau tahun di daftar, atau olah tanggalnya dari berkas data:',
    en: 'This timeline is too long to filter. Filter by sector, country, place or year in the list, or work on its dates in the data files:',
  },
  'timeline.date': { id: 'Tanggal', en: 'Date' },
  'timeline.what': { id: 'Apa', en: 'What' },
  'timeline.partnership': { id: 'Kerja sama', en: 'Partnership' },

  'timeline.kind-act': { id: 'Naskah', en: 'Act' },
  'timeline.kind-renewal': { id: 'Perpanjangan', en: 'Renewal' },
  'timeline.kind-end': { id: 'Akhir masa berlaku', en: 'End of a term' },
  'timeline.kind-event': { id: 'Peristiwa', en: 'Event' },
  'timeline.kind-programme': { id: 'Program', en: 'Programme' },
  'timeline.plan': { id: 'rencana', en: 'planned' },
  'timeline.not-yet': { id: 'belum tiba', en: 'not reached yet' },
  'timeline.renewed': { id: '{act}, perpanjangan', en: '{act}, a renewal' },
  'timeline.term-ends': {
    id: 'Akhir masa berlaku menurut sumber: {act}',
    en: 'End of the term by its source: {act}',
  },
  'timeline.term-ended': {
    id: 'Dinyatakan berakhir: {act}',
    en: 'Declared over: {act}',
  },
  'timeline.programme-start': { id: 'Program mulai: {name}', en: 'Programme begins: {name}' },
  'timeline.programme-end': { id: 'Program selesai: {name}', en: 'Programme ends: {name}' },
  'timeline.programme-start-stated': {
    id: 'Awal program menurut sumber: {name}',
    en: 'Start of the programme by its source: {name}',
  },
  'timeline.programme-end-stated': {
    id: 'Akhir program menurut sumber: {name}',
    en: 'End of the programme by its source: {name}',
  },
  'timeline.programme-plan': {
    id: 'Rencana program menurut sumber: {name}',
    en: 'Plan of a programme by its source: {name}',
  },
  'timeline.programme-in': { id: 'Program: {name}', en: 'Programme: {name}' },
  'timeline.programme-status': {
    id: 'Program dilaporkan {status}: {name}',
    en: 'Programme reported as {status}: {name}',
  },
  'timeline.programme-cancelled': {
    id: 'Program, dibatalkan: {name}',
    en: 'Programme, cancelled: {name}',
  },

  'timeline.filters': { id: 'Saring linimasa', en: 'Filter the timeline' },
  'timeline.filter-kind': { id: 'Apa', en: 'What' },
  'timeline.filter-any': { id: 'Semua', en: 'All' },
  'timeline.shown': {
    id: '{shown} dari {total} tanggal di semua tahun',
    en: '{shown} of {total} dates of all years',
  },
  'timeline.shown-own': { id: '{shown} tanggal di halaman ini', en: '{shown} dates on this page' },
  'timeline.none-match': {
    id: 'Tidak ada tanggal yang cocok dengan pilihan ini.',
    en: 'No date fits this choice.',
  },
  'timeline.clear': { id: 'Kosongkan pilihan', en: 'Clear the choice' },

  'timeline.of-place': { id: 'Linimasa {place}', en: 'Timeline of {place}' },
  'timeline.of-place-earlier': {
    id: '{count} tanggal yang lebih awal',
    en: '{count} earlier dates',
  },
  'timeline.of-place-most': {
    id: '{shown} yang terbaru dari {count}; data terbuka memuat semuanya.',
    en: 'The latest {shown} of {count}; the open data have all of them.',
  },
  'timeline.of-place-all': {
    id: 'Linimasa semua daerah',
    en: 'Timeline of all places',
  },
} as const;
