import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

/** In bytes. */
export const largestImage = 10 * 1024 * 1024;
/** In pixels, along either side. */
export const longestSide = 16_000;

export const badName = (name: string): Complaint =>
  complaint(
    'image-name',
    [
      `Nama gambar ${shown(name)} tidak dapat menjadi alamat.`,
      `The name ${shown(name)} cannot be an address.`,
    ],
    [
      'Pakai huruf a–z, angka, titik, tanda hubung, dan garis bawah saja, misalnya balai-kota.jpg.',
      'Use only letters a–z, digits, dots, hyphens and underscores, for example town-hall.jpg.',
    ],
  );

export const wrongFormat = (name: string): Complaint =>
  complaint(
    'image-format',
    [
      `Isi ${shown(name)} bukan gambar PNG, JPEG, atau WebP.`,
      `The content of ${shown(name)} is no PNG, JPEG or WebP.`,
    ],
    [
      'Ekspor ulang gambarnya sebagai PNG, JPEG, atau WebP; mengganti nama berkas tidak cukup.',
      'Export the image again as PNG, JPEG or WebP; renaming the file is not enough.',
    ],
  );

export const broken = (name: string): Complaint =>
  complaint(
    'image-broken',
    [`Gambar ${shown(name)} terpotong.`, `The image ${shown(name)} is cut off.`],
    ['Salin atau unduh ulang berkas aslinya.', 'Copy or download the original file again.'],
  );

export const tooLarge = (name: string, size: string): Complaint =>
  complaint(
    'image-too-large',
    [
      `Gambar ${shown(name)} terlalu besar: ${size}.`,
      `The image ${shown(name)} is too large: ${size}.`,
    ],
    [
      `Perkecil menjadi paling banyak ${longestSide} piksel tiap sisi dan 10 MiB; lebar 1600 piksel sudah cukup.`,
      `Reduce it to at most ${longestSide} pixels a side and 10 MiB; a width of 1600 pixels is enough.`,
    ],
  );

export const hasLocation = (name: string): Complaint =>
  complaint(
    'image-location',
    [
      `Gambar ${shown(name)} menyimpan tempat pemotretan (GPS), dan akan terbit bersamanya.`,
      `The image ${shown(name)} holds the place where it was taken (GPS), and would be published with it.`,
    ],
    [
      'Ekspor ulang tanpa data lokasi, kecuali lokasinya memang boleh diketahui umum.',
      'Export it again without location, unless everyone may know the place.',
    ],
  );

export const missing = (name: string, near: { id: string; en: string }): Complaint =>
  complaint(
    'image-missing',
    [
      `Tidak ada gambar ${shown(name)} dalam folder images.`,
      `There is no image ${shown(name)} in the folder images.`,
    ],
    [
      `${near.id}Simpan gambarnya di src/content/images/, atau betulkan namanya; huruf besar dan kecil dibedakan.`,
      `${near.en}Put the image into src/content/images/, or correct the name; capitals count.`,
    ],
  );
