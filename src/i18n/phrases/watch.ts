/** The validity watch: its lists, what to ask for, and its rules. */
export const watchPhrases = {
  'nav.watch': { id: 'Masa berlaku', en: 'Validity' },
  'watch.title': { id: 'Pantauan masa berlaku', en: 'Validity watch' },
  'watch.description': {
    id: 'Kerja sama yang naskahnya segera berakhir, yang masa berlakunya lewat tanpa perpanjangan ditemukan, yang berhenti pada niat, dan yang tanggal akhirnya tidak diketahui; dengan kalender dan surat permohonan.',
    en: 'Partnerships whose act lapses soon, whose term passed with no renewal found, that stopped at an intent, and whose end date is unknown; with calendars and a letter of request.',
  },
  'watch.finding': {
    id: 'Untuk {unknown} dari {signed} kerja sama yang ditandatangani atau disebut terjalin tidak ditemukan tanggal akhirnya.',
    en: 'For {unknown} of {signed} partnerships signed, or told of as established, no end date was found.',
  },
  'watch.finding-one': {
    id: 'Tanggal akhir satu-satunya kerja sama yang ditandatangani atau disebut terjalin tidak ditemukan.',
    en: 'No end date was found for the only partnership signed, or told of as established.',
  },
  'watch.finding-all': {
    id: 'Tanggal akhir {signed} kerja sama yang ditandatangani atau disebut terjalin tidak ditemukan satu pun.',
    en: 'No end date was found for any of the {signed} partnerships signed, or told of as established.',
  },
  'watch.finding-none': {
    id: 'Setiap kerja sama yang ditandatangani atau disebut terjalin diketahui tanggal akhirnya, atau berlaku tanpa batas waktu.',
    en: 'Every partnership signed, or told of as established, has a known end date, or is open-ended.',
  },
  'watch.finding-unsigned': {
    id: 'Belum ada kerja sama yang ditandatangani atau disebut terjalin.',
    en: 'No partnership is signed, or told of as established, yet.',
  },
  'watch.whose': {
    id: 'Yang terlibat {places} di {provinces} provinsi, sebagai pihak atau tempat kedudukan pihak; kerja sama terbanyak di {most}.',
    en: '{places} in {provinces} provinces are involved, as a party or the seat of one; the most partnerships lie in {most}.',
  },
  'watch.most': { id: '{province} ({count})', en: '{province} ({count})' },
  'watch.unnamed': {
    id: 'Pada {unnamed} di antaranya sumber hanya menyebut hubungan yang terjalin, tanpa menyebut naskahnya.',
    en: 'For {unnamed} of them sources only tell of an established tie and name no document.',
  },
  'watch.caveat': {
    id: 'Tidak ditemukan bukan berarti tidak ada: kebanyakan halaman sumber dibaca bagian awalnya saja, dan PP 28/2018 tidak mewajibkan daerah mengumumkan naskahnya.',
    en: 'Not found does not mean that there is none: most source pages were read in their first part only, and PP 28/2018 does not oblige regions to publish their acts.',
  },
  'watch.ask-lead': {
    id: 'Yang dapat diminta kepada pemerintah daerah: nomor dan tanggal naskah, bagian tentang jangka waktunya, dan perpanjangannya.',
    en: 'What to ask a regional government for: number and date of the act, what it says of its term, and its renewal.',
  },
  'watch.to-whose': { id: 'Daerahnya, dan surat siap salin', en: 'Whose, and a letter to copy' },
  'watch.to-letter': { id: 'Surat permohonan siap salin', en: 'A letter of request to copy' },
  'watch.to-lists': { id: 'Daftar pantauan', en: 'Lists of the watch' },

  'watch.list-lapsing': { id: 'Menjelang tanggal akhir', en: 'Nearing a known end' },
  'watch.jump-lapsing': { id: 'Berakhir dalam 12 bulan', en: 'Lapsing within 12 months' },
  'watch.none-lapsing': {
    id: 'Tidak ada naskah yang masih berlaku dengan tanggal akhir yang diketahui.',
    en: 'No act in term has a known end.',
  },
  'watch.group-within-3': { id: 'Paling lama 3 bulan lagi', en: 'Within 3 months' },
  'watch.group-within-6': {
    id: 'Lebih dari 3 sampai 6 bulan lagi',
    en: 'In more than 3 and up to 6 months',
  },
  'watch.group-within-12': {
    id: 'Lebih dari 6 sampai 12 bulan lagi',
    en: 'In more than 6 and up to 12 months',
  },
  'watch.group-beyond-12': { id: 'Lebih dari 12 bulan lagi', en: 'In more than 12 months' },
  'watch.list-lapsed': {
    id: 'Masa berlaku lewat, perpanjangan tidak ditemukan',
    en: 'Term passed, renewal not found',
  },
  'watch.note-lapsed': {
    id: 'Perpanjangan boleh jadi ada dan tidak diumumkan, atau naskahnya mengatur kelanjutan dengan cara lain.',
    en: 'A renewal may exist without having been made public, or the act may settle in another way how it goes on.',
  },
  'watch.none-lapsed': {
    id: 'Tidak ada naskah yang tanggal akhirnya diketahui dan sudah lewat.',
    en: 'No act has a known end that has passed.',
  },
  'watch.list-waiting': {
    id: 'Niat atau persetujuan tanpa kelanjutan selama setahun',
    en: 'Intents and approvals with nothing after for a year',
  },
  'watch.jump-waiting': {
    id: 'Setahun tanpa kelanjutan',
    en: 'A year with nothing after',
  },
  'watch.note-waiting': {
    id: 'Sesudahnya tidak ditemukan naskah, dan bukti terakhirnya lebih dari setahun lalu atau tidak bertanggal. Niat bukan kesepakatan, dan persetujuan bukan penandatanganan.',
    en: 'No act was found after them, and the latest evidence is more than a year old or has no date. An intent is no agreement, and an approval no signature.',
  },
  'watch.none-waiting': {
    id: 'Tidak ada pernyataan kehendak atau persetujuan yang setahun tanpa kelanjutan.',
    en: 'No intent or approval has been without anything after for a year.',
  },
  'watch.list-term-unknown': {
    id: 'Tanggal akhir tidak diketahui',
    en: 'End date unknown',
  },
  'watch.note-term-unknown': {
    id: 'Ditandatangani atau disebut terjalin, tetapi sumber yang dibaca tidak menyebut sampai kapan. Boleh jadi masih berlaku, boleh jadi sudah lewat.',
    en: 'Signed, or told of as established, but the sources read do not say until when. It may still be in term, or its term may have passed.',
  },
  'watch.none-term-unknown': {
    id: 'Tidak ada naskah yang tanggal akhirnya tidak diketahui.',
    en: 'No act has an unknown end.',
  },
  'watch.list-more': {
    id: 'Masih ada {count} lagi; semuanya ada di tabel menurut daerah dan di berkas CSV.',
    en: 'There are {count} more; all of them are in the tables by place and in the CSV file.',
  },
  'watch.list-in-table': {
    id: 'Selengkapnya menurut provinsi, pada halaman yang ditautkan tabel ini.',
    en: 'All of them by province, on the pages that this table links to.',
  },
  'watch.seats': {
    id: 'Termasuk kerja sama lembaga yang berkedudukan di {place}; suratnya hanya memuat yang pihaknya {place} sendiri.',
    en: 'Partnerships of organizations seated in {place} are included; the letter holds only those that {place} itself is a party to.',
  },
  'watch.none-here': {
    id: 'Belum ada naskah, pernyataan kehendak, atau persetujuan di sini yang masuk pantauan.',
    en: 'No act, intent or approval here is on the watch yet.',
  },
  'watch.empty': {
    id: 'Belum ada kerja sama yang dapat dipantau. Begitu satu catatan bersumber ditambahkan, masa berlakunya dipantau di sini.',
    en: 'There is no partnership to watch yet. As soon as one sourced record is added, its term is watched here.',
  },

  'watch.act': { id: 'Naskah dan akhirnya', en: 'Act and its end' },
  'watch.ask': { id: 'Yang dapat diminta', en: 'What to ask for' },
  'watch.until-at-latest': {
    id: 'sampai {date}, paling lambat {day}',
    en: 'until {date}, {day} at the latest',
  },
  'watch.since-passed': { id: 'lewat {duration}', en: 'passed {duration} ago' },
  'watch.since-passed-least': {
    id: 'lewat sedikitnya {duration}',
    en: 'passed at least {duration} ago',
  },
  'watch.since-evidence': {
    id: '{duration} tanpa kelanjutan',
    en: 'nothing further for {duration}',
  },
  'watch.duration-both': { id: '{years} {months}', en: '{years} {months}' },
  'watch.duration-year': { id: '{count} tahun', en: '{count} year' },
  'watch.duration-years': { id: '{count} tahun', en: '{count} years' },
  'watch.duration-month': { id: '{count} bulan', en: '{count} month' },
  'watch.duration-months': { id: '{count} bulan', en: '{count} months' },
  'watch.duration-less': { id: 'kurang dari sebulan', en: 'less than a month' },

  'watch.ask-renewal': {
    id: 'Apakah perpanjangannya disiapkan, dan sudah sampai tahap mana?',
    en: 'Is a renewal being prepared, and how far has it come?',
  },
  'watch.ask-results': {
    id: 'Apa hasilnya sampai kini, dan adakah laporannya?',
    en: 'What has come of it so far, and is there a report?',
  },
  'watch.ask-renewed': {
    id: 'Apakah diperpanjang atau diganti? Bila ya: nomor, tanggal, dan jangka waktu naskah barunya.',
    en: 'Was it renewed or replaced? If so: number, date and term of the new act.',
  },
  'watch.ask-signed-since-letter': {
    id: 'Apakah naskah kerja samanya sudah ditandatangani sesudahnya? Bila belum: sampai tahap mana.',
    en: 'Has an act of cooperation been signed since? If not: how far it has come.',
  },
  'watch.ask-signed-since-approval': {
    id: 'Apakah naskahnya sudah ditandatangani setelah disetujui? Bila sudah: nomor, tanggal, dan jangka waktunya.',
    en: 'Has the act been signed since it was approved? If so: its number, date and term.',
  },
  'watch.ask-any-act': {
    id: 'Adakah naskah tertulisnya? Bila ada: jenis, nomor, tanggal, dan jangka waktunya.',
    en: 'Is there a written act? If so: its type, number, date and term.',
  },
  'watch.ask-length': {
    id: 'Salinan naskah: sejak kapan jangka waktu itu dihitung, dan apakah sudah diperpanjang.',
    en: 'A copy of the act: from when that term counts, and whether it has been renewed.',
  },
  'watch.ask-text-and-date': {
    id: 'Salinan naskah: tanggal penandatanganannya dan bagian tentang jangka waktu.',
    en: 'A copy of the act: the date of its signing and what it says of its term.',
  },
  'watch.ask-text': {
    id: 'Salinan naskah, khususnya bagian tentang jangka waktu.',
    en: 'A copy of the act, above all what it says of its term.',
  },
  'watch.ask-nothing': {
    id: 'Tidak ada yang masuk pantauan.',
    en: 'Nothing is on the watch.',
  },
  'watch.to-row': { id: 'Barisnya di pantauan masa berlaku', en: 'Its row on the validity watch' },
  'watch.stage-ahead': {
    id: 'Tahap berikutnya menurut keadaannya per {day}:',
    en: 'The stage ahead, by its state as of {day}:',
  },
  'watch.ask-place': { id: 'Surat untuk {place}', en: 'Letter to {place}' },

  'watch.by-province': { id: 'Menurut provinsi', en: 'By province' },
  'watch.by-place': { id: 'Menurut daerah', en: 'By place' },
  'watch.table-caption': {
    id: 'Per {day}. Satu kerja sama dapat dihitung di lebih dari satu baris. Daerah yang lebih banyak diberitakan tampak lebih besar; ini bukan peringkat.',
    en: 'As of {day}. One partnership may count in more than one row. Places that are reported on more look larger; this is no ranking.',
  },
  'watch.count-lapsing': { id: 'Berakhir dalam 12 bulan', en: 'Lapsing within 12 months' },
  'watch.count-lapsed': { id: 'Masa berlaku lewat', en: 'Term passed' },
  'watch.count-waiting': { id: 'Setahun tanpa kelanjutan', en: 'Nothing after for a year' },
  'watch.count-unknown': { id: 'Tanggal akhir tidak diketahui', en: 'End date unknown' },
  'watch.count-unnamed': {
    id: 'di antaranya tanpa naskah yang disebut',
    en: 'of these, no document named',
  },

  'watch.province-title': { id: 'Masa berlaku di {province}', en: 'Validity watch in {province}' },
  'watch.place-title': { id: 'Masa berlaku: {place}', en: 'Validity watch: {place}' },
  'watch.region-description': {
    id: '{region}. {finding} Daftar, kalender, dan yang dapat diminta.',
    en: '{region}. {finding} Lists, a calendar, and what to ask for.',
  },
  'watch.to-region': { id: 'Semua tentang {region}', en: 'All about {region}' },
  'watch.to-province': { id: 'Pantauan provinsinya', en: 'Watch of its province' },

  'watch.rules': { id: 'Cara menghitung', en: 'How this is counted' },
  'watch.rule-signed': {
    id: 'Ditandatangani atau disebut terjalin: keadaan hukumnya dalam masa berlaku, tanpa batas waktu, tanggal akhir tidak diketahui, atau masa berlaku lewat. Pernyataan kehendak dan keanggotaan jejaring tidak dihitung.',
    en: 'Signed, or told of as established: in term, open-ended, of unknown end, or past its term. Letters of intent and memberships of networks do not count.',
  },
  'watch.rule-lapsing': {
    id: 'Menjelang tanggal akhir: dalam masa berlaku, atau anggota jejaring dengan tanggal akhir. Bila beberapa naskah berlaku, yang dihitung ialah akhir yang terakhir. Akhir yang hanya diketahui tahun atau bulannya berarti hari terakhirnya. Kelompok 3, 6, dan 12 bulan dimulai pada tanggal yang sama sekian bulan sebelum hari terakhir itu; bila bulannya lebih pendek, pada hari terakhir bulan itu.',
    en: 'Nearing a known end: in term, or a member of a network with an end. Where several acts are in term, the last end counts. An end known by its year or month means the last day of that. The groups of 3, 6 and 12 months begin on the same date so many months before that last day; where that month is shorter, on its last day.',
  },
  'watch.rule-lapsed': {
    id: 'Masa berlaku lewat: lamanya dihitung dalam bulan penuh sejak hari terakhir yang mungkin.',
    en: 'Term passed: for how long is counted in whole months since the last possible day.',
  },
  'watch.rule-waiting': {
    id: 'Tanpa kelanjutan: keadaannya pernyataan kehendak atau disetujui, dan bukti terakhirnya lebih dari 12 bulan sebelum hari acuan, atau tidak ada bukti yang bertanggal. Kunjungan atau pembicaraan dalam 12 bulan terakhir mengeluarkannya dari daftar. Bukti yang hanya diketahui tahun atau bulannya berarti hari pertamanya.',
    en: 'Nothing after: a statement of intent or an approval, whose latest evidence is more than 12 months before the day, or that has no dated evidence. A visit or talks within the last 12 months take it off the list. Evidence known by its year or month means the first day of that.',
  },
  'watch.rule-unknown': {
    id: 'Tanggal akhir tidak diketahui: naskah pokok yang terakhir ditandatangani tidak disebut akhirnya. Akhir tidak pernah dihitung dari lama yang lazim.',
    en: 'End date unknown: no source states the end of the main act signed last. An end is never computed from a usual length.',
  },
  'watch.rule-places': {
    id: 'Daerah dan provinsi: tempat pihak atau kedudukan pihaknya. Satu kerja sama dapat dihitung pada beberapa daerah dan provinsi, tetapi sekali saja dalam jumlah seluruhnya.',
    en: 'Places and provinces: where a party, or the seat of one, lies. One partnership may count in several of them, but only once in the total.',
  },
  'watch.rule-day': {
    id: 'Daftar mengikuti hari pembaca di Jakarta; kalimat pembuka, tabel, surat, dan berkas per {day}.',
    en: 'Lists follow the reader’s day in Jakarta; the opening sentences, tables, the letter and the files are as of {day}.',
  },
  'watch.rule-link': { id: 'Aturan keadaan hukum', en: 'The rules of the legal state' },
  'watch.file': { id: 'Semua baris sebagai CSV', en: 'All rows as CSV' },
  'watch.file-columns': {
    id: 'Satu baris tiap kerja sama, juga yang tidak masuk daftar. Kolomnya:',
    en: 'One row for each partnership, those on no list too. Its columns:',
  },
} as const;
