/** The bench for officers of cooperation bureaus, on the pages of places, countries and sectors. */
export const benchPhrases = {
  'bench.title': { id: 'Untuk biro kerja sama', en: 'For cooperation bureaus' },
  'bench.note': {
    id: 'Dihitung dari yang tercatat dalam atlas ini; yang tidak tercatat belum tentu tidak ada.',
    en: 'Counted from what this atlas records; what is not recorded may still exist.',
  },
  'bench.note-place': {
    id: 'Angkanya tidak menghitung kerja sama daerah ini sendiri; daftar yang ditaut memuat semuanya.',
    en: 'Figures leave out the partnerships of this place itself; the linked lists have them all.',
  },
  'bench.neighbours-place': {
    id: 'Siapa lagi bekerja dengan negara yang sama',
    en: 'Who else works with the same countries',
  },
  'bench.neighbours-country': {
    id: 'Siapa bekerja di bidang apa',
    en: 'Who works in which sector',
  },
  'bench.neighbours-sector': {
    id: 'Siapa bekerja dengan negara mana di bidang ini',
    en: 'Who works with which country in this sector',
  },
  'bench.left-place': { id: 'Negara lain: {count}.', en: 'Further countries: {count}.' },
  'bench.left-country': { id: 'Bidang lain: {count}.', en: 'Further sectors: {count}.' },
  'bench.left-sector': { id: 'Negara lain: {count}.', en: 'Further countries: {count}.' },
  'bench.same-sectors': { id: 'Bidang yang sama:', en: 'Same sectors:' },
  'bench.partners': {
    id: 'Mitra yang juga bekerja dengan pihak lain',
    en: 'Partners that work with others too',
  },
  'bench.also-with': { id: 'juga dengan', en: 'also with' },
  'bench.more': { id: '{count} lagi', en: '{count} more' },
  'bench.acts': { id: 'Naskah yang sebanding', en: 'Comparable agreements' },
  'bench.acts-found': {
    id: 'Naskah pokok sejenis dalam atlas: {alike}. Masa berlakunya diketahui: {termed}. Teksnya dapat dibuka: {readable}.',
    en: 'Main acts of the same kind in the atlas: {alike}. With a known term: {termed}. With a text that can be opened: {readable}.',
  },
  'bench.acts-none': {
    id: 'Naskah pokok sejenis belum tercatat.',
    en: 'No main act of the same kind is recorded.',
  },
  'bench.length': { id: 'Masa berlaku: {length}', en: 'Term: {length}' },
  'bench.open-ended': { id: 'tanpa batas waktu', en: 'open-ended' },
  'bench.no-length': { id: 'tanggal mulai tidak ditemukan', en: 'no start date found' },
  'bench.between': { id: '{least} sampai {most}', en: 'between {least} and {most}' },
  'bench.others': { id: '{count} kerja sama lain', en: 'others: {count}' },
  'bench.stages': { id: 'Tahap berikutnya', en: 'The stage ahead' },
  'bench.stages-note': {
    id: 'Bagian panduan tahapan yang sesuai dengan keadaan hukum tiap kerja sama luar negeri. Keadaan itu dibaca dari bukti, bukan keterangan resmi tentang prosesnya.',
    en: 'The part of the stage guide that fits the legal state of each partnership abroad. That state is read from evidence; it is not an official word on the process.',
  },
} as const;
