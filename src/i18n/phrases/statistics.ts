/** The charts of the statistics: what each finds, how it counts, and what its groups are called. */
export const statisticsPhrases = {
  'statistics.title': { id: 'Statistik', en: 'Statistics' },
  'statistics.description': {
    id: 'Kerja sama daerah Indonesia dalam angka: keadaan hukum, bidang, mitra, provinsi, tahun penandatanganan, umur dan kekuatan bukti. Setiap angka dapat dihitung ulang.',
    en: 'Indonesian regional cooperation in figures: legal state, sectors, partners, provinces, years of signing, age and strength of evidence. Every figure can be counted again.',
  },
  'statistics.lede': {
    id: '{partnerships}, {acts} naskah, dan {programmes} dihitung dari catatan yang terbit, per {day}. Setiap bagan disertai tabelnya, aturan hitungnya, dan berkas berisi semua yang dihitung.',
    en: '{partnerships}, {acts} acts and {programmes} counted from the published records, as of {day}. With each chart come its table, its counting rule and a file of all that was counted.',
  },
  'statistics.lede-empty': {
    id: 'Belum ada kerja sama yang tercatat, jadi belum ada yang dapat dihitung.',
    en: 'No partnership is recorded yet, so there is nothing to count.',
  },
  'statistics.caveat': {
    id: 'Yang dihitung ialah apa yang ditemukan dalam sumber yang dibaca, bukan semua yang ada. Daerah dan negara yang lebih banyak diberitakan tampak lebih besar; ini bukan peringkat.',
    en: 'What is counted is what was found in the sources read, not all there is. Places and countries that are reported on more look larger; this is no ranking.',
  },
  'statistics.charts': { id: 'Bagan', en: 'Charts' },
  'statistics.table': { id: 'Lihat sebagai tabel', en: 'View as a table' },
  'statistics.rule': { id: 'Cara menghitungnya', en: 'How this is counted' },
  'statistics.files': { id: 'Berkas CSV:', en: 'CSV files:' },
  'statistics.file-figures': { id: 'angka bagan ini', en: 'the figures of this chart' },
  'statistics.file-rows': {
    id: 'semua yang dihitung ({rows} baris)',
    en: 'all that was counted ({rows} rows)',
  },
  'statistics.all': { id: 'Jumlah', en: 'Total' },
  'statistics.per-partnership': { id: 'Kerja sama, per {day}', en: 'Partnerships, as of {day}' },
  'statistics.per-act': { id: 'Naskah, per {day}', en: 'Acts, as of {day}' },
  'statistics.per-programme': { id: 'Program, per {day}', en: 'Programmes, as of {day}' },
  'statistics.per-source': { id: 'Sumber, per {day}', en: 'Sources, as of {day}' },
  'statistics.too-few': {
    id: 'Terlalu sedikit untuk sebuah bagan: {figures}.',
    en: 'Too few for a chart: {figures}.',
  },
  'statistics.nothing': {
    id: 'Belum ada yang dapat dihitung di sini.',
    en: 'There is nothing to count here yet.',
  },
  'statistics.folded': {
    id: 'Masing-masing satu kerja sama: {names}.',
    en: 'One partnership each: {names}.',
  },
  'statistics.aside': { id: 'Tidak digambar: {figures}.', en: 'Not drawn: {figures}.' },
  'statistics.tile-step': { id: '{from}–{to}', en: '{from}–{to}' },
  'statistics.tile-most': { id: '{from} atau lebih', en: '{from} or more' },
  'statistics.tile-none': { id: 'belum ditemukan', en: 'none found' },

  'statistics.name-states': { id: 'Keadaan hukum', en: 'Legal state' },
  'statistics.name-signings': { id: 'Tahun penandatanganan', en: 'Years of signing' },
  'statistics.name-terms': { id: 'Jangka waktu naskah', en: 'Length of terms' },
  'statistics.name-freshness': { id: 'Umur bukti terbaru', en: 'Age of the latest evidence' },
  'statistics.name-sectors': { id: 'Bidang', en: 'Sectors' },
  'statistics.name-programmes': { id: 'Hasil program', en: 'Results of programmes' },
  'statistics.name-regions': { id: 'Kawasan dunia', en: 'Regions of the world' },
  'statistics.name-countries': { id: 'Negara mitra', en: 'Partner countries' },
  'statistics.name-provinces': { id: 'Provinsi', en: 'Provinces' },
  'statistics.name-evidence': { id: 'Kekuatan bukti', en: 'Strength of evidence' },
  'statistics.name-sources': { id: 'Jumlah sumber', en: 'Number of sources' },
  'statistics.name-reliability': { id: 'Keandalan sumber', en: 'Reliability of sources' },

  'statistics.finding-states': {
    id: 'Tanggal akhir tidak diketahui pada {unknown} dari {signed} kerja sama yang ditandatangani atau disebut terjalin',
    en: 'No end date is known for {unknown} of {signed} partnerships signed, or told of as established',
  },
  'statistics.finding-signings': {
    id: 'Dari {acts} naskah bertanggal, {renewals} tercatat sebagai perpanjangan; terbanyak dari tahun {year} ({most})',
    en: 'On record as renewals: {renewals} of {acts} dated acts; the largest number is from {year} ({most})',
  },
  'statistics.finding-terms': {
    id: 'Jangka waktu diketahui pada {known} dari {acts} naskah',
    en: 'The length of the term is known for {known} of {acts} acts',
  },
  'statistics.finding-freshness': {
    id: 'Bukti terbaru berumur paling lama dua tahun pada {recent} dari {all} kerja sama',
    en: 'The latest evidence is two years old at most for {recent} of {all} partnerships',
  },
  'statistics.finding-sectors': {
    id: '{sector} paling sering disepakati ({agreed}); dijalankan dalam {done}, baru diharapkan dalam {hoped}',
    en: '{sector} is agreed on most often ({agreed}); it is done in {done}, only hoped for in {hoped}',
  },
  'statistics.finding-programmes': {
    id: 'Hasil dilaporkan untuk {reported} dari {all} program',
    en: 'Results are reported for {reported} of {all} programmes',
  },
  'statistics.finding-regions': {
    id: 'Mitra di luar negeri tercatat pada {abroad} dari {all} kerja sama; terbanyak di {region} ({most})',
    en: 'A partner abroad is on record for {abroad} of {all} partnerships; the largest number in {region} ({most})',
  },
  'statistics.finding-countries': {
    id: 'Mitra tercatat di {countries}, paling sering di {names}',
    en: 'Partners are on record in {countries}, most often in {names}',
  },
  'statistics.finding-provinces': {
    id: 'Kerja sama ditemukan di {found} dari {all} provinsi',
    en: 'Partnerships were found in {found} of {all} provinces',
  },
  'statistics.finding-evidence': {
    id: 'Sumber resmi ditemukan untuk {primary} dari {all} kerja sama',
    en: 'An official source was found for {primary} of {all} partnerships',
  },
  'statistics.finding-sources': {
    id: 'Hanya satu sumber yang mendukung {one} dari {all} kerja sama',
    en: 'A single source stands behind {one} of {all} partnerships',
  },
  'statistics.finding-reliability': {
    id: 'Dari {all} sumber yang dikutip, {primary} resmi dan {weak} lemah',
    en: 'Of {all} sources cited, {primary} official and {weak} weak',
  },

  'statistics.even-signings': {
    id: 'Dari {acts} naskah bertanggal, {renewals} tercatat sebagai perpanjangan',
    en: 'On record as renewals: {renewals} of {acts} dated acts',
  },
  'statistics.even-sectors': {
    id: 'Bidang yang disepakati sedikitnya satu kerja sama: {sectors}',
    en: 'Sectors agreed on by at least one partnership: {sectors}',
  },
  'statistics.even-regions': {
    id: 'Mitra di luar negeri tercatat pada {abroad} dari {all} kerja sama',
    en: 'A partner abroad is on record for {abroad} of {all} partnerships',
  },
  'statistics.even-countries': {
    id: 'Mitra tercatat di {countries}',
    en: 'Partners are on record in {countries}',
  },

  'statistics.rule-states': {
    id: 'Setiap kerja sama yang terbit dihitung sekali, menurut keadaan hukumnya pada hari itu; keadaan itu dihitung dari bukti bertanggal menurut aturan di halaman metode. Ditandatangani atau disebut terjalin: naskah pokoknya dalam masa berlaku, tanpa batas waktu, tidak diketahui akhirnya, atau sudah lewat.',
    en: 'Every published partnership counts once, by its legal state on that day; the state follows from dated evidence by the rules on the method page. Signed, or told of as established: its main act is in term, open-ended, of unknown end, or past its term.',
  },
  'statistics.rule-signings': {
    id: 'Setiap naskah bertanggal dihitung sekali pada tahun penandatanganannya. Pertama yang diketahui: naskah pokok bertanggal yang paling awal dari kerja sama itu. Perpanjangan: naskah yang menurut sumber memperpanjang naskah lebih awal. Naskah lain: pernyataan kehendak, rencana aksi, naskah turunan, dan naskah pokok berikutnya.',
    en: 'Every dated act counts once, in the year of its signing. First known: the earliest dated main act of the partnership. Renewal: an act that by its sources renews an earlier one. Other act: letters of intent, plans of action, subsidiary acts and later main acts.',
  },
  'statistics.rule-terms': {
    id: 'Dihitung dari tanggal penandatanganan sampai tanggal akhir yang disebut sumber, dibulatkan ke tahun terdekat dan hanya setepat kedua tanggalnya; tidak pernah dari kebiasaan. Naskah tanpa salah satu tanggal itu hanya ada dalam tabel.',
    en: 'Counted from the date of signing to the end that a source states, rounded to the nearest year and only as exact as both dates; never from a usual length. Acts that lack either date stand in the table only.',
  },
  'statistics.rule-freshness': {
    id: 'Setiap kerja sama dihitung sekali, menurut umur bukti terbarunya: naskah, peristiwa, program, atau hasil yang bertanggal. Tanggal yang hanya diketahui tahun atau bulannya dibaca sebagai hari pertamanya. Sampai 24 bulan disebut baru, sampai 60 bulan lama.',
    en: 'Every partnership counts once, by the age of its latest evidence: a dated act, event, programme or result. A date known only by its year or month is read as its first day. Up to 24 months is called recent, up to 60 older.',
  },
  'statistics.rule-sectors': {
    id: 'Satu kerja sama dihitung di setiap bidang yang disebutnya, sekali sebagai disepakati (disebut dalam naskah), sekali sebagai dijalankan (ada program berjalan atau selesai), sekali sebagai harapan. Baris dan kolom karena itu tidak dijumlahkan.',
    en: 'A partnership counts in every sector that it names, once as agreed (named in an act), once as done (a programme is running or completed), once as hoped for. So neither rows nor columns add up.',
  },
  'statistics.rule-programmes': {
    id: 'Setiap program dihitung sekali, menurut keadaan yang terakhir dilaporkan sumbernya. Dengan hasil: sedikitnya satu angka dilaporkan sumber, juga biaya atau peserta. Tanpa hasil berarti tidak ditemukan laporan, bukan bahwa tidak ada hasil.',
    en: 'Every programme counts once, by the status that its sources last report. With a result: a source reports at least one figure, costs and numbers of people too. Without means that no report was found, not that there was no result.',
  },
  'statistics.rule-regions': {
    id: 'Satu kerja sama dihitung sekali di setiap kawasan tempat pihak luar negerinya berada, menurut pembagian PBB (M49). Jejaring tidak mempunyai tempat, dan kerja sama dalam negeri tidak mempunyai mitra di luar negeri: keduanya tidak dihitung.',
    en: 'A partnership counts once in every region where a party abroad lies, by the regions of the United Nations (M49). Networks have no place and partnerships within Indonesia no partner abroad: neither is counted.',
  },
  'statistics.rule-countries': {
    id: 'Satu kerja sama dihitung sekali di setiap negara tempat pihak luar negerinya berada. Kode negara mengikuti ISO 3166, tanpa sikap tentang kedaulatan.',
    en: 'A partnership counts once in every country where a party abroad lies. Country codes follow ISO 3166, with no position on sovereignty.',
  },
  'statistics.rule-provinces': {
    id: 'Satu kerja sama dihitung sekali di setiap provinsi tempat pihak, atau kedudukan pihak, berada; kerja sama antarprovinsi dihitung di keduanya. Letak petak hanya kira-kira.',
    en: 'A partnership counts once in every province where a party, or the seat of one, lies; one between provinces counts in both. The tiles lie only roughly where the provinces do.',
  },
  'statistics.rule-evidence': {
    id: 'Setiap kerja sama dihitung sekali, menurut semua sumber yang dikutipnya: ada sumber resmi; sedikitnya dua penerbit; satu penerbit; atau hanya sumber lemah.',
    en: 'Every partnership counts once, by all the sources it cites: an official one; at least two publishers; one publisher; or weak sources only.',
  },
  'statistics.rule-sources': {
    id: 'Setiap kerja sama dihitung sekali, menurut banyaknya sumber yang dikutip di halamannya. Banyaknya sumber belum berarti sumbernya saling bebas.',
    en: 'Every partnership counts once, by the number of sources cited on its page. Many sources need not be independent of each other.',
  },
  'statistics.rule-reliability': {
    id: 'Setiap sumber yang dikutip sedikitnya satu kerja sama dihitung sekali. Resmi: dari pihak atau lembaga yang berwenang. Sekunder: pemberitaan. Lemah: daftar tanpa rujukan.',
    en: 'Every source that at least one partnership cites counts once. Official: from a party or a competent office. Secondary: reports. Weak: lists without references.',
  },

  'statistics.signing-first': { id: 'pertama yang diketahui', en: 'first known' },
  'statistics.signing-renewal': { id: 'perpanjangan', en: 'renewal' },
  'statistics.signing-other': { id: 'naskah lain', en: 'other act' },
  'statistics.result-reported': { id: 'dengan hasil', en: 'with a result' },
  'statistics.result-not-reported': { id: 'tanpa hasil', en: 'without' },

  'statistics.term-0': { id: 'kurang dari setahun', en: 'less than a year' },
  'statistics.term-1': { id: '1 tahun', en: '1 year' },
  'statistics.term-years': { id: '{years} tahun', en: '{years} years' },
  'statistics.term-6-10': { id: '6–10 tahun', en: '6–10 years' },
  'statistics.term-11+': { id: 'lebih dari 10 tahun', en: 'more than 10 years' },
  'statistics.term-start-unknown': {
    id: 'tanggal penandatanganan tidak ditemukan',
    en: 'no date of signing found',
  },
  'statistics.age-0-12': { id: 'sampai 1 tahun', en: 'up to 1 year' },
  'statistics.age-13-24': { id: '1–2 tahun', en: '1–2 years' },
  'statistics.age-25-60': { id: '2–5 tahun', en: '2–5 years' },
  'statistics.age-61-120': { id: '5–10 tahun', en: '5–10 years' },
  'statistics.age-121+': { id: 'lebih dari 10 tahun', en: 'over 10 years' },
  'statistics.age-undated': { id: 'tanpa bukti bertanggal', en: 'no dated evidence' },
  'statistics.sources-5+': { id: '5 sumber atau lebih', en: '5 sources or more' },

  'region.east-asia': { id: 'Asia Timur', en: 'East Asia' },
  'region.south-east-asia': { id: 'Asia Tenggara', en: 'South-East Asia' },
  'region.south-asia': { id: 'Asia Selatan', en: 'South Asia' },
  'region.central-asia': { id: 'Asia Tengah', en: 'Central Asia' },
  'region.west-asia': { id: 'Asia Barat', en: 'West Asia' },
  'region.oceania': { id: 'Oseania', en: 'Oceania' },
  'region.europe': { id: 'Eropa', en: 'Europe' },
  'region.africa': { id: 'Afrika', en: 'Africa' },
  'region.north-america': { id: 'Amerika Utara', en: 'North America' },
  'region.latin-america': { id: 'Amerika Latin dan Karibia', en: 'Latin America, Caribbean' },
  'region.elsewhere': { id: 'Kawasan lain', en: 'Elsewhere' },
} as const;
