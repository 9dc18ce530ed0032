import { collectionNames } from '#schema/collections.ts';
import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

export const notAFile = (name: string): Complaint =>
  complaint(
    'file-kind',
    [
      `${shown(name)} bukan berkas biasa (folder, tautan simbolis, atau lainnya).`,
      `${shown(name)} is not a regular file (a folder, a symbolic link or something else).`,
    ],
    [
      'Hapus atau pindahkan; letakkan berkas entri langsung di dalam foldernya.',
      'Remove or move it; put record files directly into their folder.',
    ],
  );

export const notAFolder = (name: string): Complaint =>
  complaint(
    'file-kind',
    [`${shown(name)} bukan folder biasa.`, `${shown(name)} is not a regular folder.`],
    [
      'Ganti dengan folder sungguhan; tautan simbolis tidak diikuti.',
      'Put a real folder in its place; symbolic links are not followed.',
    ],
  );

export const stray = (name: string): Complaint =>
  complaint(
    'file-stray',
    [`${shown(name)} tidak dibaca.`, `${shown(name)} is not read.`],
    [
      `Hapus atau pindahkan; yang dibaca hanya folder ${collectionNames.join(', ')}, dan images.`,
      `Remove or move it; only the folders ${collectionNames.join(', ')} and images are read.`,
    ],
  );

export const unreadable = (name: string, reason: string): Complaint =>
  complaint(
    'file-unreadable',
    [
      `${shown(name)} tidak dapat dibaca (${reason}).`,
      `${shown(name)} cannot be read (${reason}).`,
    ],
    ['Periksa izin berkas dan foldernya.', 'Check the permissions of the file and its folder.'],
  );
