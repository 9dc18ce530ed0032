import type { Cited } from './cited.ts';

/** A citation as CSL-JSON, which reference managers and word processors read. */
export const cslOf = ({ kind, key, title, publisher, note, url, day, language }: Cited): string => {
  const entry = {
    id: key,
    type: kind === 'dataset' ? 'dataset' : 'webpage',
    title,
    ...(kind === 'dataset' ? { publisher } : { 'container-title': publisher }),
    author: [{ literal: publisher }],
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: url,
    language,
    note,
  };
  return JSON.stringify([entry], undefined, 1);
};
