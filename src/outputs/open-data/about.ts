import type { Wording } from '#schema/wording.ts';

/** What every description of the data says of it as a whole. */
export const about = {
  name: 'jalinan-kota',
  title: {
    id: 'Jalinan Kota: data terbuka kerja sama daerah Indonesia',
    en: 'Jalinan Kota: open data on Indonesian regional cooperation',
  },
  description: {
    id: 'Siapa menandatangani apa, sampai kapan, apa yang dijalankan, dan dari mana diketahui: kerja sama kota, kabupaten, dan provinsi Indonesia. Bukan register resmi dan tidak lengkap; yang tidak disebut sumber dikosongkan.',
    en: 'Who signed what, until when, what is done, and how we know: cooperation of Indonesian cities, regencies and provinces. No official register, and not complete; what no source tells is left empty.',
  },
  publisher: 'Jalinan Kota',
  keywords: ['Indonesia', 'sister city', 'kerja sama daerah', 'KSDPL', 'KSDLL', 'KSDD', 'KSDPK'],
} as const;

/** The licence of everything in the data. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the data owe to others. */
export const credits = [
  {
    title: 'GeoNames',
    path: 'https://www.geonames.org/',
    what: { id: 'koordinat daerah, CC BY 4.0', en: 'coordinates of places, CC BY 4.0' },
  },
  {
    title: 'Kementerian Dalam Negeri',
    path: 'https://www.kemendagri.go.id/',
    what: { id: 'kode wilayah Indonesia', en: 'codes of Indonesian regions' },
  },
  {
    title: 'ISO 3166',
    path: 'https://www.iso.org/iso-3166-country-codes.html',
    what: { id: 'kode negara dan wilayah', en: 'codes of countries and subdivisions' },
  },
] as const satisfies readonly { title: string; path: string; what: Wording }[];

/** How cells are written; said in every description, since no reader can guess it. */
export const conventions: Wording = {
  id: "CSV menurut RFC 4180: UTF-8, pemisah koma, baris diakhiri LF, kolom dalam snake_case dengan urutan tetap. Sel kosong berarti tidak diketahui. Isi daftar dipisahkan |. Tanggal setepat sumbernya (2018, 2018-10, atau 2018-10-24), ketelitiannya di kolom _precision. Akhiran _id berarti teks Indonesia dan _en teks Inggris. Teks yang diawali =, +, -, @, tab, atau CR diberi satu tanda petik (') di depannya agar tidak dijalankan lembar kerja sebagai rumus; angka tetap angka.",
  en: "CSV by RFC 4180: UTF-8, commas, lines ended by LF, columns in snake_case in a fixed order. An empty cell means not known. Entries of a list are separated by |. Dates are as exact as their source (2018, 2018-10 or 2018-10-24), their precision in the column _precision. The ending _id marks Indonesian text, _en English. A text that starts with =, +, -, @, tab or CR has one apostrophe (') before it, so that no spreadsheet runs it as a formula; numbers stay numbers.",
};
