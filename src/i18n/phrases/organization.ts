/** The list of organizations and the page of one. */
export const organizationPhrases = {
  'organizations.lede': {
    id: '{organizations} yang menjadi pihak, ikut dalam program, atau disebut dalam catatan.',
    en: '{organizations} that are parties, take part in programmes or are named in a record.',
  },
  'organizations.description': {
    id: '{organizations} dalam kerja sama daerah, dari rumah sakit dan universitas sampai jejaring kota, dengan kedudukan, kerja sama, dan programnya.',
    en: '{organizations} in regional cooperation, from hospitals and universities to city networks, with seat, partnerships and programmes.',
  },
  'organizations.empty': {
    id: 'Belum ada lembaga yang tercatat. Setiap lembaga yang bersumber akan tampil di sini.',
    en: 'No organization has been recorded yet. Every sourced organization will appear here.',
  },
  'organizations.kinds': { id: 'Menurut jenis', en: 'By kind' },
  'organizations.caption': {
    id: 'Menurut jenis, lalu nama. Ikut dalam program tidak menjadikan sebuah lembaga pihak.',
    en: 'By kind, then name. Taking part in a programme does not make an organization a party.',
  },
  'organizations.organization': { id: 'Lembaga', en: 'Organization' },
  'organizations.seat': { id: 'Kedudukan', en: 'Seat' },
  'organizations.as-party': { id: 'Sebagai pihak', en: 'As a party' },
  'organizations.programmes': { id: 'Program', en: 'Programmes' },
  'organizations.no-seat': { id: 'tidak dicatat', en: 'not recorded' },

  'organization.lede-party': {
    id: '{name} menjadi pihak dalam {partnerships}.',
    en: '{name} is a party to {partnerships}.',
  },
  'organization.lede-programmes': {
    id: '{name} ikut dalam {programmes}, tetapi bukan pihak dalam kerja samanya.',
    en: '{name} takes part in {programmes} without being a party to the partnership.',
  },
  'organization.lede-both': {
    id: '{name} menjadi pihak dalam {partnerships} dan ikut dalam {programmes}.',
    en: '{name} is a party to {partnerships} and takes part in {programmes}.',
  },
  'organization.lede-none': {
    id: '{name} disebut dalam catatan, tetapi belum tercatat sebagai pihak atau peserta program.',
    en: '{name} is named in a record, but not recorded as a party or as taking part in a programme.',
  },
  'organization.kind': { id: 'Jenis', en: 'Kind' },
  'organization.seat': { id: 'Kedudukan', en: 'Seat' },
  'organization.parent': { id: 'Bagian dari', en: 'Part of' },
  'organization.parts': { id: 'Di bawahnya', en: 'Belonging to it' },
  'organization.website': { id: 'Situs', en: 'Website' },
  'organization.as-party': { id: 'Sebagai pihak', en: 'As a party' },
  'organization.programmes': { id: 'Program yang diikuti', en: 'Programmes it takes part in' },
  'organization.programmes-note': {
    id: 'Ikut dalam program tidak menjadikan lembaga ini pihak dalam kerja samanya.',
    en: 'Taking part in a programme does not make it a party to the partnership.',
  },
} as const;
