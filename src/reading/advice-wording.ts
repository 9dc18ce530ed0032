import { domainToUnicode } from 'node:url';
import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

export const skippedLevel = (expected: number, found: number): Complaint =>
  complaint(
    'body-heading-skipped',
    [
      `Judul bertingkat ${found}, padahal tingkat ${expected} belum ada di atasnya.`,
      `This heading is of level ${found}, but there is none of level ${expected} above it.`,
    ],
    [
      `Tulis ${'#'.repeat(expected)}; pembaca layar mengikuti tingkat judul.`,
      `Write ${'#'.repeat(expected)}; screen readers follow the levels of headings.`,
    ],
  );

export const vagueLink = (words: string): Complaint =>
  complaint(
    'body-link-text',
    [
      `Tautan ${shown(words)} tidak menyebut tujuannya.`,
      `The link ${shown(words)} does not say where it leads.`,
    ],
    [
      'Tulis nama halaman atau dokumen yang dituju di antara [ dan ].',
      'Write the name of the page or document between [ and ].',
    ],
  );

export const bareAddress = (words: string): Complaint =>
  complaint(
    'body-bare-address',
    [`Alamat ${shown(words)} tampil apa adanya.`, `The address ${shown(words)} is shown as it is.`],
    [
      'Tulis [nama halaman](https://…), atau jadikan sumber dengan <Cite source="…" />.',
      'Write [name of the page](https://…), or make it a source with <Cite source="…" />.',
    ],
  );

export const foreignHost = (host: string): Complaint =>
  complaint(
    'body-foreign-host',
    [
      `Nama situs ${shown(domainToUnicode(host))} memuat huruf lain; sebenarnya ${host}.`,
      `The host ${shown(domainToUnicode(host))} has other letters; it really is ${host}.`,
    ],
    [
      'Pastikan situsnya benar; huruf asing dapat menyerupai huruf Latin.',
      'Make sure that it is the right site; foreign letters can look like Latin ones.',
    ],
  );

export const unwritten = complaint(
  'body-unwritten',
  [
    'Narasi belum ditulis; di sini hanya ada catatan yang tidak tampil.',
    'The narrative is not written; there is only a remark that is not shown.',
  ],
  [
    'Tulis narasinya, atau hapus catatan itu: tanpa narasi pun catatan dapat terbit.',
    'Write it, or delete the remark: a record may be published without a narrative.',
  ],
);

export const uncited = complaint(
  'body-uncited',
  ['Narasi ini tidak menyebut satu sumber pun.', 'This narrative names no source at all.'],
  [
    'Beri setiap pernyataan <Cite source="id-sumber" />.',
    'Give each statement a <Cite source="id-of-a-source" />.',
  ],
);
