import type { Language } from '#i18n/language.ts';
import type { Wording } from '#schema/wording.ts';

/** What `npm run new` says besides its questions. */
export const words = {
  welcome: { id: 'Menambah catatan baru', en: 'Adding a new record' },
  what: { id: 'Apa yang ditambahkan?', en: 'What is to be added?' },
  stop: {
    id: 'Ctrl-C membatalkan kapan saja; tidak ada yang ditulis sebelum jawaban terakhir.',
    en: 'Ctrl-C stops at any time; nothing is written before the last answer.',
  },
  mayBeEmpty: { id: 'boleh kosong', en: 'may stay empty' },
  typeToSearch: { id: 'ketik untuk mencari', en: 'type to search' },
  pickSeveral: { id: 'Tab memilih, Enter selesai', en: 'Tab picks, Enter ends' },
  mustAnswer: { id: 'Harus diisi.', en: 'This has to be answered.' },
  enough: { id: 'Selesai, cukup', en: 'That is all' },
  nothing: { id: 'Tidak ada / tidak diketahui', en: 'None / not known' },
  choose: { id: '… pilih salah satu', en: '… choose one' },
  forExample: { id: 'misalnya', en: 'for example' },
  noMatch: { id: 'Tidak ada yang cocok. Tambahkan:', en: 'Nothing matches. Add:' },
  namesake: {
    id: 'kota senama, belum tentu pusat pemerintahannya',
    en: 'a city of the same name, not necessarily the seat',
  },
  writeOwn: { id: 'Tulis sendiri', en: 'Write another' },
  addNew: { id: 'Tambah baru', en: 'Add a new one' },
  exists: { id: 'Mungkin sudah ada:', en: 'This may exist already:' },
  useIt: { id: 'Pakai', en: 'Use' },
  another: { id: 'Bukan, ini yang lain', en: 'No, this is another one' },
  existsAlready: {
    id: 'Sudah ada; tidak ada yang ditulis. Ubah berkasnya:',
    en: 'It exists; nothing is written. Change its file:',
  },
  writeNow: { id: 'Tulis sekarang?', en: 'Write it now?' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  cancelled: { id: 'Dibatalkan; tidak ada yang ditulis.', en: 'Stopped; nothing was written.' },
  written: { id: 'Ditulis:', en: 'Written:' },
  next: {
    id: 'Berikutnya: buka berkasnya, lengkapi, lalu jalankan npm run check',
    en: 'Next: open the file, complete it, then run npm run check',
  },
  taken: {
    id: 'sudah ada dan tidak ditimpa; tidak ada yang ditulis. Pilih --id lain.',
    en: 'exists and is not overwritten; nothing was written. Choose another --id.',
  },
  notWritten: {
    id: 'Tidak ada yang ditulis, karena pemeriksa menemukan:',
    en: 'Nothing was written, because the checker found:',
  },
  failed: {
    id: 'Tidak dapat menulis; tidak ada yang ditinggalkan.',
    en: 'Could not write; nothing was left behind.',
  },
  missing: {
    id: 'Tidak ada yang ditulis. Jawaban yang belum ada:',
    en: 'Nothing was written. Answers that are missing:',
  },
  wrong: {
    id: 'Tidak ada yang ditulis. Jawaban yang keliru:',
    en: 'Nothing was written. Answers that are wrong:',
  },
  unknownFlag: { id: 'tidak dikenal.', en: 'is unknown.' },
  unknownKind: {
    id: 'Sebut apa yang ditambahkan: partnership, place, organization, atau source.',
    en: 'Say what to add: partnership, place, organization or source.',
  },
  oneOf: { id: 'salah satu dari', en: 'one of' },
} as const satisfies Record<string, Wording>;

/** One of these sentences in one language. */
export const told = (language: Language, key: keyof typeof words): string => words[key][language];
