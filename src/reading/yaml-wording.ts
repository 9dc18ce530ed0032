import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

const quoteHint = (text: string): [string, string] => [
  `Tulis nilainya langsung. Bila ${shown(text)} memang teks, apit dengan tanda kutip.`,
  `Write the value itself. If ${shown(text)} is meant as text, put it in quotation marks.`,
];

export const alias = (name: string): Complaint =>
  complaint(
    'yaml-alias',
    [
      `${shown(`*${name}`)} menunjuk ke nilai lain (alias YAML).`,
      `${shown(`*${name}`)} points to another value (a YAML alias).`,
    ],
    quoteHint(`*${name}`),
  );

export const anchor = (name: string): Complaint =>
  complaint(
    'yaml-anchor',
    [`${shown(`&${name}`)} adalah jangkar YAML.`, `${shown(`&${name}`)} is a YAML anchor.`],
    quoteHint(`&${name}`),
  );

export const tag = (name: string): Complaint => {
  const written = name.replace(/^tag:yaml\.org,2002:/, '!!');
  const sign = written.startsWith('!') ? written : `!<${written}>`;
  return complaint(
    'yaml-tag',
    [`${shown(sign)} adalah tag YAML.`, `${shown(sign)} is a YAML tag.`],
    quoteHint(sign),
  );
};

export const mergeKey = complaint(
  'yaml-merge-key',
  ['Kunci << menyalin bidang dari tempat lain.', 'The key << copies fields from elsewhere.'],
  ['Tulis bidang-bidangnya satu per satu.', 'Write out the fields one by one.'],
);

export const complexKey = complaint(
  'yaml-complex-key',
  ['Nama bidang di sini bukan satu kata.', 'The name of the field here is not one word.'],
  [
    'Tulis “nama: nilai” dengan nama bidang yang dikenal.',
    'Write “name: value” with the name of a known field.',
  ],
);

export const duplicateKey = (name: string, firstLine: number): Complaint =>
  complaint(
    'yaml-duplicate-key',
    [
      `Bidang ${shown(name)} ditulis dua kali; yang pertama pada baris ${firstLine}.`,
      `The field ${shown(name)} is written twice; first on line ${firstLine}.`,
    ],
    ['Gabungkan keduanya atau hapus salah satunya.', 'Join the two or remove one of them.'],
  );

export const tooDeep = complaint(
  'yaml-too-deep',
  ['Isinya bertingkat terlalu dalam.', 'The fields are nested too deep.'],
  ['Tidak ada bidang yang lebih dari 20 tingkat.', 'No field is more than 20 levels deep.'],
);

export const notAMap = complaint(
  'yaml-not-fields',
  ['Tidak ada bidang di sini.', 'There are no fields here.'],
  [
    'Tulis satu bidang tiap baris, dengan spasi setelah titik dua: “nama: nilai”.',
    'Write one field per line, with a space after the colon: “name: value”.',
  ],
);

export const directive = complaint(
  'yaml-directive',
  ['Baris berawalan % adalah perintah YAML.', 'A line starting with % is a YAML directive.'],
  ['Hapus baris ini.', 'Remove this line.'],
);

export const severalDocuments = complaint(
  'yaml-several-documents',
  ['Ada lebih dari satu dokumen YAML.', 'There is more than one YAML document.'],
  [
    'Hapus baris --- atau ... di tengah; satu berkas berisi satu entri.',
    'Remove the line --- or ... in the middle; one file holds one record.',
  ],
);

export const needsQuotes = (line: string, instead: string): Complaint => ({
  ...complaint(
    'yaml-needs-quotes',
    [
      `${shown(line)} tidak terbaca: nilainya memuat tanda yang berarti lain dalam YAML.`,
      `${shown(line)} cannot be read: its value has a sign that means something else in YAML.`,
    ],
    [
      `Apit nilainya dengan tanda kutip: ${instead}`,
      `Put the value in quotation marks: ${instead}`,
    ],
  ),
  corrected: { written: line, instead },
});

export const colonInBraces = complaint(
  'yaml-needs-quotes',
  [
    'Di dalam kurung { } atau [ ] ada teks yang memuat titik dua.',
    'Inside the brackets { } or [ ] stands a text with a colon in it.',
  ],
  [
    "Apit teksnya dengan tanda kutip, misalnya { id: 'Lokakarya: air', en: 'Workshop: water' }.",
    "Put the text in quotation marks, for example { id: 'Lokakarya: air', en: 'Workshop: water' }.",
  ],
);

export const openQuote = (sign: string): Complaint =>
  complaint(
    'yaml-open-quote',
    [
      `Tanda kutip ${sign} dibuka di sini dan tidak ditutup.`,
      `A ${sign} opens here and is not closed.`,
    ],
    [
      `Tulis ${sign} juga di akhir teksnya, pada baris yang sama.`,
      `Write ${sign} at the end of the text too, on the same line.`,
    ],
  );

export const openBracket = complaint(
  'yaml-open-bracket',
  ['Kurung [ atau { tidak ditutup.', 'A bracket [ or { is not closed.'],
  ['Tutup dengan ] atau }, misalnya [a, b].', 'Close it with ] or }, for example [a, b].'],
);

export const noColon = (line: string): Complaint =>
  complaint(
    'yaml-no-colon',
    [`${shown(line)} bukan “nama: nilai”.`, `${shown(line)} is not “name: value”.`],
    [
      'Tulis titik dua dan sebuah spasi setelah nama bidang. Lanjutan teks harus diberi indentasi.',
      'Write a colon and a space after the name of the field. A text that goes on must be indented.',
    ],
  );

export const escape = complaint(
  'yaml-escape',
  ['Garis miring terbalik di sini tidak punya arti.', 'The backslash here means nothing.'],
  [
    "Pakai tanda kutip tunggal ' … ', atau tulis \\\\ untuk satu garis miring terbalik.",
    "Use single quotation marks ' … ', or write \\\\ for one backslash.",
  ],
);

export const unclear = (reason: string): Complaint =>
  complaint(
    'yaml-syntax',
    ['YAML di sini tidak terbaca.', `The YAML here cannot be read: ${reason}.`],
    [
      'Periksa titik dua, tanda kutip, kurung, dan indentasi pada baris ini dan sebelumnya.',
      'Check colons, quotation marks, brackets and indentation on this line and the one before.',
    ],
  );
