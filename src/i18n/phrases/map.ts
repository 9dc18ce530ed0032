/** The map, its legend, its table and its panel. */
export const mapPhrases = {
  'map.shows': {
    id: 'Peta menampilkan {shown} kerja sama dari {all}, di {places} daerah.',
    en: 'The map shows {shown} of {all} partnerships, in {places} places.',
  },
  'map.shows-none': {
    id: 'Tidak ada kerja sama yang tampil di peta dari {all}.',
    en: 'None of {all} partnerships is shown on the map.',
  },
  'map.off-map': {
    id: 'Yang tidak tampak sebagai garis: {count}, karena letak mitranya tidak tercatat, misalnya jejaring kota.',
    en: 'Without a line: {count}, as the place of the partner is not recorded, for example with networks of cities.',
  },
  'map.content-in-table': {
    id: 'Isinya ada dalam tabel di bawah peta.',
    en: 'Its content stands in the table below the map.',
  },
  'map.content-in-list': {
    id: 'Isinya ada dalam daftar di halaman ini.',
    en: 'Its content stands in the list on this page.',
  },
  'map.describe': {
    id: 'Tombol panah menggeser peta, plus dan minus memperbesar dan memperkecil, Tab menuju penanda, Enter membuka daftarnya.',
    en: 'Arrow keys move the map, plus and minus zoom, Tab reaches the markers, Enter opens their list.',
  },
  'map.skip': { id: 'Lewati peta', en: 'Skip the map' },
  'map.home': { id: 'Daerah di Indonesia', en: 'Place in Indonesia' },
  'map.abroad': { id: 'Daerah di luar negeri', en: 'Place abroad' },
  'map.many': {
    id: 'Bertepi ganda: beberapa daerah yang berdekatan',
    en: 'With a double edge: several places close together',
  },
  'map.number': {
    id: 'Angka: jumlah kerja sama; tanpa angka: satu',
    en: 'Number: partnerships; without a number: one',
  },
  'map.ring': {
    id: 'Lingkaran: kerja sama di dalam tanda itu sendiri',
    en: 'Ring: cooperation within that mark itself',
  },
  'map.width': {
    id: 'Tebal garis: 1, 2–4, 5–19, 20 kerja sama atau lebih',
    en: 'Width of a line: 1, 2–4, 5–19, 20 partnerships or more',
  },
  'map.legend': { id: 'Keterangan peta', en: 'Legend' },
  'map.legend-states': {
    id: 'Garis menurut keadaan hukum, dengan jumlah kerja samanya',
    en: 'Lines by legal state, with the number of partnerships',
  },
  'map.disclaimer': {
    id: 'Garis pantai: Natural Earth; koordinat: GeoNames. Peta ini tidak menyatakan batas wilayah apa pun.',
    en: 'Coastlines: Natural Earth; coordinates: GeoNames. This map makes no statement on any boundary.',
  },
  'map.by-country': {
    id: 'Satu garis untuk setiap negara, tanpa membedakan keadaan hukum: tipis sampai 9 kerja sama, sedang sampai 49, selebihnya tebal. Pilih satu daerah untuk melihat garisnya sendiri menurut keadaan hukum.',
    en: 'One line for each country, whatever the legal state: thin up to 9 partnerships, medium up to 49, thick beyond. Choose a place to see its own lines by legal state.',
  },
  'map.country': { id: 'Negara', en: 'Country' },
  'map.places': { id: 'Daerah', en: 'Places' },
  'map.partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'map.table': { id: 'Isi peta sebagai tabel', en: 'The map as a table' },
  'map.from': { id: 'Di Indonesia', en: 'In Indonesia' },
  'map.to': { id: 'Mitra', en: 'Partner' },
  'map.same-place': { id: 'di daerah yang sama', en: 'in the same place' },
  'map.no-place': { id: 'letak mitra tidak tercatat', en: 'place of the partner not recorded' },
  'map.partnership': { id: 'Kerja sama', en: 'Partnership' },
  'map.state': { id: 'Keadaan hukum', en: 'Legal state' },
  'map.zoom-in': { id: 'Perbesar', en: 'Zoom in' },
  'map.zoom-out': { id: 'Perkecil', en: 'Zoom out' },
  'map.show-indonesia': { id: 'Indonesia', en: 'Indonesia' },
  'map.show-world': { id: 'Dunia', en: 'World' },
  'map.show-start': { id: 'Tampilan awal', en: 'First view' },
  'map.full-screen': { id: 'Layar penuh', en: 'Full screen' },
  'map.small-screen': { id: 'Tutup layar penuh', en: 'Leave full screen' },
  'map.share': { id: 'Salin tautan', en: 'Copy link' },
  'map.shared': {
    id: 'Tautan ke tampilan peta ini sudah disalin.',
    en: 'The link to this view of the map is copied.',
  },
  'map.shared-near': {
    id: 'Tautan disalin tanpa tampilan yang sekarang, karena tampilan ini menunjukkan sekitar letak Anda.',
    en: 'The link is copied without the present view, since that shows where you are.',
  },
  'map.share-failed': {
    id: 'Peramban tidak mengizinkan penyalinan. Salinlah alamat halaman ini dari bilah alamat.',
    en: 'The browser does not allow copying. Copy the address of this page from the address bar.',
  },
  'map.close': { id: 'Tutup', en: 'Close' },
  'map.marker': { id: '{name}: {count}', en: '{name}: {count}' },
  'map.cluster': { id: '{name} ({names}), {count}', en: '{name} ({names}), {count}' },
  'map.regions': { id: '{count} provinsi', en: '{count} provinces' },
  'map.region': { id: '{count} provinsi', en: '{count} province' },
  'map.pair': { id: '{one} dan {other}', en: '{one} and {other}' },
  'map.places-in': { id: '{region}: {count}', en: '{region}: {count}' },
  'map.and-countries': {
    id: '{region} dan {count} negara lain',
    en: '{region} and {count} other countries',
  },
  'map.and-country': { id: '{region} dan 1 negara lain', en: '{region} and 1 other country' },
  'map.and-regions': {
    id: '{region} dan {count} provinsi lain',
    en: '{region} and {count} other provinces',
  },
  'map.and-region': { id: '{region} dan 1 provinsi lain', en: '{region} and 1 other province' },
  'map.open-place': { id: 'Halaman {name}', en: 'Page of {name}' },
  'map.in-list': { id: 'Tampilkan dalam daftar', en: 'Show in the list' },
  'map.nearer': { id: 'Perbesar ke sini', en: 'Zoom in here' },
  'map.more-places': {
    id: 'Masih ada {count}; perbesar peta untuk memilihnya.',
    en: 'There are {count} more; zoom in to choose them.',
  },
  'map.more-partnerships': {
    id: '{count} lagi di halaman daerah ini',
    en: '{count} more on the page of this place',
  },
  'map.none-here': {
    id: 'Tidak ada kerja sama di sini yang cocok dengan pilihan Anda.',
    en: 'No partnership here matches your choice.',
  },
  'map.near-me': { id: 'Dekat saya', en: 'Near me' },
  'map.near-privacy': {
    id: 'Letak Anda hanya dibaca di peramban Anda: tidak disimpan dan tidak dikirim ke mana pun.',
    en: 'Your position is read only in your browser: it is not stored and not sent anywhere.',
  },
  'map.near-asking': { id: 'Menunggu letak Anda …', en: 'Waiting for your position …' },
  'map.near-title': { id: 'Daerah terdekat dengan Anda', en: 'Places nearest to you' },
  'map.near-you': { id: 'Letak Anda', en: 'Your position' },
  'map.kilometres': { id: '{count} km', en: '{count} km' },
  'map.near-refused': {
    id: 'Peramban tidak mengizinkan letak Anda dibaca. Pilih daerah Anda pada peta atau dalam daftar.',
    en: 'The browser does not allow your position to be read. Choose your place on the map or in the list.',
  },
  'map.near-unknown': {
    id: 'Perangkat ini tidak dapat menentukan letaknya. Pilih daerah Anda pada peta atau dalam daftar.',
    en: 'This device cannot tell where it is. Choose your place on the map or in the list.',
  },
  'map.near-late': {
    id: 'Letak Anda tidak ditemukan dalam 10 detik. Coba lagi, atau pilih daerah Anda pada peta.',
    en: 'Your position was not found within 10 seconds. Try again, or choose your place on the map.',
  },
  'map.failed': {
    id: 'Peta yang dapat digeser tidak dapat dimuat. Gambar peta ini tetap lengkap; muat ulang halaman untuk mencoba lagi.',
    en: 'The map that can be moved could not be loaded. This drawn map is complete; reload the page to try again.',
  },
  'map.nothing': {
    id: 'Belum ada kerja sama yang dapat dipetakan.',
    en: 'There is no partnership to map yet.',
  },
} as const;
