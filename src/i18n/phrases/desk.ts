/** What the dev server tells editors on the page of a record; nothing of it is published. */
export const deskPhrases = {
  'desk.title': { id: 'Catatan untuk penyunting', en: 'Notes for editors' },
  'desk.unseen': {
    id: 'Hanya tampak selama penyuntingan, tidak diterbitkan.',
    en: 'Seen only while editing, not published.',
  },
  'desk.draft': { id: 'Draf, tidak diterbitkan', en: 'Draft, not published' },
  'desk.drafts': { id: 'Draf, tidak diterbitkan: {count}', en: 'Drafts, not published: {count}' },
  'desk.error': { id: 'Kesalahan', en: 'Error' },
  'desk.warning': { id: 'Peringatan', en: 'Warning' },
  'desk.counts': {
    id: 'Kesalahan: {errors}. Peringatan: {warnings}.',
    en: 'Errors: {errors}. Warnings: {warnings}.',
  },
  'desk.place': {
    id: '{file}, baris {line}, kolom {column}',
    en: '{file}, line {line}, column {column}',
  },
  'desk.field': { id: 'bidang {field}', en: 'field {field}' },
  'desk.fix': { id: 'Perbaikan:', en: 'To mend it:' },
  'desk.not-shown': {
    id: 'Catatan ini belum dapat ditampilkan. Perbaiki kesalahannya, simpan, lalu muat ulang halaman ini.',
    en: 'This record cannot be shown yet. Mend the errors, save, and load this page again.',
  },
  'desk.held-back': {
    id: 'Catatan ini sendiri benar, tetapi catatan yang dirujuknya belum benar. Lihat daftar kesalahan di beranda.',
    en: 'This record itself is right, but a record that it names is not. See the list of errors on the home page.',
  },
  'desk.home': { id: 'Ke beranda', en: 'To the home page' },
} as const;
