import type { Wording } from '#schema/wording.ts';

/** What the kinds of records are called, by the names of their tables. */
export const kindNames: Readonly<Record<string, Wording>> = {
  partnerships: { id: 'kerja sama', en: 'partnerships' },
  places: { id: 'daerah', en: 'places' },
  organizations: { id: 'lembaga', en: 'organizations' },
  sources: { id: 'sumber', en: 'sources' },
  glossary: { id: 'istilah', en: 'terms' },
  sectors: { id: 'bidang', en: 'sectors' },
};
