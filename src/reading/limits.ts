import type { Complaint } from '#schema/wording.ts';
import { hiddenCharacterIn, shown } from '#schema/characters.ts';
import { complaint, findingAt, type Finding, type Position } from './finding.ts';
import type { RawFile } from './folder.ts';
import { nestingFaults } from './nesting.ts';

/** In bytes. */
export const largestFile = 64 * 1024;
const longestLine = 10_000;
const mostPerFile = 10;

/** A file is larger than any record needs to be. */
export const tooLarge = (size: number): Complaint =>
  complaint(
    'file-too-large',
    [`Besar berkas ${size} bita.`, `The file has ${size} bytes.`],
    [
      `Paling banyak ${largestFile} bita (64 KiB); ringkas isinya atau bagi menjadi beberapa entri.`,
      `At most ${largestFile} bytes (64 KiB) are allowed; shorten it or split the record.`,
    ],
  );

const empty = complaint(
  'file-empty',
  ['Berkas ini kosong.', 'This file is empty.'],
  ['Isi dengan sebuah entri, atau hapus berkasnya.', 'Write a record, or remove the file.'],
);

const notUtf8 = complaint(
  'file-encoding',
  ['Berkas ini bukan teks UTF-8 yang utuh.', 'This file is not whole UTF-8 text.'],
  [
    'Simpan ulang dengan pengodean UTF-8, lalu periksa huruf di tempat ini.',
    'Save it again as UTF-8, then check the letters at this place.',
  ],
);

const pointer = complaint(
  'file-elsewhere',
  [
    'Berkas ini hanya penunjuk Git LFS; isinya tersimpan di tempat lain.',
    'This file is only a pointer of Git LFS; its content is kept elsewhere.',
  ],
  [
    'Simpan berkas teksnya langsung dalam repositori, tanpa Git LFS.',
    'Store the text file itself in the repository, without Git LFS.',
  ],
);

const hidden = (code: string): Complaint =>
  complaint(
    'file-hidden-character',
    [`Ada karakter tak terlihat ${code}.`, `There is an invisible character, ${code}.`],
    [
      'Hapus dan ketik ulang teks di sekitarnya; biasanya terbawa saat menyalin dari laman lain.',
      'Delete it and type the text around it again; it usually comes with text copied from a page.',
    ],
  );

const conflict = (line: string): Complaint =>
  complaint(
    'file-merge-conflict',
    [
      `Tanda konflik Git ${shown(line)} tertinggal.`,
      `A Git conflict marker ${shown(line)} is left.`,
    ],
    [
      'Pilih salah satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.',
      'Keep one version, then delete the lines <<<<<<<, ======= and >>>>>>>.',
    ],
  );

const longLine = (length: number): Complaint =>
  complaint(
    'file-long-line',
    [`Baris ini ${length} karakter panjangnya.`, `This line has ${length} characters.`],
    [
      `Bagi menjadi beberapa baris, masing-masing paling banyak ${longestLine} karakter.`,
      `Break it into lines of at most ${longestLine} characters.`,
    ],
  );

const faultOfLine = (line: string): { told: Complaint; column: number } | undefined => {
  if (line.length > longestLine) return { told: longLine(line.length), column: longestLine + 1 };
  if (/^(<{7}|>{7})( |$)/.test(line)) return { told: conflict(line), column: 1 };
  const character = hiddenCharacterIn(line);
  return character && { told: hidden(character.code), column: character.offset + 1 };
};

// The first place where decoding had to give up; a replacement character of the text itself may stand before it.
const brokenAt = (bytes: Uint8Array): Position => {
  const lines = new TextDecoder().decode(bytes).split('\ufffd', 1).join('').split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

// In UTF-16 every other byte of Latin letters is a null, which is whole UTF-8 all the same.
const looksLikeUtf16 = (bytes: Uint8Array): boolean =>
  bytes.filter((byte) => byte === 0).length > bytes.length / 4;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
};

/** The text of a file, without byte-order mark and with LF, if it is safe to hand to a parser; else why it is not. */
export const decode = (
  raw: Pick<RawFile, 'file' | 'bytes'>,
): { text: string } | { findings: Finding[] } => {
  const refused = (told: Complaint, position: Position = { line: 1, column: 1 }) => ({
    findings: [findingAt(raw.file, position, told)],
  });
  if (raw.bytes.length > largestFile) return refused(tooLarge(raw.bytes.length));
  if (looksLikeUtf16(raw.bytes)) return refused(notUtf8);
  const text = textOf(raw.bytes);
  if (text === undefined) return refused(notUtf8, brokenAt(raw.bytes));
  if (text.trim() === '') return refused(empty);
  if (text.startsWith('version https://git-lfs.')) return refused(pointer);
  const findings = text.split('\n').flatMap((line, at) => {
    const fault = faultOfLine(line);
    return fault ? [findingAt(raw.file, { line: at + 1, column: fault.column }, fault.told)] : [];
  });
  if (findings.length > 0) return { findings: findings.slice(0, mostPerFile) };
  const nested = nestingFaults(text).map(({ told, ...position }) =>
    findingAt(raw.file, position, told),
  );
  return nested.length > 0 ? { findings: nested } : { text };
};
