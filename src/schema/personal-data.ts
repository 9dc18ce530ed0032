import type { Complaint } from './wording.ts';

const kinds = {
  'identity-number': /(?<![\d.,/-])[1-9]\d{15}(?![\d.,/-]?\d)/,
  'mobile-number': /(?<![\d/])(?:\+62|62|0)[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)/,
  // Offices have addresses of their own; these hosts give mailboxes to anybody.
  'private-mail':
    /[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|aol|gmx|protonmail|proton|zoho)(?:\.[a-z]{2,4}){1,2}\b/i,
} as const;

/** What of a person should not be published (Act 27 of 2022). */
export type PersonalData = keyof typeof kinds;

/** The first piece of personal data in a text, and where it begins: a number like that of an identity card (NIK, 16 digits) or of an Indonesian mobile phone, or a mailbox of a private person. */
export const personalDataIn = (text: string): { kind: PersonalData; at: number } | undefined => {
  const found = (Object.keys(kinds) as PersonalData[]).flatMap((kind) => {
    const at = text.search(kinds[kind]);
    return at < 0 ? [] : [{ kind, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0];
};

const named: Readonly<Record<PersonalData, Complaint['problem']>> = {
  'identity-number': {
    id: 'Ada angka 16 digit yang menyerupai NIK.',
    en: 'There is a number of 16 digits, like that of an identity card.',
  },
  'mobile-number': {
    id: 'Ada angka yang menyerupai nomor telepon seluler.',
    en: 'There is a number like that of a mobile phone.',
  },
  'private-mail': {
    id: 'Ada alamat surel pribadi.',
    en: 'There is a private e-mail address.',
  },
};

/** What an editor is told of personal data. */
export const personalData = (kind: PersonalData): Complaint => ({
  rule: 'personal-data',
  problem: named[kind],
  fix: {
    id: 'Hapus; tulis kantornya saja (UU 27/2022).',
    en: 'Remove it; name the office instead (Act 27/2022).',
  },
});
