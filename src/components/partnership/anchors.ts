/** The anchors of the sections of a partnership's page, the same in both languages. */
export const anchors = {
  programmes: 'program',
  sectors: 'bidang',
  narrative: 'uraian',
  sources: 'sumber',
  map: 'peta',
  conflicts: 'selisih',
} as const;

/** The anchor of a programme in the table of programmes. */
export const anchorOfProgramme = (id: string): string => `program-${id}`;
