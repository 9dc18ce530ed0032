/** The page of programmes that develop people. */
export const peoplePhrases = {
  'people.title': { id: 'Sumber daya manusia', en: 'Human resources' },
  'people.lede': {
    id: 'Siapa melatih, mengirim, dan menerima siapa: {programmes} dalam {partnerships}; {health} program di antaranya dicatat di bidang kesehatan.',
    en: 'Who trains, sends and receives whom: {programmes} in {partnerships}; {health} of the programmes are recorded in health.',
  },
  'people.lede-none': {
    id: 'Belum ada program pengembangan sumber daya manusia yang tercatat.',
    en: 'No programme that develops human resources is recorded yet.',
  },
  'people.description': {
    id: 'Beasiswa, pertukaran, pemagangan, dan pelatihan dalam kerja sama daerah Indonesia: {programmes}, {health} di bidang kesehatan, dengan angka rencana di samping hasil yang dilaporkan.',
    en: 'Scholarships, exchanges, apprenticeships and training in Indonesian regional cooperation: {programmes}, {health} in health, with planned figures beside reported results.',
  },
  'people.finding-without': {
    id: 'Tidak ada hasil yang dilaporkan untuk {without} dari {programmes} program.',
    en: 'No result is reported for {without} of {programmes} programmes.',
  },
  'people.finding-plans': {
    id: '{plans} di antaranya hanya mempunyai angka rencana.',
    en: '{plans} of these have planned figures only.',
  },
  'people.limits': {
    id: 'Angka rencana bukan hasil, dan hasil yang dilaporkan bukan penilaian kami. Satuannya beraneka: orang, orang per tahun, kunjungan, kelas. Karena itu tidak ada jumlah keseluruhan di halaman ini.',
    en: 'A planned figure is no result, and a reported one is not our judgement. Units differ: people, people a year, visits, classes. So this page gives no grand total.',
  },
  'people.rules': { id: 'Cara menghitungnya', en: 'How this is counted' },
  'people.rule-programmes': {
    id: '{programmes}: yang menurut sumber memuat beasiswa, pertukaran, pemagangan, pelatihan, atau kunjungan ahli, apa pun keadaannya; masing-masing dihitung sekali.',
    en: '{programmes}: those that by their sources include scholarships, exchanges, apprenticeships, training or visits of experts, of any status; each counts once.',
  },
  'people.rule-partnerships': {
    id: '{partnerships}: yang mempunyai sedikitnya satu program seperti itu.',
    en: '{partnerships}: those with at least one such programme.',
  },
  'people.rule-health': {
    id: '{health} di bidang kesehatan: kesehatan ialah bidang program itu, atau salah satu bidangnya.',
    en: '{health} in health: health is the sector of the programme, or one of them.',
  },
  'people.rule-results': {
    id: 'Tanpa hasil yang dilaporkan: tidak ada satu pun angka yang dilaporkan sumber, baik hasil maupun biaya atau peserta; rencana tidak dihitung.',
    en: 'No reported result: no source reports any figure, be it a result, a cost or a number of people; plans do not count.',
  },
  'people.types': { id: 'Menurut jenis', en: 'By type' },
  'people.types-caption': {
    id: 'Dihitung: program, bukan orang. Program dengan beberapa jenis dihitung pada setiap jenisnya, jadi barisnya tidak dijumlahkan.',
    en: 'Counted: programmes, not people. A programme of several types counts under each, so the rows do not add up.',
  },
  'people.type': { id: 'Jenis', en: 'Type' },
  'people.programmes': { id: 'Program', en: 'Programmes' },
  'people.in-health': { id: 'Kesehatan', en: 'In health' },
  'people.with-plan': { id: 'Dengan angka rencana', en: 'With a planned figure' },
  'people.with-result': { id: 'Dengan hasil dilaporkan', en: 'With a reported result' },
  'people.without-result': { id: 'Tanpa hasil dilaporkan', en: 'Without a reported result' },
  'people.only-health': {
    id: 'Tampilkan program kesehatan saja',
    en: 'Show health programmes only',
  },
  'people.none': { id: 'belum ada', en: 'none yet' },
  'people.also': { id: 'Juga dari jenis ini:', en: 'Also of this type:' },
  'people.listed-under': { id: 'diuraikan pada {type}', en: 'described under {type}' },
  'people.first-of': {
    id: '{shown} dari {count} program ada di sini, kesehatan lebih dahulu.',
    en: '{shown} of {count} programmes are here, health first.',
  },
  'people.of-type': {
    id: 'Semua {programmes} dari jenis ini, kesehatan lebih dahulu; {health} di antaranya dicatat di bidang kesehatan.',
    en: 'All {programmes} of this type, health first; {health} of them are recorded in health.',
  },
  'people.title-of-type': {
    id: 'Sumber daya manusia: {type}',
    en: 'Human resources: {type}',
  },
} as const;
