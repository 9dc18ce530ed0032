export const mapPhrases = {} as const;
