import type { Language } from '#i18n/language.ts';
import { shown } from '#schema/characters.ts';

const usage = {
  id: `Pemakaian: npm run check -- [pilihan] [berkas atau folder …]

  --lang id|en                     bahasa pesan (bawaan: id)
  --format text|json|github|gitlab bentuk laporan (bawaan: text)
  --watch                          periksa lagi setiap kali berkas disimpan; berhenti dengan Ctrl-C
  --help                           tampilkan ini

Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 pemeriksaan tidak dapat berjalan.
`,
  en: `Usage: npm run check -- [options] [file or folder …]

  --lang id|en                     language of the messages (default: id)
  --format text|json|github|gitlab form of the report (default: text)
  --watch                          check again whenever a file is saved; Ctrl-C ends it
  --help                           show this

Exit code: 0 no errors, 1 errors, 2 the check could not run.
`,
} as const;

const near = (language: Language, suggested: string | undefined): string => {
  if (suggested === undefined) return '';
  return language === 'id' ? ` Maksud Anda ${suggested}?` : ` Did you mean ${suggested}?`;
};

const messages = {
  id: {
    unknownOption: (name: string, suggested?: string) =>
      `Pilihan ${shown(name)} tidak dikenal.${near('id', suggested)}`,
    wrongValue: (name: string, value: string, allowed: string) =>
      `Pilihan ${name} berisi ${shown(value)}. Yang boleh: ${allowed}.`,
    noFolder: (folder: string) =>
      `Folder catatan ${shown(folder)} tidak ada. Jalankan perintah ini dari folder proyek, atau periksa ATLAS_CONTENT.`,
    noPath: (path: string) =>
      `${shown(path)} tidak ada. Periksa namanya; pilihan ditulis setelah dua tanda hubung: npm run check -- --lang en.`,
    outside: (path: string, folder: string) =>
      `${shown(path)} tidak terletak di dalam folder catatan ${shown(folder)}.`,
    failed: (reason: string) => `Pemeriksaan tidak dapat berjalan: ${reason}`,
    reading: 'Membaca folder catatan …',
    readingFiles: (done: number, all: number) => `Membaca berkas ${done} dari ${all} …`,
    watching: 'Menunggu perubahan; tekan Ctrl-C untuk berhenti.',
    stopped: 'Berhenti.',
  },
  en: {
    unknownOption: (name: string, suggested?: string) =>
      `The option ${shown(name)} is unknown.${near('en', suggested)}`,
    wrongValue: (name: string, value: string, allowed: string) =>
      `The option ${name} holds ${shown(value)}. Allowed: ${allowed}.`,
    noFolder: (folder: string) =>
      `There is no folder ${shown(folder)} with records. Run this from the folder of the project, or check ATLAS_CONTENT.`,
    noPath: (path: string) =>
      `There is no ${shown(path)}. Check its name; options come after two hyphens: npm run check -- --lang en.`,
    outside: (path: string, folder: string) =>
      `${shown(path)} does not lie in the folder of the records, ${shown(folder)}.`,
    failed: (reason: string) => `The check could not run: ${reason}`,
    reading: 'Reading the folder of the records …',
    readingFiles: (done: number, all: number) => `Reading file ${done} of ${all} …`,
    watching: 'Waiting for changes; press Ctrl-C to stop.',
    stopped: 'Stopped.',
  },
} as const;

/** What the command itself says: all but findings. */
export type CheckWording = (typeof messages)[Language];

export const wordingIn = (language: Language): CheckWording => messages[language];

/** How the command is used. */
export const usageIn = (language: Language): string => usage[language];
