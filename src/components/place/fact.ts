/** One value of a fact: text, perhaps a link; outside links lead away from the atlas. */
export type FactValue = {
  text: string;
  href?: string | undefined;
  isOutside?: boolean;
  lang?: string;
  /** What the value means or how exact it is. */
  note?: string | undefined;
};

/** A labelled fact about a record; without values it is left out. */
export type Fact = { label: string; values: readonly FactValue[] };
