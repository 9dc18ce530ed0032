/** One sentence in both languages of the atlas. */
export type Wording = { id: string; en: string };

/** A text as it stands in a file, and the text to write instead: set only where that is sure. */
export type Correction = { written: string; instead: string };

/** What is wrong with a value and how to mend it, told by the schema that refused it. */
export type Complaint = {
  rule: string;
  problem: Wording;
  fix: Wording;
  corrected?: Correction | undefined;
};
