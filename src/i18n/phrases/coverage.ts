/** The page about what is known and what is not. */
export const coveragePhrases = {
  'coverage.title': {
    id: 'Cakupan: apa yang diketahui dan yang tidak',
    en: 'Coverage: what is known and what is not',
  },
  'coverage.description': {
    id: 'Apa yang diketahui dan tidak diketahui atlas ini tentang kerja sama daerah Indonesia, per unsur, bidang, provinsi, dan daerah, dan kapan terakhir dicari.',
    en: 'What this atlas knows and does not know of Indonesian regional cooperation, by item, sector, province and place, and when it was last searched.',
  },
  'coverage.lede': {
    id: '{recorded} dari {all} daerah otonom mempunyai kerja sama yang tercatat. Tentang yang lain belum ada temuan; itu tidak berarti tidak ada kerja sama.',
    en: '{recorded} of {all} autonomous regions have a partnership on record. Of the others nothing was found; that does not mean there is none.',
  },
  'coverage.lede-rule': {
    id: 'Daerah otonom: {provinces} provinsi, {regencies} kabupaten, dan {cities} kota menurut kode wilayah Kemendagri; kota dan kabupaten administrasi tidak dihitung. Tercatat berarti menjadi pihak dalam sedikitnya satu kerja sama. Pihak yang bukan daerah otonom, misalnya kota administrasi atau desa, tidak dihitung di sini; dengan mereka ada {parties} daerah Indonesia yang menjadi pihak.',
    en: 'Autonomous regions: {provinces} provinces, {regencies} regencies and {cities} cities by the region codes of the Ministry of Home Affairs; administrative cities and regencies are not counted. On record means being a party to at least one partnership. Parties that are no autonomous regions, such as an administrative city or a village, are not counted here; with them {parties} Indonesian places are parties.',
  },
  'coverage.lede-empty': {
    id: 'Belum ada kerja sama yang tercatat.',
    en: 'No partnership is recorded yet.',
  },
  'coverage.searched': {
    id: 'Bukti baru terakhir dicari antara {first} dan {last}. Kebanyakan halaman dibaca bagian awalnya saja: tanggal yang tidak ditemukan dapat saja tertulis di bagian lain.',
    en: 'Newer evidence was last searched for between {first} and {last}. Most pages were read in their first part only: a date not found may stand further down.',
  },
  'coverage.searched-once': {
    id: 'Bukti baru terakhir dicari pada {last}. Kebanyakan halaman dibaca bagian awalnya saja: tanggal yang tidak ditemukan dapat saja tertulis di bagian lain.',
    en: 'Newer evidence was last searched for on {last}. Most pages were read in their first part only: a date not found may stand further down.',
  },
  'coverage.finding': {
    id: 'Tanggal penandatanganan diketahui pada {dated} dari {agreements} naskah, tanggal akhirnya pada {ended}.',
    en: 'The date of signing is known for {dated} of {agreements} acts, the end for {ended}.',
  },
  'coverage.finding-results': {
    id: 'Dari {programmes} program, {results} mempunyai hasil yang dilaporkan.',
    en: 'Of {programmes} programmes, {results} have a reported result.',
  },

  'coverage.items': { id: 'Menurut unsur', en: 'By item' },
  'coverage.items-caption': {
    id: 'Dihitung dari semua catatan yang terbit. Diketahui berarti tertulis dalam catatan dengan sumbernya.',
    en: 'Counted over all published records. Known means written in the record with its source.',
  },
  'coverage.item': { id: 'Unsur', en: 'Item' },
  'coverage.known': { id: 'Diketahui', en: 'Known' },
  'coverage.unknown': { id: 'Tidak diketahui', en: 'Not known' },
  'coverage.of': { id: '{known} dari {all}', en: '{known} of {all}' },
  'coverage.group-agreements': { id: 'Naskah', en: 'Acts' },
  'coverage.group-partnerships': { id: 'Kerja sama', en: 'Partnerships' },
  'coverage.group-programmes': { id: 'Program', en: 'Programmes' },
  'coverage.signed-on': { id: 'Tanggal penandatanganan', en: 'Date of signing' },
  'coverage.signed-on-rule': {
    id: 'hari, bulan, atau tahunnya disebut sumber',
    en: 'a source gives the day, month or year',
  },
  'coverage.ends-on': { id: 'Tanggal akhir', en: 'End of the term' },
  'coverage.ends-on-rule': {
    id: 'disebut sumber, atau naskahnya dibaca dan tanpa batas waktu; tidak pernah dihitung dari kebiasaan',
    en: 'a source states it, or the text was read and names none; never worked out from a usual length',
  },
  'coverage.signatories': { id: 'Penanda tangan', en: 'Signatories' },
  'coverage.signatories-rule': {
    id: 'jabatan yang disebut sumber',
    en: 'offices that a source names',
  },
  'coverage.text': { id: 'Teks naskah', en: 'Text of the act' },
  'coverage.text-rule': {
    id: 'ada alamat tempat teksnya dapat dibaca',
    en: 'there is an address where it can be read',
  },
  'coverage.sector': { id: 'Bidang', en: 'Sector' },
  'coverage.sector-rule': {
    id: 'sedikitnya satu bidang disebut, sebagai kesepakatan, program, atau harapan',
    en: 'at least one sector is named, as agreed, done or hoped for',
  },
  'coverage.programme': { id: 'Program', en: 'Programme' },
  'coverage.programme-rule': {
    id: 'sedikitnya satu program tercatat, apa pun keadaannya',
    en: 'at least one programme is recorded, of any status',
  },
  'coverage.evidence': { id: 'Bukti yang kuat', en: 'Strong evidence' },
  'coverage.evidence-rule': {
    id: 'sumber resmi, atau dua penerbit yang tidak semuanya lemah',
    en: 'an official source, or two publishers not all weak',
  },
  'coverage.programme-dated': { id: 'Waktu program', en: 'Date of the programme' },
  'coverage.programme-dated-rule': {
    id: 'mulai, selesai, atau tanggal keadaannya disebut sumber',
    en: 'a source dates its start, its end or its status',
  },
  'coverage.programme-plan': { id: 'Angka rencana', en: 'Planned figure' },
  'coverage.programme-plan-rule': {
    id: 'sedikitnya satu angka rencana',
    en: 'at least one planned figure',
  },
  'coverage.programme-result': { id: 'Hasil yang dilaporkan', en: 'Reported result' },
  'coverage.programme-result-rule': {
    id: 'sedikitnya satu angka yang dilaporkan sumber, juga biaya atau peserta; bukan penilaian kami',
    en: 'at least one figure that a source reports, costs and numbers of people too; not our judgement',
  },

  'coverage.sectors': { id: 'Menurut bidang', en: 'By sector' },
  'coverage.sectors-caption': {
    id: 'Satu kerja sama atau program dapat menyebut beberapa bidang, jadi barisnya tidak dijumlahkan.',
    en: 'One partnership or programme may name several sectors, so rows are not added up.',
  },
  'coverage.places': { id: 'Menurut provinsi dan daerah', en: 'By province and place' },
  'coverage.places-caption': {
    id: 'Daerah sebagai pihak, atau tempat kedudukan lembaga yang menjadi pihak. Satu kerja sama dapat dihitung di beberapa daerah. “3 dari 5”: diketahui pada 3 dari 5 naskah atau program.',
    en: 'Places as parties, or as seats of organizations that are. One partnership may count in several places. “3 of 5”: known for 3 of 5 acts or programmes.',
  },
  'coverage.place': { id: 'Daerah', en: 'Place' },
  'coverage.dates': { id: 'Tanggal naskah', en: 'Dates of acts' },
  'coverage.ends': { id: 'Tanggal akhir', en: 'Ends' },
  'coverage.results': { id: 'Hasil program', en: 'Results' },
  'coverage.last': { id: 'Terakhir dicari', en: 'Last searched' },
  'coverage.government': { id: 'Pemerintah {province}', en: 'Government of {province}' },
  'coverage.provinces': { id: 'Provinsi', en: 'Provinces' },
  'coverage.provinces-none': {
    id: 'Provinsi tanpa kerja sama yang tercatat: {provinces}.',
    en: 'Provinces without a partnership on record: {provinces}.',
  },
} as const;
