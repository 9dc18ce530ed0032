/** The list of partner countries and the page of one. */
export const countryPhrases = {
  'countries.title': { id: 'Negara mitra', en: 'Partner countries' },
  'countries.lede': {
    id: '{partnerships} dengan mitra di {countries}.',
    en: '{partnerships} with partners in {countries}.',
  },
  'countries.lede-none': {
    id: '{countries} dengan daerah atau lembaga yang disebut dalam catatan; kerja samanya belum tercatat.',
    en: '{countries} with a place or organization named in a record; no partnership is recorded yet.',
  },
  'countries.description': {
    id: 'Negara mitra kerja sama daerah Indonesia: {countries}, masing-masing dengan jumlah kerja sama menurut keadaan hukum dan daerahnya.',
    en: 'Partner countries of Indonesian regions: {countries}, each with its partnerships by legal state and its places.',
  },
  'countries.empty': {
    id: 'Belum ada negara mitra yang tercatat.',
    en: 'No partner country has been recorded yet.',
  },
  'countries.caption': {
    id: 'Menurut jumlah kerja sama yang ditemukan; negara yang lebih banyak diberitakan tampak lebih besar, jadi ini bukan peringkat. Kerja sama dengan mitra di dua negara dihitung pada keduanya. Kode dan nama mengikuti ISO 3166-1; itu bukan sikap tentang kedaulatan.',
    en: 'By number of partnerships found; countries that are reported on more look larger, so this is no ranking. One with partners in two countries counts in both. Codes and names follow ISO 3166-1; no position on sovereignty is meant.',
  },
  'countries.country': { id: 'Negara', en: 'Country' },
  'countries.partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'countries.states': { id: 'Menurut keadaan hukum', en: 'By legal state' },
  'countries.places': { id: 'Daerah', en: 'Places' },
  'countries.no-partnership': { id: 'belum ada kerja sama', en: 'no partnership yet' },

  'country.title': {
    id: 'Kerja sama dengan {country}',
    en: 'Partnerships with {country}',
  },
  'country.lede': {
    id: '{partnerships} menghubungkan {home} di Indonesia dengan {abroad} di {country}.',
    en: '{partnerships}, tying {home} in Indonesia to {abroad} in {country}.',
  },
  'country.lede-none': {
    id: 'Belum tercatat kerja sama dengan pihak di {country}. Daerah di bawah disebut karena menjadi tempat kedudukan lembaga yang ikut dalam program.',
    en: 'No partnership is recorded with a party in {country}. The places below are named as seats of organizations that take part in programmes.',
  },
  'country.code': { id: 'Kode ISO 3166-1', en: 'ISO 3166-1 code' },
  'country.map-label': {
    id: 'Peta kerja sama dengan {country}',
    en: 'Map of partnerships with {country}',
  },
  'country.places': { id: 'Daerah di {country}', en: 'Places in {country}' },
} as const;
