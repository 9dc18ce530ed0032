import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

/** A tab before a line; `spaces` is what belongs there, where that is sure. */
export const tab = (spaces?: number): Complaint =>
  complaint(
    'yaml-tab',
    ['Indentasi baris ini memakai tab.', 'This line is indented with a tab.'],
    spaces === undefined
      ? [
          'Pakai spasi, sebanyak pada baris lain yang setingkat; yang di dalamnya dua spasi lebih banyak.',
          'Use spaces, as many as other lines of the same level have, and two more for what is inside them.',
        ]
      : [`Ganti tab dengan ${spaces} spasi.`, `Write ${spaces} spaces instead of the tab.`],
  );

const likeOthers: [string, string] = [
  'Samakan indentasi bidang yang setingkat; yang di dalamnya dua spasi lebih ke kanan.',
  'Indent fields of one level alike, and what is inside them by two more spaces.',
];

/** An indentation that fits nothing; the numbers of spaces are named where they differ. */
export const indent = (own: number, above = own): Complaint =>
  complaint(
    'yaml-indent',
    own === above
      ? [
          'Indentasi baris ini tidak cocok dengan baris di sekitarnya.',
          'The indentation does not fit the lines around it.',
        ]
      : [
          `Indentasi tidak cocok: baris ini ${own} spasi, baris di atasnya ${above} spasi.`,
          `The indentation does not fit: this line has ${own} spaces, the one above it ${above}.`,
        ],
    likeOthers,
  );

const levelNames = {
  beside: ['baris setingkat di atasnya', 'the line of the same level above it'],
  'behind-hyphen': [
    'bidang setingkat sesudah tanda -',
    'the field of the same level behind a hyphen',
  ],
  below: ['isi di bawah bidang tanpa nilai', 'what stands below a field without value'],
} as const;

/** An indentation that is surely meant to be another, as a line above has it. */
export const indentLike = (
  own: number,
  spaces: number,
  likeLine: number,
  bond: keyof typeof levelNames,
): Complaint => {
  const [level, levelInEnglish] = levelNames[bond];
  return complaint(
    'yaml-indent',
    [
      `Baris ini ${own} spasi; ${level} (baris ${likeLine}) ${spaces} spasi.`,
      `This line has ${own} spaces, ${levelInEnglish} (line ${likeLine}) ${spaces}.`,
    ],
    spaces === 0
      ? ['Hapus spasi di awal baris ini.', 'Remove the spaces before this line.']
      : [`Awali baris ini dengan ${spaces} spasi.`, `Start this line with ${spaces} spaces.`],
  );
};

export const hyphen = (written: string, instead: string): Complaint => ({
  ...complaint(
    'yaml-indent',
    ['Tanda - di awal butir tidak diikuti spasi.', 'The - before an entry has no space behind it.'],
    [`Tulis ${shown(instead.trim())}.`, `Write ${shown(instead.trim())}.`],
  ),
  corrected: { written, instead },
});
