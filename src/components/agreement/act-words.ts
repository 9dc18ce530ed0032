import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { agreementTypes } from '#schema/vocabularies.ts';
import type { Agreement, Dispute } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';

/** An act by its type and date: “Nota kesepahaman, 26 Juni 2019”. */
export const actName = (language: Language, { type, signedOn }: Agreement): string => {
  const name = say(language, `agreement.${type}`);
  return signedOn ? `${name}, ${formatDate(language, signedOn)}` : name;
};

/** An event by its type and date: “Kunjungan, 6 Februari 2025”. */
export const eventName = (
  language: Language,
  { type, date }: Pick<PartnershipEvent, 'type' | 'date'>,
): string => {
  const name = say(language, `event.${type}`);
  return date ? `${name}, ${formatDate(language, date)}` : name;
};

/** Where and by whom an act was signed; nothing where no source tells. */
export const signingOf = (
  language: Language,
  { signedAt, signatories = [] }: Agreement,
): string | undefined => {
  const names = signatories.join('; ');
  if (signedAt && names)
    return say(language, 'acts.signed-at-by', { place: signedAt, signatories: names });
  if (signedAt) return say(language, 'acts.signed-at', { place: signedAt });
  return names ? say(language, 'acts.signed-by', { signatories: names }) : undefined;
};

/** The end of an act as far as a source states it; nothing where none does. */
export const endOf = (language: Language, { endsOn, openEnded }: Agreement): string | undefined => {
  if (endsOn) return say(language, 'acts.until', { date: formatDate(language, endsOn) });
  return openEnded ? say(language, 'acts.open-ended') : undefined;
};

const isDate = (value: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);

/** A value of a field in dispute, as a reader reads it. */
export const disputedValue = (
  language: Language,
  field: Dispute['field'],
  value: string,
): string => {
  if (field === 'type') {
    const type = agreementTypes.find((one) => one === value);
    return type ? say(language, `agreement.${type}`) : value;
  }
  return field !== 'number' && isDate(value) ? formatDate(language, value) : value;
};

/** What another source says, in one line. */
export const disputeWords = (language: Language, { field, value }: Dispute): string =>
  say(language, 'acts.disputed', {
    field: say(language, `conflicts.${field}`),
    value: disputedValue(language, field, value),
  });
