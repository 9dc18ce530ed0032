/** The letter in which a reader can ask for what the watch misses. */
export const watchLetterPhrases = {
  'watch.letter': { id: 'Surat permohonan', en: 'A letter of request' },
  'watch.letter-intro': {
    id: 'Permohonan informasi publik ditujukan kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID) daerah. Salin surat ini, isi bagian dalam kurung siku, dan sesuaikan. Siapa yang dapat memohon, formulir, syarat, dan tenggatnya: ikuti keterangan PPID yang dituju.',
    en: 'Requests for public information go to the information officer (PPID) of the region. Copy this letter, fill in what stands in square brackets, and adapt it. Who may ask, on which form and within which time limits: follow what that office says.',
  },
  'watch.letter-law': {
    id: 'Menurut sumber sekunder, pasal 11 UU 14/2008 mewajibkan perjanjian badan publik dengan pihak ketiga tersedia setiap saat; undang-undangnya sendiri tidak kami baca.',
    en: 'According to secondary sources, article 11 of Law 14/2008 requires a public body’s agreements with third parties to be available at all times; we did not read the law itself.',
  },
  'watch.letter-copy': { id: 'Salin surat', en: 'Copy the letter' },
  'watch.letter-copied': { id: 'Surat sudah disalin.', en: 'The letter is copied.' },
  'watch.letter-not-copied': {
    id: 'Peramban tidak mengizinkannya. Suratnya sudah disorot: salin dengan papan ketik atau menu.',
    en: 'The browser does not allow it. The letter is selected: copy it by keyboard or menu.',
  },
  'watch.letter-open': { id: 'Buka suratnya', en: 'Open the letter, in Indonesian' },
  'watch.letter-translated': { id: 'Terjemahan surat', en: 'What it says, in English' },
  'watch.letter-to': {
    id: 'Kepada Yth.\nPejabat Pengelola Informasi dan Dokumentasi (PPID)\n{place}',
    en: 'To the information officer (PPID)\n{place}',
  },
  'watch.letter-subject': {
    id: 'Perihal: permohonan informasi publik tentang naskah kerja sama daerah',
    en: 'Subject: request for public information on acts of regional cooperation',
  },
  'watch.letter-opening': {
    id: 'Dengan hormat,\n\nDengan merujuk Undang-Undang Nomor 14 Tahun 2008, saya memohon informasi tentang kerja sama berikut:',
    en: 'Dear Sir or Madam,\n\nWith reference to Law Number 14 of 2008, I ask for information on the following cooperation:',
  },
  'watch.letter-blank': {
    id: '[nama mitra, jenis dan tanggal naskah]. {ask}',
    en: '[partner, type and date of the act]. {ask}',
  },
  'watch.letter-blank-place': { id: '[nama daerah]', en: '[name of the region]' },
  'watch.letter-entry': { id: '{title} ({act}). {ask}', en: '{title} ({act}). {ask}' },
  'watch.letter-closing': {
    id: 'Bila ada naskah yang tidak dikuasai atau tidak ada, mohon hal itu diberitahukan. Saya berharap menerima salinannya dalam bentuk elektronik.\n\nTerima kasih atas perhatian dan bantuannya.\n\n[nama]\n[alamat dan surel atau telepon]\n[tempat dan tanggal]',
    en: 'Where your office does not hold an act, or there is none, please tell me so. I hope to receive copies in electronic form.\n\nThank you for your attention and help.\n\n[name]\n[address and e-mail or telephone]\n[place and date]',
  },
} as const;
