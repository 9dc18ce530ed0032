/** The list of sectors, the page of one, and tables of programmes outside the page of their partnership. */
export const sectorPhrases = {
  'sectors.lede': {
    id: '{used} dari {all} bidang disebut dalam catatan. Yang disepakati, yang dijalankan, dan yang baru diharapkan dihitung terpisah.',
    en: '{used} of {all} sectors are named in the records. What is agreed, what is done and what is only hoped for are counted apart.',
  },
  'sectors.lede-none': {
    id: 'Belum ada kerja sama yang tercatat di bidang mana pun.',
    en: 'No partnership is recorded in any sector yet.',
  },
  'sectors.description': {
    id: 'Kerja sama daerah menurut {all} bidang urusan: berapa yang disepakati, dijalankan, dan baru diharapkan, dengan kesehatan, pendidikan, dan sumber daya manusia di depan.',
    en: 'Regional cooperation by {all} sectors: how many agreed, done and only hoped for, with health, education and human resources first.',
  },
  'sectors.heart': {
    id: 'Kesehatan, pendidikan, dan sumber daya manusia',
    en: 'Health, education and human resources',
  },
  'sectors.table': { id: 'Semua bidang', en: 'All sectors' },
  'sectors.caption': {
    id: 'Menurut jumlah kerja sama. Satu kerja sama dapat masuk beberapa bidang dan beberapa kolom, jadi baris dan kolom tidak dijumlahkan.',
    en: 'By number of partnerships. One may count in several sectors and several columns, so neither rows nor columns add up.',
  },
  'sectors.unused': { id: 'Bidang tanpa catatan', en: 'Sectors without a record' },
  'sectors.unused-note': {
    id: 'Belum ada kerja sama yang tercatat di bidang ini. Itu tidak berarti tidak ada.',
    en: 'No partnership is recorded in these sectors yet. That does not mean there is none.',
  },
  'sectors.sector': { id: 'Bidang', en: 'Sector' },
  'sectors.programmes': { id: 'Program', en: 'Programmes' },
  'sectors.human-resources': { id: 'Sumber daya manusia', en: 'Human resources' },

  'sector.count-agreed': { id: 'disepakati', en: 'agreed' },
  'sector.count-done': { id: 'dijalankan', en: 'done' },
  'sector.count-hoped': { id: 'baru harapan', en: 'only hoped for' },
  'sector.title': { id: 'Bidang {sector}', en: 'Sector: {sector}' },
  'sector.lede': {
    id: 'Disebut dalam {partnerships}: disepakati dalam {agreed}, dijalankan dalam {done}, baru diharapkan dalam {hoped}.',
    en: 'Named in {partnerships}: agreed in {agreed}, done in {done}, only hoped for in {hoped}.',
  },
  'sector.lede-none': {
    id: 'Belum ada kerja sama yang tercatat di bidang ini. Itu tidak berarti tidak ada: sumber yang dibaca belum menyebutnya.',
    en: 'No partnership is recorded in this sector yet. That does not mean there is none: the sources read do not name one.',
  },
  'sector.finding': { id: 'Yang tampak dan yang tidak', en: 'What the records show and don’t' },
  'sector.finding-unknown': {
    id: 'Dari kerja sama yang menyebut bidang ini, {signed} ditandatangani atau disebut terjalin; tanggal akhirnya tidak diketahui pada {unknown} di antaranya.',
    en: 'Of the partnerships that name this sector, {signed} are signed, or told of as established; no end date is known for {unknown} of them.',
  },
  'sector.finding-unknown-one': {
    id: 'Dari kerja sama yang menyebut bidang ini, satu ditandatangani atau disebut terjalin; tanggal akhirnya tidak diketahui.',
    en: 'Of the partnerships that name this sector, one is signed, or told of as established; its end date is not known.',
  },
  'sector.finding-known': {
    id: 'Dari kerja sama yang menyebut bidang ini, yang ditandatangani atau disebut terjalin ({signed}) diketahui tanggal akhirnya atau berlaku tanpa batas waktu.',
    en: 'Of the partnerships that name this sector, those signed or told of as established ({signed}) have a known end date or are open-ended.',
  },
  'sector.finding-unsigned': {
    id: 'Naskah pokok dengan masa berlaku tidak tercatat di bidang ini: hanya kehendak, keanggotaan, kegiatan, atau yang sudah berakhir.',
    en: 'No main act with a term is recorded in this sector: only intents, memberships, activity or what has ended.',
  },
  'sector.finding-without': {
    id: 'Tidak ada hasil yang dilaporkan untuk {without} dari {programmes} program.',
    en: 'No result is reported for {without} of {programmes} programmes.',
  },
  'sector.finding-with': {
    id: 'Semua program ({programmes}) mempunyai hasil yang dilaporkan.',
    en: 'All programmes ({programmes}) have a reported result.',
  },
  'sector.finding-idle': {
    id: 'Tidak ada program yang tercatat.',
    en: 'No programme is recorded.',
  },
  'sector.finding-people': {
    id: 'Program yang mengembangkan sumber daya manusia: {people}',
    en: 'Programmes that develop human resources: {people}',
  },
  'sector.limits': {
    id: 'Catatan ini menunjukkan siapa menyepakati apa dan apa yang dilaporkan sumber. Mutu layanan, dampak, dan kerja sama yang tidak diumumkan tidak tampak di sini.',
    en: 'The records show who agreed on what and what sources report. The quality of services, the effect, and cooperation never made public cannot be seen here.',
  },
  'sector.rules': { id: 'Cara menghitungnya', en: 'How this is counted' },
  'sector.rule-partnerships': {
    id: '{count} kerja sama: yang menyebut bidang ini dalam naskah, program, atau harapan; masing-masing dihitung sekali.',
    en: 'Partnerships, {count}: those that name this sector in an act, a programme or a hope, each once.',
  },
  'sector.rule-agreed': {
    id: '{count} menyepakati: bidang ini disebut dalam naskah yang ditandatangani atau diberitakan; {main} dengan naskah pokok, {intent} baru dalam pernyataan kehendak, {source} hanya menurut sumber.',
    en: 'Agreed, {count}: the sector is named in an act as signed or reported; {main} with a main act, {intent} in a statement of intent only, {source} only according to a source.',
  },
  'sector.rule-done': {
    id: '{count} menjalankan: sumber menyebut program di bidang ini yang berjalan, selesai, atau tidak disebut keadaannya.',
    en: 'Done, {count}: sources tell of a programme in the sector that is running, completed or of unstated status.',
  },
  'sector.rule-hoped': {
    id: '{count} baru mengharapkan: bidang ini diharapkan seorang pembicara.',
    en: 'Only hoped for, {count}: a speaker hopes for this sector.',
  },
  'sector.rule-signed': {
    id: '{count} ditandatangani atau disebut terjalin: naskah pokoknya dalam masa berlaku, tanpa batas waktu, tidak diketahui akhirnya, atau sudah lewat; pada {unknown} di antaranya tanggal akhirnya tidak diketahui.',
    en: 'Signed, or told of as established, {count}: the main act is in term, open-ended, of unknown end or past its term; of these, {unknown} have an unknown end.',
  },
  'sector.rule-programmes': {
    id: '{count} program dicatat di bidang ini, apa pun keadaannya; {without} di antaranya tanpa satu pun angka hasil yang dilaporkan sumber.',
    en: 'Programmes, {count}: all recorded in this sector, of any status; for {without} of them no source reports a figure.',
  },
  'sector.jump': { id: 'Bagian halaman', en: 'Parts of the page' },
  'sector.agreed-note': {
    id: 'Bidang ini disebut dalam naskah yang ditandatangani atau diberitakan, dalam pernyataan kehendak, atau hanya menurut sumber; keadaan hukumnya menunjukkan yang mana.',
    en: 'The sector is named in an act as signed or reported, in a statement of intent, or only by a source; the legal state tells which.',
  },
  'sector.agreed-none': {
    id: 'Tidak ada kerja sama yang tercatat menyepakati bidang ini.',
    en: 'No partnership is recorded to agree on this sector.',
  },
  'sector.agreed-main': { id: 'Dengan naskah pokok', en: 'With a main act' },
  'sector.agreed-main-note': {
    id: 'Bidang ini disebut dalam naskah yang ditandatangani atau diberitakan.',
    en: 'The sector is named in an act as signed or reported.',
  },
  'sector.agreed-intent': { id: 'Dalam pernyataan kehendak', en: 'In a statement of intent' },
  'sector.agreed-intent-note': {
    id: 'Baru ada pernyataan kehendak atau rencana aksi, belum naskah pokok.',
    en: 'There is only a letter of intent or a plan of action, no main act yet.',
  },
  'sector.agreed-source': { id: 'Menurut sumber', en: 'According to sources' },
  'sector.agreed-source-note': {
    id: 'Sumber menyebut bidang ini, tetapi naskahnya tidak ditemukan.',
    en: 'Sources name the sector, but no act was found.',
  },
  'sector.done-note': {
    id: 'Sumber menyebut program di bidang ini yang berjalan, selesai, atau tidak disebut keadaannya.',
    en: 'Sources tell of a programme in this sector that is running, completed or of unstated status.',
  },
  'sector.done-none': {
    id: 'Tidak ada kerja sama yang tercatat menjalankan bidang ini.',
    en: 'No partnership is recorded to practise this sector.',
  },
  'sector.hoped-note': {
    id: 'Bidang ini diharapkan seorang pembicara: bukan kesepakatan, bukan program.',
    en: 'A speaker hopes for this sector: neither an agreement nor a programme.',
  },
  'sector.hoped-none': {
    id: 'Tidak ada kerja sama yang tercatat baru mengharapkan bidang ini.',
    en: 'No partnership is recorded that only hopes for this sector.',
  },
  'sector.programmes': { id: 'Program', en: 'Programmes' },
  'sector.programmes-none': {
    id: 'Tidak ada program yang tercatat di bidang ini.',
    en: 'No programme is recorded in this sector.',
  },

  'register.caption': {
    id: 'Angka rencana di samping angka yang dilaporkan. Angka dengan satuan berbeda tidak dijumlahkan, rencana dan hasil pun tidak.',
    en: 'Planned figures beside reported ones. Figures of different units are never added up, nor are plans and results.',
  },
  'register.table': { id: 'Program {subject}', en: 'Programmes: {subject}' },
  'register.programme': { id: 'Program', en: 'Programme' },
  'register.partnership': { id: 'Siapa dengan siapa', en: 'Who with whom' },
} as const;
