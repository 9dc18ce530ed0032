/** The page of one partnership; its line and table of acts stand in their own files. */
export const partnershipPhrases = {
  'partnership.weak': {
    id: 'Catatan ini lemah: semua sumbernya daftar tanpa rujukan, blog, atau salinan tanpa tanggal. Pakailah sebagai petunjuk, bukan sebagai bukti.',
    en: 'This record is weak: all its sources are unsourced lists, blogs or undated copies. Take it as a lead, not as evidence.',
  },
  'partnership.legal-state': { id: 'Keadaan hukum', en: 'Legal state' },
  'partnership.activity': { id: 'Kegiatan', en: 'Activity' },
  'partnership.state-as-of': { id: 'per {day}', en: 'as of {day}' },
  'partnership.state-since': { id: 'sejak {day}', en: 'since {day}' },
  'partnership.term-until': { id: 'berlaku sampai {date}', en: 'in term until {date}' },
  'partnership.term-passed': { id: 'masa berlaku sampai {date}', en: 'term until {date}' },
  'partnership.absent': {
    id: 'Tidak ditemukan dalam sumber yang dibaca: {absent}.',
    en: 'Not found in the sources read: {absent}.',
  },
  'partnership.absent-programmes': { id: 'program', en: 'programmes' },
  'partnership.absent-sectors': { id: 'bidang', en: 'sectors' },
  'partnership.act-unnamed': {
    id: 'sumber menyebut hubungan yang terjalin, bukan naskahnya',
    en: 'sources tell of an established tie, and name no document',
  },
  'partnership.term-stated': {
    id: 'jangka waktu menurut sumber: “{term}”',
    en: 'term according to a source: “{term}”',
  },
  'partnership.latest': { id: 'bukti terbaru {date}', en: 'latest evidence {date}' },
  'partnership.searched': { id: 'terakhir dicari {date}', en: 'last searched {date}' },
  'partnership.why': { id: 'Mengapa begitu?', en: 'Why?' },
  'partnership.rule': {
    id: 'Aturan {rule} dari delapan yang menentukan.',
    en: 'Decided by rule {rule} of eight.',
  },
  'partnership.rule-link': {
    id: 'Aturan keadaan hukum selengkapnya',
    en: 'All rules of legal state',
  },
  'partnership.decided-by': { id: 'Yang menentukan:', en: 'What decides:' },
  'partnership.activity-link': { id: 'Aturan kegiatan selengkapnya', en: 'The rules of activity' },

  'why.in-term': {
    id: 'Ada naskah yang tanggal akhirnya disebut sumber dan belum lewat.',
    en: 'A source states the end of an act, and that date has not passed.',
  },
  'why.open-ended': {
    id: 'Ada naskah yang dibaca dan tidak mengenal akhir.',
    en: 'An act was read and names no end.',
  },
  'why.member': {
    id: 'Ada keanggotaan tanpa tanggal akhir, atau yang tanggal akhirnya belum lewat.',
    en: 'There is a membership without an end date, or with one that has not passed.',
  },
  'why.term-unknown': {
    id: 'Sumber yang dibaca tidak menyebut tanggal akhir naskah yang terakhir ditandatangani. Boleh jadi masih berlaku, boleh jadi sudah lewat.',
    en: 'The sources we read give no end date for the act signed last. It may still be in force, or its term may have passed.',
  },
  'why.term-passed': {
    id: 'Tanggal akhir naskah yang terakhir sudah lewat dan perpanjangannya tidak ditemukan. Itu tidak berarti naskahnya batal.',
    en: 'The end date of the last act has passed and no renewal was found. That does not make the act invalid.',
  },
  'why.approved': {
    id: 'Ada persetujuan DPRD atau kementerian, tetapi naskah pokok yang ditandatangani tidak ditemukan.',
    en: 'A council or a ministry approved it, but no signed main act was found.',
  },
  'why.intent': {
    id: 'Ada yang ditandatangani, tetapi bukan naskah pokok: baru pernyataan kehendak atau rencana aksi.',
    en: 'Something was signed, but no main act: only a letter of intent or a plan of action.',
  },
  'why.undocumented': {
    id: 'Ada program yang berjalan atau selesai, atau kegiatan program yang dilaporkan, tetapi naskahnya tidak ditemukan.',
    en: 'A programme is running or completed, or an activity of one was reported, but no document was found.',
  },
  'why.exploring': {
    id: 'Baru ada pembicaraan, kunjungan, pernyataan, atau rencana program; naskah tidak ditemukan.',
    en: 'There are talks, visits, statements or planned programmes so far; no document was found.',
  },
  'why.suspended': {
    id: 'Yang terakhir ialah penangguhan; sesudahnya tidak ada pelanjutan kembali atau naskah baru.',
    en: 'A suspension came last; no resumption and no new act followed.',
  },
  'why.ended': {
    id: 'Kerja sama ini dinyatakan berakhir dan sesudahnya tidak ada naskah baru.',
    en: 'It was declared ended and no new act followed.',
  },
  'why.unknown': {
    id: 'Tidak ada naskah, peristiwa, atau program yang tercatat.',
    en: 'No act, event or programme is on record.',
  },
  'why.activity': {
    id: 'Bukti terbaru bertanggal {date}. Sampai 24 bulan sesudahnya kegiatan disebut baru, sampai 60 bulan disebut lama. Tanggal terbit sumber tidak dihitung.',
    en: 'The latest evidence is dated {date}. For 24 months after it, activity counts as recent; up to 60 months, as older. A source’s date of publication does not count.',
  },
  'why.activity-undated': {
    id: 'Tidak ada naskah, peristiwa, program, atau hasil bertanggal yang dapat menjadi bukti kegiatan.',
    en: 'No act, event, programme or result carries a date that could show activity.',
  },

  'method.anchor-state': { id: 'bagian-keadaan-hukum', en: 'bagian-legal-state' },
  'method.anchor-activity': { id: 'bagian-kegiatan', en: 'bagian-activity' },
  'method.anchor-evidence': { id: 'bagian-bukti', en: 'bagian-evidence' },
  'method.anchor-kinds': { id: 'bagian-jenis-kerja-sama', en: 'bagian-kinds-of-partnership' },
  'method.anchor-conflicts': {
    id: 'bagian-sumber-yang-berselisih',
    en: 'bagian-sources-that-disagree',
  },

  'programme-table.title': { id: 'Program', en: 'Programmes' },
  'programme-table.caption': {
    id: 'Angka yang direncanakan di samping yang dilaporkan; keduanya tidak pernah dijumlahkan.',
    en: 'Planned figures beside reported ones; the two are never added up.',
  },
  'programme-table.name': { id: 'Program', en: 'Programme' },
  'programme-table.time': { id: 'Waktu dan keadaan', en: 'Time and status' },
  'programme-table.planned': { id: 'Direncanakan', en: 'Planned' },
  'programme-table.reported': { id: 'Dilaporkan', en: 'Reported' },
  'programme-table.none-planned': { id: 'tanpa angka rencana', en: 'no planned figure' },
  'programme-table.none-reported': {
    id: 'laporan hasil tidak ditemukan',
    en: 'no report of results found',
  },
  'programme-table.years-unknown': { id: 'tahun tidak ditemukan', en: 'no year found' },
  'programme-table.since': { id: 'sejak {date}', en: 'since {date}' },
  'programme-table.from': { id: 'mulai {date}', en: 'from {date}' },
  'programme-table.for': { id: 'untuk {date}', en: 'for {date}' },
  'programme-table.until': { id: 'sampai {date}', en: 'until {date}' },
  'programme-table.status-as-of': { id: '{status} (per {date})', en: '{status} (as of {date})' },
  'programme-table.figure-as-of': { id: 'per {date}', en: 'as of {date}' },

  'partnership.sectors': { id: 'Bidang', en: 'Sectors' },
  'partnership.human-resources': { id: 'Pengembangan SDM', en: 'Human resources' },

  'narrative.title': { id: 'Uraian', en: 'Account' },
  'narrative.only-indonesian': {
    id: 'Uraian ini baru ada dalam bahasa Indonesia.',
    en: 'This account exists only in Indonesian so far.',
  },
  'narrative.stale': {
    id: 'Uraian bahasa Indonesia sudah berubah sejak diterjemahkan; terjemahan ini mungkin tertinggal.',
    en: 'The Indonesian account has changed since this translation was made; it may lag behind.',
  },
  'narrative.cite': { id: 'Sumber {number}', en: 'Source {number}' },
  'narrative.note': { id: 'Catatan', en: 'Note' },
  'narrative.credit': { id: '{credit}, {licence}', en: '{credit}, {licence}' },

  'conflicts.title': { id: 'Sumber yang berselisih', en: 'Sources that disagree' },
  'conflicts.lede': {
    id: 'Hitungan memakai nilai yang pertama; nilai yang lain dicatat apa adanya.',
    en: 'The first value is the one used; the other is recorded as it stands.',
  },
  'conflicts.link': { id: 'Aturannya', en: 'The rule' },
  'conflicts.ours': { id: 'Dipakai di sini', en: 'Used here' },
  'conflicts.theirs': { id: 'Sumber lain', en: 'Another source' },
  'conflicts.none-stated': { id: 'tidak dicatat', en: 'not recorded' },
  'conflicts.signedOn': { id: 'tanggal penandatanganan', en: 'date of signing' },
  'conflicts.endsOn': { id: 'tanggal akhir', en: 'end date' },
  'conflicts.type': { id: 'jenis naskah', en: 'type of document' },
  'conflicts.number': { id: 'nomor', en: 'number' },

  'partnership.sources': { id: 'Sumber', en: 'Sources' },
  'partnership.last-search': { id: 'Terakhir dicari', en: 'Last searched' },
  'partnership.last-search-note': {
    id: 'Sesudah hari itu boleh jadi ada yang belum kami ketahui.',
    en: 'Things may have happened since that we do not know of.',
  },
  'partnership.kind': { id: 'Jenis menurut hukum', en: 'Kind in law' },
  'partnership.kind-reading': {
    id: 'Pembacaan kami, bukan sebutan dalam sumber.',
    en: 'Our reading, not what a source calls it.',
  },
  'partnership.label-used': {
    id: 'Sebutan dalam sumber: “{label}”',
    en: 'Called in sources: “{label}”',
  },
  'partnership.kind-link': { id: 'Jenis-jenis kerja sama', en: 'The kinds of partnership' },
  'partnership.parties': { id: 'Para pihak', en: 'Parties' },
  'partnership.former-names': { id: 'dahulu {names}', en: 'formerly {names}' },
  'partnership.evidence': { id: 'Bukti', en: 'Evidence' },
  'partnership.evidence-counts': {
    id: '{sources}, {primary} di antaranya resmi',
    en: '{sources}, {primary} of them official',
  },
  'partnership.evidence-none-official': {
    id: '{sources}, tanpa sumber resmi',
    en: '{sources}, none official',
  },
  'partnership.evidence-link': { id: 'Cara bukti dinilai', en: 'How evidence is graded' },
  'partnership.see-sources': { id: 'Lihat semua sumber', en: 'See all sources' },
  'partnership.map': { id: 'Di peta', en: 'On the map' },
  'partnership.map-label': { id: 'Peta {title}', en: 'Map of {title}' },
  'partnership.contents': { id: 'Isi halaman', en: 'On this page' },
  'partnership.related': { id: 'Kerja sama terkait', en: 'Related partnerships' },

  'use.title': { id: 'Pakai halaman ini', en: 'Use this page' },
  'use.cite': { id: 'Kutip', en: 'Cite' },
  'use.json': { id: 'Unduh JSON', en: 'Download JSON' },
  'use.edit': { id: 'Ubah catatan ini', en: 'Edit this record' },
  'use.report': { id: 'Laporkan kesalahan', en: 'Report an error' },
  'use.report-title': { id: 'Koreksi: {id}', en: 'Correction: {id}' },
  'use.record-id': { id: 'Nama catatan ini:', en: 'This record is called' },
  'cite.title': { id: 'Kutip halaman ini', en: 'Cite this page' },
  'cite.data-title': { id: 'Kutip data ini', en: 'Cite these data' },
  'cite.dataset': { id: 'Kumpulan data', en: 'Data set' },
  'cite.state-note': { id: 'Keadaan per {day}', en: 'State as of {day}' },
  'cite.bibtex': { id: 'BibTeX', en: 'BibTeX' },
  'cite.csl': { id: 'CSL-JSON', en: 'CSL-JSON' },

  'withdrawn.in-title': { id: '{title} (ditarik)', en: '{title} (withdrawn)' },
  'withdrawn.title': { id: 'Catatan ini ditarik', en: 'This record has been withdrawn' },
  'withdrawn.text': {
    id: 'Catatan ini ditarik pada {date} dan tidak lagi masuk dalam daftar, peta, dan hitungan.',
    en: 'This record was withdrawn on {date} and no longer stands in lists, on the map or in counts.',
  },
  'withdrawn.list': { id: 'Semua kerja sama', en: 'All partnerships' },
  'withdrawn.replaced': { id: 'Gantinya:', en: 'In its place:' },
} as const;
