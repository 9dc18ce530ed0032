/** One sentence in both languages of the atlas. */
export type Wording = { id: string; en: string };

/** What is wrong with a value and how to mend it, told by the schema that refused it. */
export type Complaint = { rule: string; problem: Wording; fix: Wording };
