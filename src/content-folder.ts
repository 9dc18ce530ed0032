/** The folder with the records: `ATLAS_CONTENT`, else `src/content`. */
export const contentFolder = (): string => process.env.ATLAS_CONTENT ?? 'src/content';
