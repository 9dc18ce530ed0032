import type { Partnership } from '#model/atlas.ts';
import { contractVersion, licence, type Published } from './partnership-json.ts';

/** What is left of a withdrawn partnership as JSON: that it is withdrawn, why, and what has taken its place. */
export const withdrawnJson = (
  { id, title, record }: Partnership,
  { addressOf }: Pick<Published, 'addressOf'>,
): string => {
  const { withdrawn } = record;
  const url = { id: addressOf('id'), en: addressOf('en') };
  const value = { contract: contractVersion, id, url, licence, title, withdrawn };
  return `${JSON.stringify(value, undefined, 2)}\n`;
};
