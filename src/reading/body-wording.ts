import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';
import type { AddressFault } from './safe-address.ts';

export const script = complaint(
  'body-import',
  [
    'Baris berawalan import atau export dibaca sebagai program.',
    'A line starting with import or export is read as a program.',
  ],
  [
    'Hapus baris ini; bila memang kalimat, awali dengan kata lain. Isi entri tidak pernah dijalankan.',
    'Remove it; if it is a sentence, start with another word. A record never runs anything.',
  ],
);

/** Braces that MDX would run: all that stands in them, or the one that opens where none closes it. */
export const expression = (found: string): Complaint => {
  const escaped = found.replaceAll('{', '\\{');
  return complaint(
    'body-expression',
    ['Kurung kurawal { dibaca sebagai program.', 'A curly brace { is read as a program.'],
    [
      `Hapus ${found}. Bila kurung itu memang bagian kalimat, tulis ${escaped}. Catatan yang tidak tampil ditulis {/* … */}.`,
      `Delete ${found}. If the brace is meant as text, write ${escaped}. A remark that is not shown is written {/* … */}.`,
    ],
  );
};

export const unreadable = (reason: string): Complaint =>
  complaint(
    'body-syntax',
    ['Teks di sini tidak terbaca.', `The text here cannot be read: ${shown(reason)}.`],
    [
      'Periksa tanda <, {, dan kutip pada baris ini.',
      'Check the signs <, { and quotation marks on this line.',
    ],
  );

export const hidden = (code: string): Complaint =>
  complaint(
    'body-hidden-character',
    [`Ada karakter tak terlihat ${code}.`, `There is an invisible character, ${code}.`],
    ['Hapus kode &…; yang menuliskannya.', 'Delete the code &…; that writes it.'],
  );

export const image = complaint(
  'body-image',
  ['Gambar ditulis dengan ![].', 'An image is written with ![].'],
  [
    'Pakai <Figure src="…" alt="…" caption="…" credit="…" licence="…" /> dengan berkas dari folder images.',
    'Use <Figure src="…" alt="…" caption="…" credit="…" licence="…" /> with a file from the folder images.',
  ],
);

export const headingLevel = (level: string): Complaint =>
  complaint(
    'body-heading-level',
    [`Judul bertingkat ${level}.`, `This heading is of level ${level}.`],
    [
      'Pakai ##, ###, atau ####; tingkat pertama adalah judul laman.',
      'Use ##, ### or ####; the first level is the title of the page.',
    ],
  );

export const footnote = complaint(
  'body-footnote',
  ['Catatan kaki [^…] tidak dipakai di sini.', 'Footnotes [^…] are not used here.'],
  ['Pakai <Cite source="…" /> atau <Note>…</Note>.', 'Use <Cite source="…" /> or <Note>…</Note>.'],
);

export const surplusCells = (cells: number, columns: number): Complaint =>
  complaint(
    'body-table-cells',
    [
      `Baris tabel ini berisi ${cells} sel, padahal kolomnya ${columns}.`,
      `This row of the table has ${cells} cells, but there are ${columns} columns.`,
    ],
    [
      'Samakan jumlah sel dengan kepala tabel; tulis \\| untuk garis tegak biasa.',
      'Write as many cells as the table has headings; write \\| for a plain bar.',
    ],
  );

export const tooDeep = complaint(
  'body-too-deep',
  ['Isinya bertingkat terlalu dalam.', 'The text is nested too deep.'],
  ['Kurangi tingkat daftar, kutipan, atau tag.', 'Use fewer levels of lists, quotations or tags.'],
);

export const notMarkdown = (name: string): Complaint =>
  complaint(
    'body-not-allowed',
    [
      `Ada ${shown(name)} yang tidak boleh dipakai.`,
      `There is ${shown(name)}, which is not allowed.`,
    ],
    [
      'Pakai paragraf, judul, daftar, tabel, tautan.',
      'Use paragraphs, headings, lists, tables, links.',
    ],
  );

const addressFaults: Readonly<Record<AddressFault, readonly [string, string]>> = {
  empty: ['tidak beralamat', 'has no address'],
  malformed: ['beralamat rusak', 'has a broken address'],
  scheme: ['memakai skema yang tidak boleh', 'uses a scheme that is not allowed'],
  relative: ['tidak beralamat lengkap', 'has no full address'],
  'other-host': ['menyembunyikan situs tujuannya', 'hides the site it leads to'],
  english: ['menuju laman berbahasa Inggris', 'leads to the English page'],
  credentials: ['memuat nama pengguna atau sandi', 'contains a user name or password'],
  private: ['hanya dapat dibuka di jaringan penulisnya', 'opens only in the network of its writer'],
};

export const address = (href: string, fault: AddressFault): Complaint => {
  const [id, en] = addressFaults[fault];
  return complaint(
    'body-unsafe-link',
    [`Tautan ${shown(href)} ${id}.`, `The link ${shown(href)} ${en}.`],
    [
      'Tulis https://…, http://…, mailto:…, atau alamat Indonesia situs ini yang diawali /, misalnya /daerah/.',
      'Write https://…, http://…, mailto:… or an Indonesian address of this site starting with /, such as /daerah/.',
    ],
  );
};
