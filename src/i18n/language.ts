/** The languages of the atlas, Indonesian first. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** The other language, for the language switch. */
export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id');
