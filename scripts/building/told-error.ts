import type { Wording } from '#schema/wording.ts';

const causes: Readonly<Record<string, Wording>> = {
  ENOSPC: { id: 'Tidak ada ruang lagi di disk', en: 'No space is left on the disk' },
  EDQUOT: { id: 'Kuota disk habis', en: 'The disk quota is used up' },
  EACCES: {
    id: 'Berkas ini tidak boleh dibaca atau ditulis',
    en: 'This file may not be read or written',
  },
  EPERM: { id: 'Berkas ini tidak boleh diubah', en: 'This file may not be changed' },
  EROFS: { id: 'Disk ini hanya dapat dibaca', en: 'This disk can only be read' },
  EIO: { id: 'Disk ini tidak dapat dibaca', en: 'This disk cannot be read' },
  EMFILE: { id: 'Terlalu banyak berkas terbuka', en: 'Too many files are open' },
  EBUSY: { id: 'Folder ini sedang dipakai', en: 'This folder is in use' },
  EXDEV: { id: 'Folder ini terletak di disk lain', en: 'This folder lies on another disk' },
};

// Pagefind is no part of Node and tells the numbers of the system.
const byNumber: Readonly<Record<string, string>> = { 28: 'ENOSPC', 13: 'EACCES', 30: 'EROFS' };

type Failure = { code?: unknown; path?: unknown; message?: unknown; cause?: unknown };

const codeIn = ({ code, message }: Failure): string | undefined => {
  if (typeof code === 'string' && code in causes) return code;
  const text = typeof message === 'string' ? message : '';
  const named = Object.keys(causes).find((one) => new RegExp(`\\b${one}\\b`).test(text));
  return named ?? byNumber[/os error (\d+)/.exec(text)?.[1] ?? ''];
};

const chain = (error: unknown): Failure[] => {
  if (typeof error !== 'object' || error === null) return [];
  const failure: Failure = error;
  return [failure, ...chain(failure.cause)];
};

const closing: Wording = {
  id: 'Situs tidak selesai dibangun; situs yang lama tidak disentuh.',
  en: 'The site was not built; the one that was there is untouched.',
};

/** Why a build stopped, for people: what the system refused in plain words, anything else as it was thrown. */
export const toldError = (error: unknown): string => {
  const failure = chain(error).find((one) => codeIn(one) !== undefined);
  const cause = failure && causes[codeIn(failure) ?? ''];
  if (!failure || !cause) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${thrown}\n${closing.id} · ${closing.en}\n`;
  }
  const where = typeof failure.path === 'string' ? ` (${failure.path})` : '';
  return `${cause.id}${where}. ${closing.id}\n${cause.en}${where}. ${closing.en}\n`;
};
