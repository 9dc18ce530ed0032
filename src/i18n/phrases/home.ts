/** The home page. */
export const homePhrases = {
  'home.title': {
    id: 'Kerja sama daerah Indonesia, dengan buktinya',
    en: 'Indonesian regional cooperation, with its evidence',
  },
  'home.lede': {
    id: 'Dengan siapa kota, kabupaten, dan provinsi bekerja sama, masihkah berlaku, apa hasilnya, dan siapa yang menyatakannya.',
    en: 'With whom cities, regencies and provinces cooperate, whether it still holds, what came of it, and who says so.',
  },
  'home.description': {
    id: 'Atlas terbuka kerja sama kota, kabupaten, dan provinsi Indonesia: kota kembar, kesehatan, pendidikan, dan sumber daya manusia, dengan keadaan hukum yang dihitung dari bukti bersumber.',
    en: 'An open atlas of cooperation by Indonesian cities, regencies and provinces: sister cities, health, education and human resources, with legal state computed from sourced evidence.',
  },
  'home.scope': {
    id: 'Tercatat {partnerships} di {home} daerah Indonesia dengan mitra di {countries}.',
    en: 'On record: {partnerships} in {home} Indonesian places with partners in {countries}.',
  },
  'home.scope-empty': {
    id: 'Atlas ini belum memuat catatan. Begitu satu catatan bersumber ditambahkan, peta dan daftarnya tampil di sini.',
    en: 'This atlas holds no record yet. As soon as one sourced record is added, its map and lists appear here.',
  },
  'home.finding-title': { id: 'Temuan utama', en: 'The main finding' },
  'home.finding': {
    id: 'Dari {signed} kerja sama yang ditandatangani atau disebut terjalin, {unknown} tidak mempunyai tanggal akhir yang diketahui.',
    en: 'Of {signed} partnerships signed, or told of as established, {unknown} have no known end date.',
  },
  'home.finding-unnamed': {
    id: 'Pada {unnamed} di antaranya sumber hanya menyebut hubungan yang terjalin, tanpa menyebut naskahnya.',
    en: 'For {unnamed} of them sources only tell of an established tie and name no document.',
  },
  'home.finding-caveat': {
    id: 'Kebanyakan halaman sumber dibaca bagian awalnya saja, dan teks lengkap ditemukan untuk {texts} dari {agreements} naskah: tanggal yang tidak ditemukan dapat saja ada.',
    en: 'Most source pages were read in their first part only, and the full text was found for {texts} of {agreements} acts: a date not found may well exist.',
  },
  'home.finding-caveat-none': {
    id: 'Kebanyakan halaman sumber dibaca bagian awalnya saja, dan teks lengkapnya tidak ditemukan untuk satu pun dari {agreements} naskah: tanggal yang tidak ditemukan dapat saja ada.',
    en: 'Most source pages were read in their first part only, and the full text was found for none of the {agreements} acts: a date not found may well exist.',
  },
  'home.finding-unsigned': {
    id: 'Belum ada kerja sama yang ditandatangani atau disebut terjalin.',
    en: 'No partnership is signed, or told of as established, yet.',
  },
  'home.finding-none': {
    id: 'Semua {signed} kerja sama yang ditandatangani atau disebut terjalin mempunyai tanggal akhir yang diketahui atau berlaku tanpa batas.',
    en: 'All {signed} partnerships signed, or told of as established, have a known end date or are open-ended.',
  },
  'home.finding-ask': {
    id: 'Yang dapat ditanyakan kepada bagian kerja sama: nomor dan tanggal naskah, jangka waktunya, dan perpanjangannya.',
    en: 'What to ask a cooperation bureau: number and date of the act, its term, and its renewal.',
  },
  'home.finding-rule': {
    id: 'Hitungan: kerja sama yang naskah pokoknya masih berlaku, tidak diketahui akhirnya, atau sudah lewat; pernyataan kehendak dan keanggotaan jejaring tidak dihitung.',
    en: 'Counted: partnerships whose main act is in term, of unknown end, or past its term; letters of intent and memberships do not count.',
  },
  'home.states': { id: 'Menurut keadaan hukum', en: 'By legal state' },
  'home.map': { id: 'Peta kerja sama', en: 'Map of partnerships' },
  'home.lapse': { id: 'Yang berakhir berikutnya', en: 'Next to lapse' },
  'home.lapse-none': {
    id: 'Tidak ada naskah dengan tanggal akhir yang diketahui di depan.',
    en: 'No act has a known end date ahead.',
  },
  'home.lapse-on': { id: 'berlaku sampai {date}', en: 'in term until {date}' },
  'home.changes': { id: 'Perubahan data terbaru', en: 'Latest changes to the data' },
  'home.changes-absent': {
    id: 'Riwayat data tidak disertakan ketika situs ini dibangun. Itu tidak berarti bahwa tidak ada yang berubah.',
    en: 'The history of the data was not part of this build. That does not mean that nothing has changed.',
  },
  'home.recent': { id: 'Bukti terbaru', en: 'Latest evidence' },
  'home.heart': {
    id: 'Kesehatan, pendidikan, dan SDM',
    en: 'Health, education and human resources',
  },
  'home.heart-sector': {
    id: '{agreed} disepakati · {done} dijalankan · {hoped} baru harapan',
    en: '{agreed} agreed · {done} done · {hoped} only hoped for',
  },
  'home.heart-human': {
    id: '{programmes}; {without} tanpa hasil yang dilaporkan',
    en: '{programmes}; {without} with no reported result',
  },
  'home.sure': { id: 'Seberapa yakin', en: 'How sure we are' },
  'home.sure-primary': {
    id: '{count} kerja sama bersandar pada sedikitnya satu sumber resmi',
    en: '{count} partnerships rest on at least one official source',
  },
  'home.sure-several': {
    id: '{count} pada beberapa penerbit',
    en: '{count} on several publishers',
  },
  'home.sure-single': { id: '{count} pada satu sumber', en: '{count} on a single source' },
  'home.sure-weak': { id: '{count} hanya pada sumber lemah', en: '{count} on weak sources only' },
  'home.sure-programmes': {
    id: 'Dari {programmes} program, {without} tidak mempunyai hasil yang dilaporkan.',
    en: 'Of {programmes} programmes, {without} have no reported result.',
  },
  'home.all': { id: 'Semua kerja sama', en: 'All partnerships' },
  'home.rules': {
    id: 'Cara menghitung angka di halaman ini',
    en: 'How the figures on this page are counted',
  },
  'home.rule-scope': {
    id: 'Daerah Indonesia: yang menjadi pihak sendiri, bukan sekadar tempat kedudukan lembaga. Negara: tempat sedikitnya satu pihak atau kedudukannya di luar negeri.',
    en: 'Indonesian places: those that are parties themselves, not merely the seat of an organization. Countries: where at least one party abroad lies or has its seat.',
  },
  'home.rule-states': {
    id: 'Keadaan hukum: setiap kerja sama tepat satu keadaan, dihitung dari naskah dan peristiwanya; yang ditarik dan draf tidak dihitung.',
    en: 'Legal state: every partnership has exactly one, computed from its acts and events; withdrawn ones and drafts are not counted.',
  },
  'home.rule-lapse': {
    id: 'Yang berakhir berikutnya: naskah pokok yang tanggal akhirnya disebut sumber dan belum lewat.',
    en: 'Next to lapse: main acts whose end a source states and has not passed.',
  },
  'home.rule-recent': {
    id: 'Bukti terbaru: tanggal naskah, peristiwa, program, atau hasil yang dilaporkan, bukan tanggal terbit sumbernya.',
    en: 'Latest evidence: the date of an act, an event, a programme or a reported result, not that of its source.',
  },
  'home.rule-sectors': {
    id: 'Disepakati: bidang disebut dalam naskah atau menurut sumber tentangnya. Dijalankan: ada program yang berjalan, selesai, atau tidak disebut keadaannya. Baru harapan: hanya diharapkan seorang pembicara. Satu kerja sama dapat dihitung pada ketiganya.',
    en: 'Agreed: the sector is named in an act, or by a source on it. Done: there is a programme that is running, completed or of unstated status. Only hoped for: a speaker hopes for it. One partnership may count in all three.',
  },
  'home.rule-results': {
    id: 'Tanpa hasil yang dilaporkan: program, apa pun keadaannya, yang tidak mempunyai satu pun angka yang dilaporkan sumber, baik hasil maupun biaya atau peserta. SDM: program dengan beasiswa, pertukaran, pemagangan, atau pelatihan.',
    en: 'No reported result: programmes of any status for which no source reports any figure, be it a result, a cost or a number of people. Human resources: programmes with scholarships, exchanges, apprenticeships or training.',
  },
  'home.rule-sure': {
    id: 'Seberapa yakin: setiap kerja sama dihitung sekali, menurut sumber terbaik yang disebutnya.',
    en: 'How sure: every partnership counts once, by the best source that it cites.',
  },
  'home.coverage': {
    id: 'Catatan ini tidak lengkap: kerja sama yang tidak diumumkan, atau tidak ditemukan, tidak tampak.',
    en: 'These records are not complete: what was never made public, or not found, cannot be seen.',
  },
  'home.coverage-link': {
    id: 'Apa yang diketahui dan yang tidak',
    en: 'What is known and what is not',
  },
  'home.how': { id: 'Cara menghitungnya', en: 'How this is computed' },
} as const;
