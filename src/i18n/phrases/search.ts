/** What stands on the search page, in the search field and in what the index says of a page. */
export const searchPhrases = {
  'search.field': { id: 'Cari di atlas', en: 'Search the atlas' },
  'search.hint': { id: 'Kota, lembaga, bidang', en: 'City, organization, sector' },
  'search.submit': { id: 'Cari', en: 'Search' },
  'search.results': { id: '{count} hasil', en: '{count} results' },
  'search.result': { id: '{count} hasil', en: '{count} result' },
  'search.suggestions': {
    id: '{count} hasil. Panah bawah untuk memilih.',
    en: '{count} results. Arrow down to choose.',
  },
  'search.suggestion': {
    id: '{count} hasil. Panah bawah untuk memilih.',
    en: '{count} result. Arrow down to choose.',
  },
  'search.suggestions-without-sources': {
    id: '{count} hasil, belum termasuk sumber. Panah bawah untuk memilih.',
    en: '{count} found, sources not included. Arrow down to choose.',
  },
  'search.all': { id: 'Lihat semua hasil', en: 'See all results' },
  'search.open': { id: 'Buka halaman pencarian', en: 'Open the search page' },
  'search.field-none': {
    id: 'Tidak ada yang cocok.',
    en: 'Nothing matches.',
  },
  'search.field-trouble': {
    id: 'Pencarian tidak dapat dimuat. Halaman pencarian menjelaskan sebabnya.',
    en: 'Search could not be loaded. The search page tells why.',
  },

  'search.title': { id: 'Cari', en: 'Search' },
  'search.description': {
    id: 'Cari kerja sama, daerah, lembaga, dan sumber menurut nama, bidang, negara, jenis, dan keadaan hukum.',
    en: 'Search partnerships, places, organizations and sources by name, sector, country, kind and legal state.',
  },
  'search.needs-script': {
    id: 'Pencarian memerlukan JavaScript. Tanpa itu, semua isi atlas tersusun di bawah ini menurut bidang, negara, dan huruf awal.',
    en: 'Search needs JavaScript. Without it, everything in the atlas stands below by sector, country and initial letter.',
  },
  'search.narrow': { id: 'Persempit', en: 'Narrow down' },
  'search.facet-type': { id: 'Jenis isi', en: 'Type of content' },
  'search.facet-kind': { id: 'Jenis kerja sama', en: 'Kind of partnership' },
  'search.facet-sector': { id: 'Bidang', en: 'Sector' },
  'search.facet-country': { id: 'Negara', en: 'Country' },
  'search.facet-state': { id: 'Keadaan hukum', en: 'Legal state' },
  'search.type-partnership': { id: 'Kerja sama', en: 'Partnership' },
  'search.type-place': { id: 'Daerah', en: 'Place' },
  'search.type-province': { id: 'Provinsi', en: 'Province' },
  'search.type-organization': { id: 'Lembaga', en: 'Organization' },
  'search.type-sector': { id: 'Bidang', en: 'Sector' },
  'search.type-country': { id: 'Negara', en: 'Country' },
  'search.type-term': { id: 'Istilah', en: 'Term' },
  'search.type-source': { id: 'Sumber', en: 'Source' },
  'search.type-page': { id: 'Halaman', en: 'Page' },
  'search.chosen': { id: 'Yang dipilih', en: 'Chosen' },
  'search.remove': { id: 'Hapus {choice}', en: 'Remove {choice}' },
  'search.clear': { id: 'Hapus semua pilihan', en: 'Clear all choices' },
  'search.state-as-of': {
    id: 'Keadaan hukum per {day}.',
    en: 'Legal state as of {day}.',
  },
  'search.results-for': {
    id: '{count} hasil untuk “{query}”',
    en: '{count} results for “{query}”',
  },
  'search.result-for': { id: '{count} hasil untuk “{query}”', en: '{count} result for “{query}”' },
  'search.group-named': { id: 'Disebut dalam pertanyaan', en: 'Named in the question' },
  'search.group-best': { id: 'Paling cocok', en: 'Best matches' },
  'search.group-all': { id: 'Memuat semua kata', en: 'With all the words' },
  'search.group-partly': { id: 'Memuat sebagian kata', en: 'With some of the words' },
  'search.without-sources': {
    id: '(belum termasuk sumber)',
    en: '(sources not included)',
  },
  'search.add-sources': {
    id: 'Cari juga di halaman sumber',
    en: 'Search the pages of sources too',
  },
  'search.only': { id: 'Lihat semua ({count})', en: 'See all ({count})' },
  'search.in-list': { id: 'Buka dalam daftar kerja sama', en: 'Open in the list of partnerships' },
  'search.in-map': { id: 'Buka di peta', en: 'Open on the map' },
  'search.sub-results': { id: 'Bagian yang cocok', en: 'Matching sections' },
  'search.more': { id: 'Tampilkan hasil berikutnya', en: 'Show more results' },
  'search.loading': { id: 'Mencari …', en: 'Searching …' },

  'search.none': { id: 'Tidak ada hasil', en: 'No results' },
  'search.none-for': { id: 'Tidak ada hasil untuk “{query}”', en: 'No results for “{query}”' },
  'search.part-for': {
    id: 'Tidak ada halaman yang memuat semua kata “{query}”',
    en: 'No page has all the words of “{query}”',
  },
  'search.begun': { id: 'Langsung ke:', en: 'Go straight to:' },
  'search.near': { id: 'Maksud Anda:', en: 'Did you mean:' },
  'search.try-spelling': {
    id: 'Periksa ejaannya, atau tulis sebagian nama saja.',
    en: 'Check the spelling, or type only part of the name.',
  },
  'search.try-fewer': {
    id: 'Hapus sebagian pilihan di atas.',
    en: 'Remove some of the choices above.',
  },
  'search.other-language': {
    id: 'Cari “{query}” dalam bahasa Inggris',
    en: 'Search for “{query}” in Indonesian',
  },
  'search.other-language-results': { id: '({count} hasil)', en: '({count} results)' },
  'search.other-language-result': { id: '({count} hasil)', en: '({count} result)' },
  'search.see-list': {
    id: 'Lihat daftar semua kerja sama',
    en: 'See the list of all partnerships',
  },

  'search.trouble': { id: 'Pencarian tidak dapat dijalankan', en: 'Search is not available' },
  'search.trouble-missing': {
    id: 'Indeks pencarian tidak ada di situs ini. Indeks baru dibuat ketika situs dibangun penuh, tidak pada pratinjau penyuntingan.',
    en: 'This site has no search index. The index is made when the site is fully built, not in the editing preview.',
  },
  'search.trouble-offline': {
    id: 'Indeks pencarian tidak terjangkau. Periksa sambungan internet, lalu coba lagi.',
    en: 'The search index cannot be reached. Check the connection, then try again.',
  },
  'search.trouble-stale': {
    id: 'Situs baru saja diperbarui dan indeks pencariannya belum lengkap. Muat ulang halaman ini beberapa saat lagi.',
    en: 'The site has just been updated and its search index is not complete yet. Reload this page in a moment.',
  },
  'search.trouble-blocked': {
    id: 'Peramban ini tidak mengizinkan pencarian berjalan (WebAssembly diblokir atau tidak didukung).',
    en: 'This browser does not let the search run (WebAssembly is blocked or not supported).',
  },
  'search.retry': { id: 'Coba lagi', en: 'Try again' },

  'search.entrances': { id: 'Atau mulai dari sini', en: 'Or start here' },
  'search.entrance-lists': { id: 'Daftar', en: 'Lists' },
  'search.by-initial': { id: 'Menurut huruf awal', en: 'By initial letter' },
  'search.initials': { id: 'Huruf awal', en: 'Initial letters' },
  'search.initial-other': { id: 'Lainnya', en: 'Other' },
  'search.nothing-yet': {
    id: 'Atlas ini belum berisi catatan.',
    en: 'This atlas holds no records yet.',
  },
} as const;
