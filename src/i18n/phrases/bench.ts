/** The bench for officers of co-operation bureaus. */
export const benchPhrases = {} as const;
