/** The map, its legend, its table and its panel. */
export const mapPhrases = {
  'map.drawn': {
    id: 'Peta: {places} daerah, {arcs} garis kerja sama. Isinya ada dalam tabel di bawah peta.',
    en: 'Map: {places} places, {arcs} lines of cooperation. Its content stands in the table below it.',
  },
  'map.describe': {
    id: 'Tombol panah menggeser peta, plus dan minus memperbesar dan memperkecil, Tab menuju penanda, Enter membuka daftarnya.',
    en: 'Arrow keys move the map, plus and minus zoom, Tab reaches the markers, Enter opens their list.',
  },
  'map.skip': { id: 'Lewati peta', en: 'Skip the map' },
  'map.home': { id: 'Daerah di Indonesia', en: 'Place in Indonesia' },
  'map.abroad': { id: 'Daerah di luar negeri', en: 'Place abroad' },
  'map.legend': { id: 'Keterangan peta', en: 'Legend' },
  'map.disclaimer': {
    id: 'Garis pantai: Natural Earth; koordinat: GeoNames. Peta ini tidak menyatakan batas wilayah apa pun.',
    en: 'Coastlines: Natural Earth; coordinates: GeoNames. This map makes no statement on any boundary.',
  },
  'map.by-country': {
    id: 'Satu garis untuk setiap negara: makin tebal, makin banyak kerja samanya. Pilih satu daerah untuk melihat garisnya sendiri menurut keadaan hukum.',
    en: 'One line for each country: the thicker, the more partnerships. Choose a place to see its own lines by legal state.',
  },
  'map.country': { id: 'Negara', en: 'Country' },
  'map.places': { id: 'Daerah', en: 'Places' },
  'map.partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'map.table': { id: 'Isi peta sebagai tabel', en: 'The map as a table' },
  'map.from': { id: 'Di Indonesia', en: 'In Indonesia' },
  'map.to': { id: 'Mitra', en: 'Partner' },
  'map.same-place': { id: 'di daerah yang sama', en: 'in the same place' },
  'map.partnership': { id: 'Kerja sama', en: 'Partnership' },
  'map.state': { id: 'Keadaan hukum', en: 'Legal state' },
  'map.zoom-in': { id: 'Perbesar', en: 'Zoom in' },
  'map.zoom-out': { id: 'Perkecil', en: 'Zoom out' },
  'map.show-indonesia': { id: 'Indonesia', en: 'Indonesia' },
  'map.show-all': { id: 'Semua', en: 'All' },
  'map.close': { id: 'Tutup', en: 'Close' },
  'map.marker': { id: '{name}, {count} kerja sama', en: '{name}, partnerships: {count}' },
  'map.cluster': {
    id: '{name}: {count} daerah, juga {names}',
    en: '{name}: {count} places, also {names}',
  },
  'map.nothing': {
    id: 'Belum ada kerja sama yang dapat dipetakan.',
    en: 'There is no partnership to map yet.',
  },
} as const;
