/** The list of places and the page of one. */
export const placePhrases = {
  'places.lede': {
    id: '{home} di Indonesia dan {abroad} di luar negeri, di {countries}.',
    en: '{home} in Indonesia and {abroad} abroad, in {countries}.',
  },
  'places.lede-home': { id: '{home} di Indonesia.', en: '{home} in Indonesia.' },
  'places.description': {
    id: 'Daerah yang terlibat dalam kerja sama: {home} di Indonesia menurut provinsi, {abroad} di luar negeri menurut negara, dengan jumlah kerja samanya.',
    en: 'Places involved in partnerships: {home} in Indonesia by province, {abroad} abroad by country, each with its number of partnerships.',
  },
  'places.empty': {
    id: 'Belum ada daerah yang tercatat. Setiap daerah yang bersumber akan tampil di sini.',
    en: 'No place has been recorded yet. Every sourced place will appear here.',
  },
  'places.home': { id: 'Di Indonesia', en: 'In Indonesia' },
  'places.home-caption': {
    id: 'Menurut nama. Dihitung: kerja sama dengan daerah itu sebagai pihak, dan kerja sama yang pihaknya lembaga yang berkedudukan di sana.',
    en: 'By name. Counted: partnerships with the place as a party, and those whose party is an organization seated there.',
  },
  'places.home-none': {
    id: 'Belum ada daerah di Indonesia yang tercatat.',
    en: 'No place in Indonesia has been recorded yet.',
  },
  'places.abroad': { id: 'Di luar negeri', en: 'Abroad' },
  'places.abroad-caption': {
    id: 'Menurut negara. Angka di belakang nama: jumlah kerja sama, dihitung seperti di atas.',
    en: 'By country. The figure after a name: its number of partnerships, counted as above.',
  },
  'places.abroad-none': {
    id: 'Belum ada daerah di luar negeri yang tercatat.',
    en: 'No place abroad has been recorded yet.',
  },
  'places.letters': { id: 'Huruf awal', en: 'Initial letters' },
  'places.letter-other': { id: 'Lainnya', en: 'Other' },
  'places.place': { id: 'Daerah', en: 'Place' },
  'places.places': { id: 'Daerah', en: 'Places' },
  'places.province': { id: 'Provinsi', en: 'Province' },
  'places.country': { id: 'Negara', en: 'Country' },
  'places.partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'places.partners': { id: 'Negara mitra', en: 'Partner countries' },
  'places.through': {
    id: '{count} di antaranya lewat lembaga',
    en: '{count} of them through organizations',
  },
  'places.only-through': { id: 'lewat lembaga', en: 'through organizations' },
  'places.only-seat': { id: '(kedudukan lembaga)', en: '(seat of an organization)' },
  'places.no-partnership': { id: 'belum ada', en: 'none yet' },
  'places.only-home': { id: 'dalam negeri', en: 'within Indonesia' },

  'place.lede-party': {
    id: '{place} menjadi pihak dalam {partnerships}.',
    en: '{place} is a party to {partnerships}.',
  },
  'place.lede-seat': {
    id: 'Lembaga yang berkedudukan di {place} menjadi pihak dalam {partnerships}; {place} sendiri bukan pihak.',
    en: 'Organizations seated in {place} are parties to {partnerships}; {place} itself is no party.',
  },
  'place.lede-both': {
    id: '{place} menjadi pihak dalam {partnerships}; lembaga yang berkedudukan di sana dalam {others}.',
    en: '{place} is a party to {partnerships}; organizations seated there are parties to {others}.',
  },
  'place.lede-none': {
    id: 'Belum tercatat kerja sama dengan {place} sebagai pihak atau sebagai tempat kedudukan pihak.',
    en: 'No partnership is recorded with {place} as a party or as the seat of one.',
  },
  'place.lede-countries': {
    id: 'Negara mitra: {countries}.',
    en: 'Partner countries: {countries}.',
  },
  'place.lede-many-countries': {
    id: 'Mitranya berada di {count} negara.',
    en: 'Its partners are in {count} countries.',
  },
  'place.lede-unknown': {
    id: 'Pada {count} kerja sama tanggal akhir naskah tidak diketahui.',
    en: 'For {count} of the partnerships the end date of the act is unknown.',
  },
  'place.lede-unknown-one': {
    id: 'Tanggal akhir naskahnya tidak diketahui.',
    en: 'The end date of its act is unknown.',
  },
  'place.kind': { id: 'Jenis', en: 'Kind' },
  'place.country': { id: 'Negara', en: 'Country' },
  'place.province': { id: 'Provinsi', en: 'Province' },
  'place.all-in-province': {
    id: 'Semua daerah di provinsi ini',
    en: 'All places in this province',
  },
  'place.region-code': { id: 'Kode wilayah', en: 'Region code' },
  'place.region-code-by': { id: 'Kemendagri', en: 'Ministry of Home Affairs' },
  'place.coordinates': { id: 'Koordinat', en: 'Coordinates' },
  'place.precision-exact': { id: 'titik daerahnya', en: 'the place itself' },
  'place.precision-seat': { id: 'pusat pemerintahannya', en: 'its seat of government' },
  'place.precision-approximate': { id: 'kira-kira', en: 'approximate' },
  'place.former-names': { id: 'Nama dahulu', en: 'Former names' },
  'place.website': { id: 'Situs', en: 'Website' },
  'place.map': { id: 'Di peta', en: 'On the map' },
  'place.map-label': { id: 'Peta {place} dan mitranya', en: 'Map of {place} and its partners' },
  'place.as-party': { id: 'Sebagai pihak', en: 'As a party' },
  'place.as-party-none': {
    id: 'Belum tercatat kerja sama dengan {place} sebagai pihak.',
    en: 'No partnership is recorded with {place} as a party.',
  },
  'place.through': { id: 'Lewat lembaganya', en: 'Through its organizations' },
  'place.through-note': {
    id: 'Yang menjadi pihak di sini ialah lembaga yang berkedudukan di {place}. Daerahnya sendiri bukan pihak.',
    en: 'The parties here are organizations seated in {place}. The region itself is no party.',
  },
  'place.organizations': {
    id: 'Lembaga yang berkedudukan di sini',
    en: 'Organizations seated here',
  },
  'place.claims': { id: 'Angka yang dinyatakan kantor', en: 'Figures that offices state' },
  'place.claims-counts': {
    id: 'Hitungan kerja sama menurut pernyataan kantor, di samping hitungan atlas ini.',
    en: 'Counts of partnerships as offices state them, beside the count of this atlas.',
  },
  'place.claims-other': {
    id: 'Angka lain yang dinyatakan tentang {place}.',
    en: 'Other figures stated about {place}.',
  },
  'place.claims-differ': {
    id: 'Keduanya menghitung hal yang berbeda: kantor menghitung menurut daftarnya sendiri, atlas ini hanya kerja sama bersumber yang sudah dicatat. Selisihnya bukan jumlah kerja sama yang hilang.',
    en: 'The two count different things: an office counts by its own list, this atlas only sourced partnerships recorded so far. The difference is not a number of missing partnerships.',
  },
  'place.claim-measure': { id: 'Yang dihitung', en: 'What is counted' },
  'place.claim-stated': { id: 'Dinyatakan', en: 'Stated' },
  'place.claim-ours': { id: 'Tercatat di sini', en: 'Recorded here' },
  'place.claim-ours-party': { id: 'sebagai pihak', en: 'as a party' },
} as const;
