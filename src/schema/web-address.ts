import { shown } from './characters.ts';
import { isPrivateHost } from './private-host.ts';
import type { Complaint } from './wording.ts';

/** Whether a text is a web address that everyone can open, and that gives no secret away. */
export const isSafeAddress = (value: string): boolean => {
  if (/[\s\\]/.test(value) || !URL.canParse(value)) return false;
  const address = new URL(value);
  const hasSecret = address.username !== '' || address.password !== '';
  return /^https?:\/\/[^/]/i.test(value) && !hasSecret && !isPrivateHost(address.hostname);
};

const withScheme = (value: string): string | undefined => {
  const bare = value.replace(/^\/\//, '');
  const whole = `https://${bare}`;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(bare) && isSafeAddress(whole)
    ? whole
    : undefined;
};

/** Why a text is no web address, and the whole one where only its beginning lacks. */
export const noAddress = (value: string): Complaint => {
  const whole = withScheme(value);
  if (whole !== undefined)
    return {
      rule: 'url-form',
      problem: { id: 'Alamat ini belum lengkap.', en: 'This address is not complete.' },
      fix: { id: `Maksud Anda ${whole}?`, en: `Did you mean ${whole}?` },
      corrected: { written: value, instead: whole },
    };
  return {
    rule: 'url-form',
    problem: {
      id: `${shown(value)} bukan alamat web yang dapat dibuka siapa pun.`,
      en: `${shown(value)} is no web address that everyone can open.`,
    },
    fix: {
      id: 'Salin alamat lengkap yang diawali https:// atau http://, tanpa nama pengguna dan sandi.',
      en: 'Copy the full address starting with https:// or http://, without user name and password.',
    },
  };
};
