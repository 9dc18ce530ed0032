/** Components that nearly all pages of records use. Their styles are one file; by themselves they would be nine small ones. */
export const recordComponents = [
  'agreement/ActTerm',
  'layout/RecordHeading',
  'partnership/ActivityTag',
  'partnership/EvidenceTag',
  'partnership/FigureList',
  'partnership/InlineList',
  'partnership/SectorRoles',
  'partnership/StateMark',
  'partnership/StateTag',
  'source/ReliabilityTag',
  'source/SourceList',
  'source/SourceMarks',
] as const;

/** Whether a module is the styles of one of these components. */
export const isStyleOfRecords = (module: string): boolean =>
  recordComponents.some((name) => module.includes(`/components/${name}.astro?astro&type=style`));
