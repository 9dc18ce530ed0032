/** A number or date of one of the five articles that the atlas began with: where readers find it, in both languages. */
export type SeedNumber = {
  fact: string;
  on: string;
  says: { id: string; en: string };
};

/** The five articles, as the atlas cites them, with every number and date that they state. */
export const seedNumbers: Readonly<Record<string, readonly SeedNumber[]>> = {
  'packmandisposables-semarang-nanjing': [
    {
      fact: 'Semarang and Nanjing are counted as sister cities from 2018',
      on: '/kerja-sama/semarang-nanjing/',
      says: { id: 'sister city sejak 2018', en: 'the sister city from 2018' },
    },
    {
      fact: 'the hospital in Semarang teaches specialists until 2027',
      on: '/kerja-sama/undip-kariadi-rswn/',
      says: { id: 'hingga 2027', en: 'until 2027' },
    },
    {
      fact: 'the act of that hospital ends in 2027',
      on: '/kerja-sama/undip-kariadi-rswn/',
      says: { id: 'sampai 2027', en: 'until 2027' },
    },
    {
      fact: 'the healthy-school movement of Semarang has five pillars',
      on: '/daerah/semarang/',
      says: { id: '5 pilar', en: '5 pillars' },
    },
  ],
  'prolite-bandung-hamamatsu': [
    {
      fact: 'a delegation of Hamamatsu came to Bandung on 6 February 2025',
      on: '/kerja-sama/bandung-hamamatsu/',
      says: { id: '6 Februari 2025 Kunjungan', en: '6 February 2025 Visit' },
    },
    {
      fact: 'Bandung and Hamamatsu signed a letter of intent on 19 December 2014',
      on: '/kerja-sama/bandung-hamamatsu/',
      says: { id: '19 Desember 2014 Pernyataan kehendak', en: '19 December 2014 Letter of intent' },
    },
    {
      fact: 'their memorandum ended on 26 July 2024',
      on: '/kerja-sama/bandung-hamamatsu/',
      says: { id: 'sampai 26 Juli 2024', en: 'until 26 July 2024' },
    },
    {
      fact: 'the programme against water leaks ran from 2017 to 2019',
      on: '/kerja-sama/bandung-hamamatsu/',
      says: { id: '2017–2019', en: '2017–2019' },
    },
  ],
  'detaktangsel-tangerang-selatan-daejeon': [
    {
      fact: 'a delegation of Daejeon came to Tangerang Selatan on 18 December 2017',
      on: '/kerja-sama/tangerang-selatan-daejeon/',
      says: { id: '18 Desember 2017 Kunjungan', en: '18 December 2017 Visit' },
    },
    {
      fact: 'it was received at Jalan Raya Maruga Nomor 1',
      on: '/kerja-sama/tangerang-selatan-daejeon/',
      says: { id: 'Jalan Raya Maruga Nomor 1', en: 'Jalan Raya Maruga 1' },
    },
    {
      fact: '18 young people of Daejeon took part in a student exchange',
      on: '/kerja-sama/tangerang-selatan-daejeon/',
      says: { id: '18 orang', en: '18 people' },
    },
    {
      fact: 'the Innovation Center was unfinished on 18 December 2017',
      on: '/kerja-sama/tangerang-selatan-daejeon/',
      says: { id: 'Belum rampung pada 18 Desember 2017', en: 'Not finished on 18 December 2017' },
    },
    {
      fact: 'the vice mayor had been to Daejeon three times',
      on: '/daerah/tangerang-selatan/',
      says: { id: '3 kali', en: '3 visits' },
    },
    {
      fact: 'Daejeon is said to have 21 universities',
      on: '/daerah/daejeon/',
      says: { id: '21 universitas', en: '21 universities' },
    },
  ],
  'mimbarkepri-2024-12-19-jakarta-kota-global': [
    {
      fact: 'Jeju was added in 2024 with the approval of two ministries',
      on: '/kerja-sama/jakarta-jeju/',
      says: { id: '2024 Persetujuan kementerian', en: '2024 Ministry approval' },
    },
    {
      fact: 'Jakarta counts 23 sister cities',
      on: '/daerah/jakarta/',
      says: { id: '23 kerja sama', en: '23 cooperations' },
    },
    {
      fact: 'at least 100 civil servants were sent to Rotterdam by the end of 2024',
      on: '/kerja-sama/jakarta-rotterdam/',
      says: { id: 'sedikitnya 100 orang', en: 'at least 100 people' },
    },
    {
      fact: 'four civil servants were on internship in New York',
      on: '/kerja-sama/jakarta-new-york/',
      says: { id: '4 orang', en: '4 people' },
    },
    {
      fact: 'emissions were cut at 27 hospitals',
      on: '/kerja-sama/jakarta-c40/',
      says: { id: '27 RSUD', en: '27 hospitals' },
    },
    {
      fact: 'Jakarta works with 19 foreign institutions',
      on: '/daerah/jakarta/',
      says: { id: '19 lembaga', en: '19 institutions' },
    },
    {
      fact: 'Jakarta has 102 cooperations and agreements at home',
      on: '/daerah/jakarta/',
      says: { id: '102 kerja sama dan kesepakatan', en: '102 cooperations and agreements' },
    },
    {
      fact: 'Jakarta gave 8 grants',
      on: '/daerah/jakarta/',
      says: { id: '8 bantuan keuangan', en: '8 grants' },
    },
    {
      fact: 'the grants went to eight regions',
      on: '/daerah/jakarta/',
      says: { id: 'delapan daerah', en: 'eight regions' },
    },
  ],
  'posbelitung-2025-04-25-pangkalpinang-poltekkes-pangkalpinang': [
    {
      fact: 'Pangkalpinang and the health polytechnic signed on 25 April 2025',
      on: '/kerja-sama/pangkalpinang-poltekkes-pangkalpinang/',
      says: { id: '25 April 2025 Kesepakatan bersama', en: '25 April 2025 Joint agreement' },
    },
    {
      fact: 'they signed on the second floor of the office of the mayor',
      on: '/kerja-sama/pangkalpinang-poltekkes-pangkalpinang/',
      says: { id: 'lantai 2 Kantor Wali Kota', en: 'floor 2' },
    },
  ],
};
